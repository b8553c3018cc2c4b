package masar.promotions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision of the competent authority as it is entered; for grades 14 and 15 the one of the Council of Ministers.
 *
 * @param number    its number
 * @param decidedOn its day; empty when none was typed
 * @param line      the one line it is about; empty for all that wait
 */
public record NewDecision(String number, Optional<LocalDate> decidedOn, Optional<Long> line) {
}
