package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.leave.LeaveBalance;
import masar.leave.Leaves;
import masar.pay.Pay;
import masar.pay.PayChange;
import masar.pay.PayGrade;
import masar.pay.PayLadder;
import masar.pay.PayPlace;
import masar.records.Ages;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.retirement.MyEstimate.IfPromoted;
import masar.retirement.law.Estimate;
import masar.retirement.law.PensionCurve;
import masar.retirement.law.Reason;
import masar.retirement.law.RetirementFacts;
import masar.retirement.law.Roads;

/**
 * «حاسبة التقاعد» from one's own record: the facts are read, the day and the road may be chosen. Leave that is left comes from
 * leave, where its balance is certain. What nobody has on record, such as the consent of the authority, is the person's to say. Nothing is kept, and nothing binds.
 */
@ApplicationScoped
@Transactional
public class MyRetirement {
    /** What may be said beside the record. */
    private static final Set<String> SAID = Set.of("leaves", "reason", "consent", "leaveBalance", "leaveBefore1439", "workRelated", "heirs");
    @Inject Records records;
    @Inject Ages ages;
    @Inject Leaves leaves;
    @Inject Pay pay;
    @Inject CivilClock clock;

    /**
     * The estimate. What is said are named texts: {@code reason}, {@code leaves}, {@code consent}, {@code leaveBalance},
     * {@code leaveBefore1439}, {@code workRelated}, {@code heirs}; all may be missing. Without a reason it is that of the statutory age,
     * without a day the first on which the reason is open. Refused for who does not serve, and where the record lacks birth or basic pay.
     */
    @Requires(Power.SELF)
    public MyEstimate estimate(Map<String, String> said) {
        EmployeeRecord record = records.mine();
        RecordFacts facts = RecordFacts.of(record, ages.extended(record));
        TreeMap<String, String> all = new TreeMap<>(facts.named());
        said.forEach((name, value) -> {
            if (SAID.contains(name) && !value.isBlank()) {
                all.put(name, value);
            }
        });
        // The balance of today, where leave knows it for certain; who knows better says so.
        Optional<LeaveBalance> left = all.containsKey("leaveBalance") ? Optional.empty() : leaves.balance(record).filter(LeaveBalance::watched);
        left.ifPresent(balance -> {
            all.put("leaveBalance", Integer.toString(Math.max(0, balance.left())));
            all.putIfAbsent("leaveBefore1439", Integer.toString(balance.before1439()));
        });
        all.putIfAbsent("reason", Reason.STATUTORY_AGE.name());
        LocalDate tomorrow = clock.today().plusDays(1);
        String day = all.getOrDefault("leaves", "");
        all.put("leaves", day.isBlank() ? tomorrow.toString() : day);
        RetirementFacts first = facts.extended(NamedFacts.read(all));
        LocalDate leaves = day.isBlank() ? usual(first, tomorrow) : first.leaves();
        if (leaves.isBefore(tomorrow)) {
            throw Refused.field("leaves", "refused.retirement.before", tomorrow);
        }
        return Refused.at("leaves", () -> estimate(record, left.map(balance -> facts.with(balance.left())).orElse(facts), RecordFacts.at(first, leaves, first.basic())));
    }

    /** The first day on which the reason is open by what the record says. */
    private static LocalDate usual(RetirementFacts facts, LocalDate tomorrow) {
        String road = facts.reason() == Reason.STATUTORY_AGE ? "age" : facts.reason() == Reason.EARLY_RETIREMENT ? "consent" : "";
        return Roads.of(facts).stream().filter(open -> open.key().equals(road)).flatMap(open -> open.on().stream()).filter(open -> open.isAfter(tomorrow))
                .findFirst().orElse(tomorrow);
    }

    private MyEstimate estimate(EmployeeRecord record, RecordFacts facts, RetirementFacts at) {
        LocalDate today = clock.today();
        List<LocalDate> days = PensionCurve.days(at, today.plusDays(1));
        LocalDate last = days.get(days.size() - 1).isAfter(at.leaves()) ? days.get(days.size() - 1) : at.leaves();
        Optional<PayPlace> place = place(record, today);
        PayAhead ahead = place.map(p -> PayAhead.of(pay, p, at.basic(), today, last)).orElseGet(() -> PayAhead.still(at.basic()));
        BigDecimal basic = ahead.last(at.leaves());
        RetirementFacts then = RecordFacts.at(at, at.leaves(), basic);
        Optional<IfPromoted> promoted = place.flatMap(p -> promoted(p, then, days, today, last));
        return new MyEstimate(facts.sources(), then.reason().name(), then.leaves(), basic, ahead.increments(then.leaves()), RetirementEstimate.of(Estimate.of(then)),
                Roads.of(then).stream().map(Road::of).toList(), PensionCurve.of(then, days, ahead::last).stream().map(PensionPoint::of).toList(), promoted);
    }

    /** The place on a ladder whose steps are known and pay what the record says; elsewhere nobody knows how pay goes on. */
    private Optional<PayPlace> place(EmployeeRecord record, LocalDate today) {
        String ladder = record.job().ladder().code();
        int step = record.pay().step();
        Optional<PayGrade> grade = pay.ladder(ladder, today).filter(l -> !l.example()).map(PayLadder::grades).stream().flatMap(List::stream)
                .filter(g -> g.code().equals(record.job().grade().code())).findFirst();
        return grade.filter(g -> step > 0 && step <= g.steps().size() && record.pay().basic().filter(b -> b.compareTo(g.steps().get(step - 1)) == 0).isPresent())
                .map(g -> new PayPlace(ladder, g.code(), step));
    }

    private Optional<IfPromoted> promoted(PayPlace place, RetirementFacts then, List<LocalDate> days, LocalDate today, LocalDate last) {
        return pay.next(place.ladder(), place.grade(), today).map(grade -> {
            PayChange change = pay.onPromotion(place, grade.code(), today);
            PayAhead ahead = change.step().map(step -> PayAhead.of(pay, new PayPlace(place.ladder(), grade.code(), step), change.basic(), today, last))
                    .orElseGet(() -> PayAhead.still(change.basic()));
            return new IfPromoted(grade.name(), change.step(), change.basic(), change.decision(),
                    PensionCurve.of(then, days, ahead::last).stream().map(PensionPoint::of).toList());
        });
    }
}
