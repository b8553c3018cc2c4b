package masar.retirement.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.retirement.law.OpenedFacts.Told;

/** The last day of work by the law of each reason. */
final class OpenedDays {
    private OpenedDays() {
    }

    /** Art 234: the day of death is the last day of work. */
    static Optional<LocalDate> death(OpenedFacts facts) {
        return facts.told().happenedOn();
    }

    /** Art 224: the day on which the agency is told, the thirtieth after the decision at the latest. */
    static Optional<LocalDate> disability(OpenedFacts facts) {
        Told told = facts.told();
        return told.paperOn().flatMap(decided -> told.toldOn().map(day -> day.isAfter(latest(decided)) ? latest(decided) : day));
    }

    static LocalDate latest(LocalDate decided) {
        return decided.plusDays(RetirementLaw.DISABILITY_DAYS.on(decided));
    }

    /**
     * Art 220: service ends on the day of the age, or where it was extended, on the first day after that; the day before is the last. Who
     * worked on, so that the record has something happening later, leaves today: what was worked beyond is told by RT55.
     */
    static Optional<LocalDate> age(OpenedFacts facts) {
        return beyond(facts).isPresent() ? Optional.of(facts.today()) : ended(facts).map(day -> day.minusDays(1));
    }

    /** The day on which service ended by force of law, of who worked on beyond it by the record. */
    static Optional<LocalDate> beyond(OpenedFacts facts) {
        return ended(facts).filter(day -> facts.record().latest().filter(later -> later.isAfter(day)).isPresent());
    }

    private static Optional<LocalDate> ended(OpenedFacts facts) {
        return facts.age().known().or(() -> facts.told().ageOn()).map(day -> facts.record().extendedUntil().filter(e -> e.isAfter(day)).orElse(day));
    }

    /** Art 227: absence ends service by its notice. */
    static Optional<LocalDate> notice(OpenedFacts facts) {
        return facts.told().noticedOn();
    }

    /** Art 210: the fifteenth day after notice of the transfer; our source ties article 226 to absence after leave alone. */
    static Optional<LocalDate> transfer(OpenedFacts facts) {
        return facts.told().noticedOn().map(day -> day.plusDays(RetirementLaw.TRANSFER_DAYS.on(day)));
    }

    /** Art 230: of who is suspended, service ended with the suspension; else on the day that the decision sets. */
    static Optional<LocalDate> dismissal(OpenedFacts facts) {
        return facts.record().suspendedSince().map(day -> day.minusDays(1)).or(() -> facts.told().endsOn());
    }

    /** The day that the paper sets. */
    static Optional<LocalDate> set(OpenedFacts facts) {
        return facts.told().endsOn();
    }
}
