package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import masar.kernel.Outcome;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;

/**
 * The pension at later days of leaving, each day by the whole law: from when on one is due, and how it grows with service and pay. Before
 * the age it is that of early retirement to which the appointing authority consents, from the age on that of the age.
 */
public final class PensionCurve {
    /** About so many days are told: a year apart, or more where the way is long. */
    private static final int MOST = 12;

    private PensionCurve() {
    }

    /**
     * What would be due on one day.
     *
     * @param leaves        the day on which service ends
     * @param by            the reason for which it would
     * @param basic         the last basic pay then
     * @param serviceMonths the months that count
     * @param outcome       whether a pension is due
     * @param pension       the pension a month; empty where none is due or the law that computes it is not known
     */
    public record Point(LocalDate leaves, Reason by, BigDecimal basic, int serviceMonths, Outcome outcome, Optional<BigDecimal> pension) {
    }

    /** The days from one on to that of the statutory age: year by year, and each on which a road opens. One alone where the age is past. */
    public static List<LocalDate> days(RetirementFacts facts, LocalDate from) {
        LocalDate until = StatutoryAge.of(facts).until();
        TreeSet<LocalDate> days = new TreeSet<>(List.of(from));
        if (from.isBefore(until)) {
            long apart = ChronoUnit.YEARS.between(from, until) / MOST + 1;
            for (LocalDate day = from.plusYears(apart); day.isBefore(until); day = day.plusYears(apart)) {
                days.add(day);
            }
            Roads.of(facts).stream().flatMap(road -> road.on().stream()).filter(day -> day.isAfter(from) && day.isBefore(until)).forEach(days::add);
            days.add(until);
        }
        return List.copyOf(days);
    }

    /** What would be due on each of these days, with the basic pay that is the last one then. */
    public static List<Point> of(RetirementFacts facts, List<LocalDate> days, Function<LocalDate, BigDecimal> lastBasic) {
        return days.stream().map(day -> point(facts, day, lastBasic.apply(day))).toList();
    }

    private static Point point(RetirementFacts facts, LocalDate day, BigDecimal basic) {
        Reason by = StatutoryAge.of(facts).reached(day) == Outcome.GRANTED ? Reason.STATUTORY_AGE : Reason.EARLY_RETIREMENT;
        Service service = new Service(facts.service().appointed(), day, facts.service().earlier(), facts.service().uncounted(), facts.service().uncountedDays());
        Circumstances more = new Circumstances(Optional.of(true), false, Optional.empty(), facts.more().grade(), facts.more().extensionYears(), Optional.empty(), 0);
        Estimate estimate = Estimate.of(new RetirementFacts(facts.birth(), service, basic, by, more, facts.policy()));
        return new Point(day, by, basic, estimate.serviceMonths(), estimate.decision().outcome(), estimate.monthlyPension());
    }
}
