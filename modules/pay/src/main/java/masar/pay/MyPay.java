package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.EmployeeRecord;
import masar.records.Records;

/** The caller's own pay, worked out from their record each time; nothing of it is stored. */
@ApplicationScoped
@Transactional
public class MyPay {
    /** The most months that are worked out at once. */
    public static final int MOST = 60;
    @Inject Records records;
    @Inject Slips slips;
    @Inject Entitlements entitlements;
    @Inject Instance<ReducedPay> leaves;

    /**
     * The pay of so many months up to now, the latest first: this one, or the last one served when the service is over. Fewer where the service began later, none
     * where nothing of these months was served.
     */
    @Requires(Power.SELF)
    public List<PaySlip> months(int count) {
        if (count < 1 || count > MOST) {
            throw new Refused("pay.refused.months", MOST);
        }
        EmployeeRecord mine = records.mine();
        List<EmployeeRecord.Job> jobs = records.jobs(mine.employeeId(), mine.asOf().knownAt());
        List<Entitlement> granted = entitlements.mine();
        YearMonth now = YearMonth.from(mine.asOf().validOn());
        Period asked = Period.inclusive(now.minusMonths(count).atDay(1), now.atEndOfMonth());
        List<ReducedPay.Days> reduced = leaves.stream().flatMap(l -> l.mine(asked).stream()).toList();
        // One more than asked for, so that the oldest one shown can say what changed.
        List<Optional<PaySlip>> all = new ArrayList<>();
        for (int back = 0; back <= count; back++) {
            all.add(slips.of(now.minusMonths(back), mine.asOf().validOn(), jobs, mine.career(), granted, reduced));
        }
        List<PaySlip> months = new ArrayList<>();
        int latest = 0;
        while (latest < count && all.get(latest).isEmpty()) {
            latest++;
        }
        for (int back = latest; back < count && all.get(back).isPresent(); back++) {
            months.add(Slips.since(all.get(back).get(), all.get(back + 1), mine.career()));
        }
        return months;
    }
}
