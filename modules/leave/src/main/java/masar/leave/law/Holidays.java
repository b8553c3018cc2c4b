package masar.leave.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Period;

/**
 * Work days and holidays (arts 10, 127, 128): Sunday to Thursday; both Eids by the Hijri calendar, National Day and Founding Day by the
 * Gregorian one, moved off the weekend; a single work day between two days off becomes a holiday. What a year's circular sets instead is
 * declared and goes before what is worked out.
 */
public final class Holidays {
    /** Where the holidays stand. */
    public static final LegalRef REF = LeaveLaw.REGULATION.article(127);
    private static final int RAMADAN = 9;
    private static final int SHAWWAL = 10;
    private static final int DHU_AL_HIJJA = 12;
    private final List<Declared> declared;
    private final Map<LocalDate, Optional<Occasion>> known = new HashMap<>();

    /** What is celebrated. */
    public enum Occasion { FITR, ADHA, NATIONAL_DAY, FOUNDING_DAY, BRIDGE, OTHER }

    /**
     * What a circular sets: an occasion of one year on other days, or a day off for another reason.
     *
     * @param occasion the occasion that it moves; {@link Occasion#OTHER} moves none
     * @param year     Hijri for the Eids, else Gregorian
     * @param during   the days off
     */
    public record Declared(Occasion occasion, int year, Period during) {
    }

    public Holidays(List<Declared> declared) {
        this.declared = List.copyOf(declared);
    }

    /** Holidays as the law alone has them. */
    public static Holidays byLaw() {
        return new Holidays(List.of());
    }

    /** What is celebrated on a day; empty for days of work and common weekends. */
    public Optional<Occasion> on(LocalDate day) {
        Optional<Occasion> before = known.get(day);
        if (before == null) {
            Optional<Occasion> found = occasion(day);
            before = found.isPresent() || isWeekend(day) ? found : bridge(day);
            known.put(day, before);
        }
        return before;
    }

    /** Whether a day is one of work. */
    public boolean isWork(LocalDate day) {
        return !isWeekend(day) && on(day).isEmpty();
    }

    /** The first day of work after a day. */
    public LocalDate nextWork(LocalDate day) {
        return Stream.iterate(day.plusDays(1), d -> d.plusDays(1)).filter(this::isWork).findFirst().orElseThrow();
    }

    /** How many days of a closed period are holidays; a common weekend is none. */
    public int in(Period period) {
        return (int) days(period).filter(day -> on(day).isPresent()).count();
    }

    /** The days of a closed period. */
    static Stream<LocalDate> days(Period period) {
        return period.from().datesUntil(period.until().orElseThrow());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    private Optional<Occasion> occasion(LocalDate day) {
        Optional<Declared> said = declared.stream().filter(d -> d.during().contains(day)).findFirst();
        return said.map(Declared::occasion).or(() -> lawful(day).filter(o -> !moved(o, day)));
    }

    private boolean moved(Occasion occasion, LocalDate day) {
        int year = occasion == Occasion.FITR || occasion == Occasion.ADHA ? Hijri.of(day).year() : day.getYear();
        return declared.stream().anyMatch(d -> d.occasion() == occasion && d.year() == year);
    }

    private static Optional<Occasion> lawful(LocalDate day) {
        Hijri hijri = Hijri.of(day);
        if (hijri.month() == RAMADAN && hijri.day() >= 25 || hijri.month() == SHAWWAL && hijri.day() <= 5) {
            return Optional.of(Occasion.FITR);
        } else if (hijri.month() == DHU_AL_HIJJA && hijri.day() >= 5 && hijri.day() <= 15) {
            return Optional.of(Occasion.ADHA);
        } else if (day.equals(kept(LocalDate.of(day.getYear(), 9, 23)))) {
            return Optional.of(Occasion.NATIONAL_DAY);
        }
        return day.equals(kept(LocalDate.of(day.getYear(), 2, 22))) ? Optional.of(Occasion.FOUNDING_DAY) : Optional.empty();
    }

    /** On a Friday it is the Thursday before, on a Saturday the Sunday after. */
    private static LocalDate kept(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> day.minusDays(1);
            case SATURDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private Optional<Occasion> bridge(LocalDate day) {
        boolean before = occasion(day.minusDays(1)).isPresent();
        boolean after = occasion(day.plusDays(1)).isPresent();
        boolean between = (before || isWeekend(day.minusDays(1))) && (after || isWeekend(day.plusDays(1)));
        return between && (before || after) ? Optional.of(Occasion.BRIDGE) : Optional.empty();
    }
}
