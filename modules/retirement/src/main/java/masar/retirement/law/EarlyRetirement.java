package masar.retirement.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** RT7: who may ask to retire before the age, from twenty years of service on, and who decides (art 219). */
final class EarlyRetirement {
    static final LegalRef REF = RetirementLaw.REGULATION.article(219);
    private static final int HIGH_GRADE = 14;

    private EarlyRetirement() {
    }

    static Finding check(RetirementFacts facts, CountedService service) {
        int years = RetirementLaw.EARLY_YEARS.on(facts.leaves());
        boolean high = facts.more().grade().filter(grade -> grade >= HIGH_GRADE).isPresent()
                && service.reaches(RetirementLaw.ANY_REASON_YEARS.on(facts.leaves()));
        Finding finding = REF.find("RT7", service.reaches(years)).given("yearsNeeded", years).given("serviceMonths", service.months())
                .gives("authority", high ? "MINISTER_AFTER_HRSD" : "APPOINTING_AUTHORITY");
        return withEarliest(finding, years, facts);
    }

    /** The finding with the first day on which so many years are complete, where the calendar has one. */
    static Finding withEarliest(Finding finding, int years, RetirementFacts facts) {
        Optional<LocalDate> day = CountedService.complete(years, facts.service());
        return day.map(d -> finding.gives("earliest", d)).orElse(finding);
    }
}
