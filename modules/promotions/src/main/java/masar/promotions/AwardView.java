package masar.promotions;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;
import masar.pay.PayChange;
import masar.promotions.law.CompetentAuthority;

/**
 * One line with all that is known of it.
 *
 * @param round      id of the round
 * @param roundName  its name
 * @param agency     code of its agency
 * @param line       the line
 * @param authority  whose decision it is
 * @param decidedBy  name of who decided; empty while it waits
 * @param onBehalfOf name of who delegated; empty for nobody
 * @param decision   the findings as decided; before, what the rules say today
 * @param started    day of the start of duty
 * @param effective  day from which grade and pay count
 * @param pay        what the place on the ladder becomes, by the record as it stands; empty where nothing can be said
 */
public record AwardView(long round, String roundName, String agency, AwardLine line, CompetentAuthority authority, String decidedBy, String onBehalfOf,
        Optional<Decision> decision, Optional<LocalDate> started, Optional<LocalDate> effective, Optional<PayChange> pay) {
}
