package masar.retirement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * RT2 to RT4: the age at which service ends by force of law (art 220), its extension (104) and work beyond it (222). For those whose age
 * rises by steps the two days are known between which it lies.
 *
 * @param from  the first day on which it may be reached
 * @param until the day on which it is surely reached; the same where it is known
 */
record StatutoryAge(LocalDate from, LocalDate until) {
    static final LegalRef REF = RetirementLaw.REGULATION.article(220);
    static final LegalRef EXTENSION = RetirementLaw.REGULATION.article(104);
    static final LegalRef BEYOND = RetirementLaw.REGULATION.article(222);

    static StatutoryAge of(RetirementFacts facts) {
        LocalDate hijri = Hijri.of(facts.born()).plusYears(RetirementLaw.AGE.on(facts.leaves())).toLocalDate();
        return switch (Reform.group(facts)) {
            case BEFORE, UNCHANGED -> new StatutoryAge(hijri, hijri);
            case STEPPED, OPEN -> new StatutoryAge(hijri, gregorian(facts));
            case ENTRANT -> new StatutoryAge(gregorian(facts), gregorian(facts));
        };
    }

    private static LocalDate gregorian(RetirementFacts facts) {
        return facts.born().plusYears(RetirementLaw.NEW_AGE.on(facts.leaves()));
    }

    /** The day, where it is known. */
    Optional<LocalDate> known() {
        return from.equals(until) ? Optional.of(from) : Optional.empty();
    }

    /** Whether it is reached on a day; a person where that is not known. */
    Outcome reached(LocalDate day) {
        return !day.isBefore(until) ? Outcome.GRANTED : day.isBefore(from) ? Outcome.REFUSED : Outcome.NEEDS_PERSON;
    }

    /** The first day that is surely no longer service: the age, put off by the extension. */
    LocalDate limit(RetirementFacts facts) {
        int years = Math.min(facts.more().extensionYears(), RetirementLaw.EXTENSION.on(facts.leaves()));
        return years == 0 ? until : Hijri.of(until).plusYears(years).toLocalDate();
    }

    /** The first day that does not count: the day of leaving, or the limit where somebody worked beyond it. */
    LocalDate countedUntil(RetirementFacts facts) {
        return facts.ends().isAfter(limit(facts)) ? limit(facts) : facts.ends();
    }

    List<Finding> check(RetirementFacts facts) {
        List<Finding> findings = new ArrayList<>();
        boolean asked = facts.reason() == Reason.STATUTORY_AGE;
        boolean between = reached(facts.leaves()) == Outcome.NEEDS_PERSON;
        Outcome outcome = asked || between ? reached(facts.leaves()) : Outcome.GRANTED;
        LegalRef ref = Reform.group(facts) == Reform.Group.ENTRANT ? Reform.REF : REF;
        Finding age = ref.find("RT2", outcome).given("born", facts.born()).given("leaves", facts.leaves());
        findings.add(known().isPresent() ? age.gives("statutoryAgeOn", from) : age.gives("notBefore", from).gives("notAfter", until));
        if (facts.more().extensionYears() > 0) {
            int most = RetirementLaw.EXTENSION.on(facts.leaves());
            findings.add(EXTENSION.find("RT3", facts.more().extensionYears() <= most).given("extensionYears", facts.more().extensionYears())
                    .given("extensionLimit", most).gives("extendedUntil", limit(facts)));
        }
        if (facts.ends().isAfter(limit(facts))) {
            findings.add(BEYOND.find("RT4", true).given("leaves", facts.leaves()).gives("countedUntil", limit(facts)));
        }
        return findings;
    }
}
