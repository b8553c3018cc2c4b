package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Setting;

/** A fresh code before what cannot be undone. */
@ApplicationScoped
@Transactional
public class StepUp {
    /** How long a fresh code counts, in minutes. */
    public static final Setting FRESH_MINUTES = Setting.of("masar.step-up.fresh-minutes", "10");

    /** Throws {@code refused.stepUp} unless the caller gave a fresh code in this session. The page then sends them to {@code /my/confirm?then=…}. */
    @Requires(Power.SELF)
    public void require(String what) {
        throw new UnsupportedOperationException();
    }

    /** Whether the caller gave a fresh code in this session. */
    @Requires(Power.SELF)
    public boolean fresh() {
        throw new UnsupportedOperationException();
    }
}
