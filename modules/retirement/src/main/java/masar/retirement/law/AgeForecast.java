package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Hijri;
import masar.kernel.PartialDate;
import masar.retirement.law.RetirementFacts.Circumstances;
import masar.retirement.law.RetirementFacts.Service;

/** When somebody comes to the statutory age (art 220), from birth and appointment alone. */
public final class AgeForecast {
    private AgeForecast() {
    }

    /** The day, where it is known; the two days between which it lies are not, for those whose age rises by steps. */
    public static Optional<LocalDate> on(LocalDate born, LocalDate appointed) {
        return age(born, appointed).known();
    }

    /** The first day out of service: that of the age, put off by an extension whose last day this is. */
    public static Optional<LocalDate> on(LocalDate born, LocalDate appointed, Optional<LocalDate> extended) {
        Optional<LocalDate> age = on(born, appointed);
        Optional<LocalDate> put = extended.map(day -> day.plusDays(1));
        return put.filter(day -> age.map(day::isAfter).orElse(true)).or(() -> age);
    }

    static StatutoryAge age(LocalDate born, LocalDate appointed) {
        LocalDate sixty = Hijri.of(born).plusYears(RetirementLaw.AGE.on(Hijri.LAST_DAY)).toLocalDate();
        LocalDate from = appointed.isBefore(sixty) ? appointed : sixty.minusDays(1);
        return StatutoryAge.of(new RetirementFacts(PartialDate.parse(born.toString()), new Service(from, sixty, List.of(), List.of(), 0), BigDecimal.ONE,
                Reason.STATUTORY_AGE, Circumstances.NONE, RetirementPolicy.DEFAULT));
    }

    /** The earliest birth of those whose service may still be extended on a day. */
    public static LocalDate extendedBorn(LocalDate day) {
        return Hijri.of(born(day, false)).plusYears(-RetirementLaw.EXTENSION.on(day)).toLocalDate();
    }

    /** The earliest birth of those who come to the age on this day or later, and the latest of those who do by another, a day to spare at both ends. */
    public static LocalDate born(LocalDate day, boolean latest) {
        LocalDate born = Hijri.of(day).plusYears(-RetirementLaw.AGE.on(day)).toLocalDate();
        return latest ? born.plusDays(1) : born.minusDays(1);
    }
}
