package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.records.Named;

/**
 * What one's own record comes to on a day of leaving.
 *
 * @param sources    the facts read from the record, and where in it they stand
 * @param reason     code of the reason
 * @param leaves     the day on which service ends
 * @param basic      the last basic pay then, SAR
 * @param increments how many annual increments it counts on that have not come yet
 * @param estimate   what would be due
 * @param roads      from when on each road to a pension is open
 * @param curve      the pension at later days, with the increments of the grade held
 * @param promoted   the same, were one promoted today; empty at the top and where the ladder does not say
 */
public record MyEstimate(List<Source> sources, String reason, LocalDate leaves, BigDecimal basic, int increments, RetirementEstimate estimate, List<Road> roads,
        List<PensionPoint> curve, Optional<IfPromoted> promoted) {

    /**
     * A fact and where it stands.
     *
     * @param name  its name in texts, {@code fact.NAME}
     * @param value what it says: a day, a spell, a sum, a number
     * @param place which part of the record, {@code retirement.from.PLACE}
     * @param more  for spells that do not count: text key of their kind; empty otherwise
     * @param article the article by which it does not count; may be empty
     */
    public record Source(String name, Object value, Place place, String more, String article) {
        /** The parts of a record. */
        public enum Place { PERSON, CAREER, PAY, LEAVE }
    }

    /** A stretch of days of the record, both ends within; still going on where there is no last day. */
    public record Spell(LocalDate from, Optional<LocalDate> to) {
    }

    /**
     * Were one promoted to the next grade today.
     *
     * @param grade    the grade
     * @param step     its step
     * @param basic    its pay, SAR
     * @param decision the arithmetic of the promotion
     * @param curve    the pension at the same days as in the curve
     */
    public record IfPromoted(Named grade, Optional<Integer> step, BigDecimal basic, Decision decision, List<PensionPoint> curve) {
    }

    /** Text keys of what a person must look at before it is certain. */
    public List<String> open() {
        return estimate.decision().findings().stream().filter(f -> f.outcome() == Outcome.NEEDS_PERSON).map(f -> f.textKey()).distinct().toList();
    }

    /** Code of the group of the reform. */
    public String group() {
        return estimate.decision().findings().stream().filter(f -> f.gives().containsKey("group")).map(f -> f.gives().get("group").toString()).findFirst().orElse("");
    }
}
