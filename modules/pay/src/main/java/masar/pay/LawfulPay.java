package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.records.EventAdvice;
import masar.records.EventKind;

/**
 * Tells HR when the pay of an appointment, a promotion, a return or a waiver that is being entered is not what the law gives on that day
 * (Civil Service Law art 18, HR Regulation art 64).
 */
@ApplicationScoped
@OpenToAll("arithmetic of the law on what the career desk, which is guarded, hands in")
public class LawfulPay implements EventAdvice {
    @Inject Pay pay;

    /** What the law gives, and the text that says so. */
    private record Said(String key, PayChange lawful) {
    }

    @Override
    public List<Refused.Problem> on(EventKind kind, PaidAs before, PaidAs after, LocalDate day) {
        if (after.basic().isEmpty() || after.grade().isEmpty()) {
            return List.of();
        }
        try {
            return said(kind, before, after, day).filter(s -> s.lawful.basic().compareTo(after.basic().get()) != 0)
                    .map(s -> new Refused.Problem("", s.key, List.of(s.lawful.step().map(Object.class::cast).orElse("-"), s.lawful.basic(), after.basic().get())))
                    .stream().toList();
        } catch (Refused unknownPlace) {
            // No ladder of that day, or a place that is not on it: nothing can be said, and the entry's own check has its word.
            return List.of();
        }
    }

    private Optional<Said> said(EventKind kind, PaidAs before, PaidAs after, LocalDate day) {
        boolean known = before.basic().isPresent() && before.step() > 0 && before.ladder().equals(after.ladder());
        PayPlace from = new PayPlace(before.ladder(), before.grade(), before.step());
        return switch (kind) {
            case PROMOTION -> known ? Optional.of(new Said("pay.advice.promotion",
                    pay.onPromotion(from, before.basic().get(), after.grade(), pay.minRiseAppliesToFirstStep(), day))) : Optional.empty();
            // After an end of service the record still has the place that was left.
            case APPOINTMENT -> known ? Optional.of(new Said("pay.advice.return", pay.onReturn(from, after.grade(), day)))
                    : before.grade().isEmpty() ? Optional.of(new Said("pay.advice.appointment", pay.onAppointment(after.ladder(), after.grade(), Optional.empty(), day)))
                    : Optional.empty();
            // To a grade that is not lower it is none. Whether a year was spent in the grade that is left is for HR to see: what follows then is said.
            case TRANSFER -> known && !before.grade().equals(after.grade()) ? Optional.of(new Said("pay.advice.waiver",
                    pay.onWaiver(from, before.basic().get(), day.minusYears(2), after.grade(), true, day))) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
