package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Optional;
import masar.kernel.Power;
import masar.kernel.Requires;

/** The count of everybody's readiness (حصر الجاهزية) for the ministry: numbers by grade and rule, nobody's name. */
@ApplicationScoped
@Transactional
public class ReadinessSurveys {
    private static final long PATIENCE = Duration.ofSeconds(8).toNanos();
    @Inject ReadinessSurveySteps steps;

    /** The last one, as far as it has come; empty before the first. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<ReadinessSurvey> last() {
        return steps.told();
    }

    /** Begins a count, or goes on with the one that has not come to its end, for some seconds; whoever sees it unfinished runs it again. */
    @Requires(Power.MINISTRY_OFFICER)
    @Transactional(TxType.NOT_SUPPORTED)
    public ReadinessSurvey run() {
        steps.begin();
        long until = System.nanoTime() + PATIENCE;
        boolean more;
        do {
            more = steps.piece();
        } while (more && System.nanoTime() < until);
        return steps.told().orElseThrow();
    }
}
