package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Refused;

/**
 * What the law makes of an event that HR is about to enter: a CDI bean of a module that knows, found by the career desk. Advice is
 * shown with the preview and stops nothing: the decision of the authority stands until it is changed, and the record says what it said.
 */
public interface EventAdvice {
    /**
     * What should be looked at again, as text keys with their arguments; empty when all is as the law has it.
     *
     * @param kind   what the event is
     * @param before the pay on its first day as the record stands
     * @param after  the pay on that day with the event
     * @param day    that day
     */
    List<Refused.Problem> on(EventKind kind, PaidAs before, PaidAs after, LocalDate day);

    /**
     * A place on a ladder and what is paid for it.
     *
     * @param ladder code of the ladder, empty when not known
     * @param grade  code of the grade, empty when not known
     * @param step   the step; 0 when not known
     * @param basic  SAR a month, when known
     */
    record PaidAs(String ladder, String grade, int step, Optional<BigDecimal> basic) {
        static PaidAs of(Optional<JobVersion> version) {
            return version.map(v -> new PaidAs(v.post.ladder, v.post.grade, v.post.step, Optional.ofNullable(v.post.basic)))
                    .orElse(new PaidAs("", "", 0, Optional.empty()));
        }
    }
}
