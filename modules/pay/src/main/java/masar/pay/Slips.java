package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.pay.PaySlip.Change;
import masar.pay.PaySlip.Granted;
import masar.pay.PaySlip.Part;
import masar.pay.law.Allowance;
import masar.pay.law.Grade;
import masar.pay.law.MonthlyPay;
import masar.pay.law.MonthlyPay.Standing;
import masar.pay.law.ReducedMonth;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EmployeeRecord.Job;
import masar.records.EventKind;
import masar.records.JobStatus;

/** Translates versions of a post into the facts of a month's pay, and two months into what changed. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class Slips {
    private static final LegalRef RECORD = LegalRef.of("Civil Service Law").article(18);

    @Inject LadderBook book;

    /** The pay of a month up to today, or up to the end of a service that ended within it; empty when nothing of it was served, or the salary is not known. */
    Optional<PaySlip> of(YearMonth month, LocalDate today, List<Job> jobs, List<CareerEvent> career, List<Entitlement> granted, List<ReducedPay.Days> reduced) {
        LocalDate on = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        List<Job> served = jobs.stream().filter(j -> j.held() && j.status() != JobStatus.TERMINATED).toList();
        return served.stream().filter(j -> !j.since().isAfter(on) && j.until().map(last -> !last.isBefore(month.atDay(1))).orElse(true)).max(Comparator.comparing(Job::since))
                .flatMap(job -> of(new Days(month, job.until().filter(on::isAfter).orElse(on), lastDay(month, served), UnpaidDays.of(month, served, career)), job, since(job, served),
                        granted, reduced));
    }

    // The days of a month that are paid, and the one it goes by.
    private record Days(YearMonth month, LocalDate on, Optional<LocalDate> lastDay, int unpaid) {
        // Days after the end of a service are counted up to the thirtieth, so that each day before it is paid, in a month of 31 too.
        int unpaidOfThirty() {
            int length = month.lengthOfMonth();
            return unpaid == length ? MonthlyPay.MONTH : lastDay.isPresent() ? unpaid - (length - MonthlyPay.MONTH) : unpaid;
        }
    }

    // The last day of a service that does not reach the month's last; empty where it does.
    private static Optional<LocalDate> lastDay(YearMonth month, List<Job> served) {
        LocalDate end = month.atEndOfMonth();
        return served.stream().filter(j -> !j.since().isAfter(end)).max(Comparator.comparing(Job::since)).flatMap(Job::until).filter(end::isAfter);
    }

    // Since when the post is paid so; empty where nothing was paid otherwise before. What days without pay come to is counted by itself.
    private static Optional<LocalDate> since(Job job, List<Job> served) {
        Optional<Job> before = served.stream().filter(j -> j.until().map(last -> last.plusDays(1).equals(job.since())).orElse(false)).findFirst();
        return before.flatMap(earlier -> pays(earlier).equals(pays(job)) ? since(earlier, served) : Optional.of(job.since()));
    }

    private static List<Object> pays(Job job) {
        Standing standing = standing(job.status());
        return List.of(standing == Standing.UNPAID ? Standing.WORKING : standing, job.agency(), job.ladder(), job.grade(), job.step(), job.basic(), job.city());
    }

    private Optional<PaySlip> of(Days days, Job job, Optional<LocalDate> since, List<Entitlement> granted, List<ReducedPay.Days> reduced) {
        YearMonth month = days.month();
        LocalDate on = days.on();
        Optional<Grade> grade = book.find(job.ladder().code(), on).flatMap(l -> l.grade(job.grade().code()));
        Optional<BigDecimal> byLadder = grade.flatMap(g -> g.basic(job.step()));
        return job.basic().or(() -> byLadder).map(basic -> {
            int unpaidDays = days.unpaidOfThirty();
            Standing standing = standing(job.status());
            boolean paid = standing != Standing.SUSPENDED && unpaidDays < MonthlyPay.MONTH;
            List<Granted> allowances = !paid ? List.of() : granted.stream()
                    .filter(e -> e.holdsOn(on) && e.agency().equals(job.agency().code())).map(e -> allowance(e, basic, grade, job)).toList();
            BigDecimal sum = allowances.stream().map(Granted::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
            var pay = MonthlyPay.of(new MonthlyPay.Facts(basic.setScale(2), grade.flatMap(Grade::transport), sum, standing, unpaidDays, days.lastDay().isPresent(), days.lastDay().orElse(on)));
            List<Finding> findings = new ArrayList<>();
            findings.add(basic(job, basic, byLadder, on));
            allowances.forEach(a -> findings.add(a.finding()));
            findings.addAll(pay.decision().findings());
            List<Finding> less = standing == Standing.WORKING || standing == Standing.UNPAID ? less(month, basic.setScale(2), reduced) : List.of();
            findings.addAll(less);
            BigDecimal off = less.stream().map(f -> new BigDecimal(f.gives().get("reducedBy").toString())).reduce(new BigDecimal("0.00"), BigDecimal::add).min(pay.net());
            return new PaySlip(month, on, days.lastDay(), job.grade(), job.step(), job.status(), pay.basic(), pay.transport(), allowances,
                    pay.contribution(), pay.held(), pay.unpaid(), off, pay.net().subtract(off),
                    changedOn(month, on, since, standing == Standing.SUSPENDED ? List.of() : granted, job), Decision.of(findings), List.of(), List.of(), List.of());
        });
    }

    // The latest day within the month on which post or allowances became what they are at its end; empty where they were so all along.
    private static Optional<LocalDate> changedOn(YearMonth month, LocalDate on, Optional<LocalDate> since, List<Entitlement> granted, Job job) {
        Stream<LocalDate> moved = granted.stream().filter(e -> e.agency().equals(job.agency().code()))
                .flatMap(e -> Stream.concat(Stream.of(e.from()), e.until().map(last -> last.plusDays(1)).stream()));
        return Stream.concat(since.stream(), moved).filter(day -> day.isAfter(month.atDay(1)) && !day.isAfter(on)).max(LocalDate::compareTo);
    }

    /** What days of leave with a part of pay take off the month. */
    private static List<Finding> less(YearMonth month, BigDecimal basic, List<ReducedPay.Days> reduced) {
        Period of = Period.inclusive(month.atDay(1), month.atEndOfMonth());
        return reduced.stream().flatMap(d -> d.during().intersect(of).stream().map(p -> ReducedMonth.of(basic, d.percent(), d.floor(),
                (int) p.from().until(p.until().orElseThrow(), ChronoUnit.DAYS), d.ref()))).toList();
    }

    private static Granted allowance(Entitlement granted, BigDecimal basic, Optional<Grade> grade, Job job) {
        EntitlementRule rule = granted.rule();
        var answer = Allowance.of(new Allowance.Facts(Allowance.Method.valueOf(rule.method().name()), rule.rate(), rule.least(), basic,
                grade.flatMap(g -> g.basic(1)), rule.city().isEmpty() || rule.city().equals(job.city().code())));
        return new Granted(granted, answer.amount(), answer.finding());
    }

    private Finding basic(Job job, BigDecimal basic, Optional<BigDecimal> byLadder, LocalDate on) {
        boolean same = byLadder.map(b -> b.compareTo(basic) == 0).orElse(false);
        LegalRef ref = same ? book.find(job.ladder().code(), on).orElseThrow().ref() : RECORD;
        Finding rule = ref.find(same ? "L1" : "L4", same ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("grade", job.grade().code())
                .given("step", job.step());
        Finding told = same || byLadder.isEmpty() ? rule : rule.given("byLadder", byLadder.get());
        return told.gives("basic", basic.setScale(2));
    }

    private static Standing standing(JobStatus status) {
        return switch (status) {
            case WORKING, TERMINATED -> Standing.WORKING;
            case SUSPENDED -> Standing.SUSPENDED;
            case ON_UNPAID_LEAVE -> Standing.UNPAID;
            case ASSIGNED_OUTSIDE -> Standing.OUTSIDE;
        };
    }

    /** The same with what changed since the month before, and the events that may be why. */
    static PaySlip since(PaySlip slip, Optional<PaySlip> before, List<CareerEvent> career) {
        if (before.isEmpty()) {
            return slip;
        }
        PaySlip old = before.get();
        List<Change> changes = new ArrayList<>();
        add(changes, Part.BASIC, old.basic(), slip.basic());
        add(changes, Part.TRANSPORT, old.transport(), slip.transport());
        add(changes, Part.ALLOWANCES, old.allowed(), slip.allowed());
        add(changes, Part.CONTRIBUTION, old.contribution(), slip.contribution());
        add(changes, Part.HELD, old.held(), slip.held());
        add(changes, Part.UNPAID, old.unpaid(), slip.unpaid());
        add(changes, Part.REDUCED, old.reduced(), slip.reduced());
        add(changes, Part.NET, old.net(), slip.net());
        boolean moved = changes.stream().anyMatch(c -> c.part() == Part.ALLOWANCES);
        List<CareerEvent> because = changes.isEmpty() ? List.of() : career.stream().filter(e -> ends(e, slip) || changesPay(e.kind(), moved))
                .filter(e -> ends(e, slip) || UnpaidDays.paidAgain(e, old, slip) || e.from().isAfter(old.on()) && !e.from().isAfter(slip.on())
                        || e.until().map(last -> !last.isBefore(old.on()) && last.isBefore(slip.on())).orElse(false)).toList();
        return new PaySlip(slip.month(), slip.on(), slip.lastDay(), slip.grade(), slip.step(), slip.status(), slip.basic(), slip.transport(), slip.allowances(),
                slip.contribution(), slip.held(), slip.unpaid(), slip.reduced(), slip.net(), slip.changedOn(), slip.decision(), changes, because,
                moved ? began(old, slip) : List.of());
    }

    private static boolean ends(CareerEvent event, PaySlip slip) {
        return event.kind().endsService() && slip.lastDay().map(last -> event.from().equals(last.plusDays(1))).orElse(false);
    }

    // Those of one month or the other that hold at the end of one alone; what a suspension keeps back holds in both.
    private static List<Entitlement> began(PaySlip old, PaySlip slip) {
        return Stream.concat(slip.allowances().stream(), old.allowances().stream()).map(Granted::entitlement)
                .filter(e -> e.holdsOn(old.on()) != e.holdsOn(slip.on())).toList();
    }

    // Another city or agency changes the allowances that go with it.
    private static boolean changesPay(EventKind kind, boolean allowances) {
        return kind.setsPay() || kind.away() || allowances && kind.setsPost();
    }

    private static void add(List<Change> changes, Part part, BigDecimal before, BigDecimal after) {
        if (before.compareTo(after) != 0) {
            changes.add(new Change(part, before, after));
        }
    }
}
