package masar.retirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.pay.Pay;
import masar.pay.PayGrade;
import masar.pay.PayLadder;
import masar.pay.PayPlace;
import masar.records.JobStatus;
import masar.records.PaidPeople.Paid;
import masar.retirement.law.Contribution;
import masar.retirement.law.Contribution.Shares;

/** Translates who is paid by what on a day into the contributions of the month; each place of a ladder is looked up once. */
final class ContributionFacts {
    private final Pay pay;
    private final LocalDate day;
    private final Map<PayPlace, Optional<BigDecimal>> places = new HashMap<>();
    private final Map<String, List<PayGrade>> ladders = new HashMap<>();

    ContributionFacts(Pay pay, LocalDate day) {
        this.pay = pay;
        this.day = day;
    }

    /** Whether a salary is paid from which something is kept back: not while on leave without pay (Civil Service Law art 21). */
    static boolean due(Paid paid) {
        return paid.status() != JobStatus.ON_UNPAID_LEAVE;
    }

    /** The shares; empty where neither record nor ladder tells the basic pay. */
    Optional<Shares> shares(Paid paid) {
        Optional<BigDecimal> basic = paid.basic().or(() -> places.computeIfAbsent(new PayPlace(paid.ladder(), paid.grade(), paid.step()), this::byLadder));
        return basic.map(b -> Contribution.of(b, day, paid.appointed(), paid.status() == JobStatus.ASSIGNED_OUTSIDE));
    }

    private Optional<BigDecimal> byLadder(PayPlace place) {
        List<PayGrade> grades = ladders.computeIfAbsent(place.ladder(), code -> pay.ladder(code, day).map(PayLadder::grades).orElse(List.of()));
        return grades.stream().filter(g -> g.code().equals(place.grade()) && place.step() > 0 && place.step() <= g.steps().size()).findFirst()
                .map(g -> g.steps().get(place.step() - 1));
    }
}
