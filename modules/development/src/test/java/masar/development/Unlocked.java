package masar.development;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import masar.identity.StepUp;
import masar.kernel.OpenToAll;

/** A fresh code is always there: sessions are the matter of identity's own tests. */
@Alternative
@Priority(1)
@ApplicationScoped
@OpenToAll("tests")
public class Unlocked extends StepUp {
    @Override
    public void require(String what) {
        // there
    }
}
