package masar.leave.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.Period;

/**
 * LV1: the balance of annual leave. Each year of service from its Hijri anniversary on is a lot: earned day by day, whole days counted,
 * less the days on which nothing is earned (art 135); taken from the oldest lot that holds; what is left lapses when the years in which it
 * may be taken are over. A balance that was brought in writing stands for all years before its day. A leave that is decided and lies ahead is borne
 * by what is earned until it begins, and binds of today's days what that does not bear.
 */
public final class AnnualBalance {

    /**
     * A balance in writing.
     *
     * @param on         the day for which it holds; what is earned and taken from that day on comes beside it
     * @param days       days left
     * @param before1439 days of it that were earned before 3 Rajab 1439 and are kept for the end of service (art 133)
     */
    public record Brought(LocalDate on, int days, int before1439) {
    }

    /**
     * What the balance is worked out from.
     *
     * @param serves     the first day of the present service
     * @param watched    whether this house has seen all leaves since then, or since what was brought
     * @param notEarning days on which nothing is earned, closed or open
     * @param brought    the balance in writing, if there is one
     * @param leaves     the leaves that stand, of all kinds
     * @param kept       first days of the years whose leave work needed to be kept a fourth year
     */
    public record Facts(LocalDate serves, boolean watched, List<Period> notEarning, Optional<Brought> brought, List<Taken> leaves, Set<LocalDate> kept) {
    }

    /**
     * A year of service.
     *
     * @param from   its first day
     * @param until  the first day of the next one
     * @param earned days earned in it, or brought with it
     * @param taken  days taken of it
     * @param lapsed days of it that lapsed
     * @param lapses the day on which what is left of it lapses
     */
    public record Lot(LocalDate from, LocalDate until, int earned, int taken, int lapsed, LocalDate lapses) {
        /** Days that are left of it. */
        public int left() {
            return earned - taken - lapsed;
        }
    }

    private final Facts facts;
    private final Holidays holidays;

    public AnnualBalance(Facts facts, Holidays holidays) {
        this.facts = facts;
        this.holidays = holidays;
    }

    /** The lots that a day still knows, oldest first, less what the leaves cost that began by then; older ones are all taken or lapsed. */
    public List<Lot> lots(LocalDate on) {
        List<Lot> lots = charges().begun(on).from(earned(on));
        lots.replaceAll(lot -> lot.lapses().isAfter(on) ? lot : new Lot(lot.from(), lot.until(), lot.earned(), lot.taken(), lot.left(), lot.lapses()));
        return List.copyOf(lots);
    }

    private List<Lot> earned(LocalDate on) {
        List<Lot> lots = new ArrayList<>();
        facts.brought().filter(b -> !b.on().isAfter(on)).ifPresent(b -> {
            LocalDate year = yearOf(b.on().minusDays(1).isBefore(facts.serves()) ? facts.serves() : b.on().minusDays(1));
            lots.add(new Lot(year, b.on(), b.days(), 0, 0, lapses(year)));
        });
        LocalDate begin = facts.brought().map(Brought::on).filter(day -> day.isAfter(facts.serves())).orElse(facts.serves());
        for (LocalDate year = yearOf(begin); !year.isAfter(on); year = next(year)) {
            LocalDate first = year.isBefore(begin) ? begin : year;
            lots.add(new Lot(first, next(year), earned(first, year, on), 0, 0, lapses(year)));
        }
        return lots;
    }

    /** Days that may be taken on a day, so that every leave ahead is borne as before; below zero where more was taken than earned. */
    public int left(LocalDate on) {
        return there(on) - bound(on);
    }

    /** Days that are there on a day, whatever lies ahead. */
    private int there(LocalDate on) {
        List<Lot> earned = earned(on);
        Charges begun = charges().begun(on);
        return begun.from(earned).stream().filter(lot -> lot.lapses().isAfter(on)).mapToInt(Lot::left).sum() - begun.over(earned);
    }

    /** How many of the days that are there leaves ahead need, beside what is earned until they begin. */
    public int bound(LocalDate on) {
        int there = there(on);
        Charges charges = charges();
        List<LocalDate> ahead = charges.ahead(on);
        if (ahead.isEmpty() || there <= 0) {
            return 0;
        }
        Map<LocalDate, List<Lot>> earned = new TreeMap<>();
        ahead.forEach(first -> earned.put(first, earned(first)));
        int free = 0;
        for (int most = there; free < most;) {
            int days = (free + most + 1) / 2;
            boolean borne = earned.entrySet().stream()
                    .allMatch(at -> charges.begun(at.getKey()).and(on, days).over(at.getValue()) <= charges.begun(at.getKey()).over(at.getValue()));
            free = borne ? days : free;
            most = borne ? most : days - 1;
        }
        return there - free;
    }

    /** Days of annual leave that a period costs: holidays in it cost nothing (art 160). */
    public int charged(Period period) {
        return Taken.days(period) - holidays.in(period);
    }

    /** LV1: whether the balance on the first day covers an asked leave. What this house did not see is for a person. */
    Finding covers(Period asked) {
        int wanted = charged(asked);
        int bound = bound(asked.from());
        int left = left(asked.from());
        Outcome outcome = left < wanted && facts.watched() ? Outcome.REFUSED : facts.watched() ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
        Finding finding = LeaveLaw.SECTION.find("LV1", outcome).given("annualDays", LeaveLaw.ANNUAL_DAYS.onOrFirst(asked.from())).given("annualLeft", left);
        return (bound > 0 ? finding.given("annualBound", bound) : finding).given("askedDays", Taken.days(asked))
                .given("holidaysInside", Taken.days(asked) - wanted).gives("chargedDays", wanted).gives("leftAfter", left - wanted);
    }

    /** LV44: work may need a year's leave to be kept a fourth year, where that is decided before it lapses. */
    public Finding keeps(LocalDate year, LocalDate decidedOn) {
        LocalDate third = Hijri.of(next(year)).plusYears(LeaveLaw.KEPT_YEARS.onOrFirst(year)).toLocalDate();
        LocalDate fourth = Hijri.of(next(year)).plusYears(LeaveLaw.KEPT_YEARS_NEED.onOrFirst(year)).toLocalDate();
        return LeaveLaw.SECTION.find("LV44", decidedOn.isBefore(third)).given("yearFrom", year).given("lapsesOn", third).given("decidedOn", decidedOn)
                .gives("keptUntil", fourth.minusDays(1));
    }

    /** Whether the leave of the year in which this day lies is kept a fourth year. */
    public boolean isKept(LocalDate day) {
        return facts.kept().contains(yearOf(day));
    }

    /** The year of service in which a day lies. */
    public LocalDate yearOf(LocalDate day) {
        Hijri serves = Hijri.of(facts.serves());
        int years = Math.max(0, Hijri.of(day).year() - serves.year());
        LocalDate year = serves.plusYears(years).toLocalDate();
        return year.isAfter(day) && years > 0 ? serves.plusYears(years - 1).toLocalDate() : year;
    }

    /** The first day of the year of service after one. */
    LocalDate next(LocalDate year) {
        Hijri serves = Hijri.of(facts.serves());
        return serves.plusYears(Hijri.of(year).year() - serves.year() + 1).toLocalDate();
    }

    /** The year of service in which a day lies, whole. */
    Period year(LocalDate day) {
        return Period.of(yearOf(day), next(yearOf(day)));
    }

    /** A closed period cut where years of service end: what is counted by the year is counted in the year in which it lies. */
    List<Period> byYear(Period during) {
        List<Period> pieces = new ArrayList<>();
        LocalDate end = during.until().orElseThrow();
        for (LocalDate from = during.from(); from.isBefore(end); from = pieces.get(pieces.size() - 1).until().orElseThrow()) {
            LocalDate edge = next(yearOf(from));
            pieces.add(Period.of(from, edge.isBefore(end) ? edge : end));
        }
        return List.copyOf(pieces);
    }

    /** Charged days of annual leave in a year of service, before a balance in writing too. */
    int takenIn(Period year) {
        return annual().map(during -> during.intersect(year)).flatMap(Optional::stream).mapToInt(this::charged).sum();
    }

    private int earned(LocalDate first, LocalDate year, LocalDate on) {
        LocalDate until = next(year).isAfter(on) ? on : next(year);
        if (!until.isAfter(first)) {
            return 0;
        }
        Period during = Period.of(first, until);
        long idle = Period.union(facts.notEarning().stream().map(p -> p.intersect(during)).flatMap(Optional::stream).toList()).stream()
                .mapToLong(Taken::days).sum();
        long days = ChronoUnit.DAYS.between(first, until) - idle;
        return (int) (LeaveLaw.ANNUAL_DAYS.onOrFirst(first) * days / ChronoUnit.DAYS.between(year, next(year)));
    }

    private LocalDate lapses(LocalDate year) {
        int years = (facts.kept().contains(year) ? LeaveLaw.KEPT_YEARS_NEED : LeaveLaw.KEPT_YEARS).onOrFirst(year);
        return Hijri.of(next(year)).plusYears(years).toLocalDate();
    }

    private Stream<Period> annual() {
        return facts.leaves().stream().filter(t -> t.type().usesBalance()).map(Taken::during);
    }

    /** What leaves cost. Of one that runs while a balance is brought in writing that holds the days before, the rest comes beside it. */
    private Charges charges() {
        Optional<LocalDate> begin = facts.brought().map(Brought::on);
        return new Charges(annual().flatMap(during -> begin.isPresent() ? during.intersect(Period.since(begin.get())).stream() : Stream.of(during))
                .map(during -> new Charges.Charge(during.from(), charged(during))).toList());
    }
}
