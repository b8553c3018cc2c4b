package masar.identity.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.identity.KeptOut;

/** The page for those whom the conditions keep out: why, and what to do. */
@Named
@RequestScoped
public class KeptOutPage {
    @Inject KeptOut keptOut;

    /** The reason, as the last part of the text keys. */
    public String getWhy() {
        return keptOut.why();
    }
}
