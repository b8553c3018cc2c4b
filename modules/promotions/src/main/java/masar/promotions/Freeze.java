package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import masar.kernel.Power;
import masar.kernel.Remembered;
import masar.kernel.Requires;

/** The freeze of a round: every card counted for the last time, ranked, matched, and kept with its snapshot. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Freeze {
    private static final int PIECE = 50;
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();
    @Inject FreezeStep step;

    /** How far it is. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public FreezeProgress progress(long roundId) {
        return step.progress(roundId);
    }

    /**
     * Begins it, or goes on where it was cut off, for some seconds; what is left then the house goes on with within a minute, and whoever
     * sees it unfinished may run it again. Repeating it after the end does nothing.
     */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public FreezeProgress run(long roundId) {
        step.begin(roundId);
        long until = System.nanoTime() + PATIENCE;
        int some;
        do {
            some = step.cards(roundId, PIECE);
        } while (some > 0 && System.nanoTime() < until);
        if (some == 0) {
            boolean more;
            do {
                more = step.rank(roundId);
            } while (more);
            step.finish(roundId);
        } else {
            step.handOver(roundId);
        }
        return step.progress(roundId);
    }
}
