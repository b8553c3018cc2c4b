package masar.performance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * One edition of a final rating.
 *
 * @param edition  1 for the first, one more each time it was given back
 * @param score    1.00 to 5.00
 * @param rating   the level
 * @param decision how it came about
 * @param remark   what the manager wrote
 * @param rated    who rated, and when
 * @param approved who approved, and when; empty until then
 * @param effects  what it does, as found on the day of approval; empty until then
 * @param marks    the mark of each goal and competency
 */
public record CharterRating(int edition, BigDecimal score, Rating rating, Decision decision, String remark, Signed rated, Optional<Signed> approved,
        Optional<Decision> effects, List<GivenMark> marks) {
    public CharterRating {
        marks = List.copyOf(marks);
    }
}
