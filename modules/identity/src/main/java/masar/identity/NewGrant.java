package masar.identity;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Power;

/**
 * A power to be granted.
 *
 * @param nationalId     to whom; must have a record and be serving
 * @param power          any but {@link Power#SELF}; null is refused in words
 * @param agency         agency code for a power of an agency; empty for a power over the whole ministry
 * @param from           first day; null is refused in words
 * @param until          last day, both counted; empty when open-ended
 * @param documentNumber number of the decision
 * @param documentDay    date of the decision, not in the future; null is refused in words
 */
public record NewGrant(String nationalId, Power power, String agency, LocalDate from, Optional<LocalDate> until,
                       String documentNumber, LocalDate documentDay) {
}
