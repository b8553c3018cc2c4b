package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.records.EventAdvice;
import masar.records.EventKind;

/** Tells HR when the pay of a promotion that is being entered is not what Civil Service Law art 18-ب gives on that day. */
@ApplicationScoped
@OpenToAll("arithmetic of the law on what the career desk, which is guarded, hands in")
public class StepOfPromotion implements EventAdvice {
    @Inject Pay pay;

    @Override
    public List<Refused.Problem> on(EventKind kind, PaidAs before, PaidAs after, LocalDate day) {
        if (kind != EventKind.PROMOTION || before.basic().isEmpty() || after.basic().isEmpty() || !before.ladder().equals(after.ladder())) {
            return List.of();
        }
        try {
            PayChange lawful = pay.onPromotion(new PayPlace(before.ladder(), before.grade(), before.step()), before.basic().get(), after.grade(),
                    pay.minRiseAppliesToFirstStep(), day);
            boolean asTheLaw = lawful.basic().compareTo(after.basic().get()) == 0;
            return asTheLaw ? List.of() : List.of(new Refused.Problem("", "pay.advice.promotion",
                    List.of(lawful.step().map(Object.class::cast).orElse("-"), lawful.basic(), after.basic().get())));
        } catch (Refused unknownPlace) {
            // No ladder of that day, or a place that is not on it: nothing can be said, and the entry's own check has its word.
            return List.of();
        }
    }
}
