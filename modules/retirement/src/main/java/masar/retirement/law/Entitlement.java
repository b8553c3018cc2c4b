package masar.retirement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * RE1 to RE5: the five roads to a pension. One that is open suffices and is told alone; else those that hang on a person; else all that
 * were looked at, each with the day on which it would open.
 */
final class Entitlement {
    static final LegalRef REF = RetirementLaw.PENSION;

    private Entitlement() {
    }

    static List<Finding> check(RetirementFacts facts, StatutoryAge age, CountedService service) {
        List<Finding> roads = new ArrayList<>();
        if (facts.reason().protects()) {
            roads.add(REF.find("RE2", true).given("reason", facts.reason()));
        }
        roads.add(byAge(facts, age, service));
        roads.add(anyReason(facts, service));
        if (facts.reason().fifteen() != Reason.Fifteen.NO) {
            roads.add(dismissed(facts, service));
        }
        if (facts.reason() == Reason.EARLY_RETIREMENT) {
            roads.add(early(facts, service));
        }
        List<Finding> open = of(roads, Outcome.GRANTED);
        List<Finding> perhaps = of(roads, Outcome.NEEDS_PERSON);
        return !open.isEmpty() ? open.subList(0, 1) : perhaps.isEmpty() ? roads : perhaps;
    }

    private static List<Finding> of(List<Finding> roads, Outcome outcome) {
        return roads.stream().filter(road -> road.outcome() == outcome).toList();
    }

    /** (a) The age, with a year of service; amendments of 2022 speak of ten, and between the two a person must look. */
    private static Finding byAge(RetirementFacts facts, StatutoryAge age, CountedService service) {
        LocalDate on = facts.leaves();
        Outcome years = service.reaches(RetirementLaw.AGE_SURE_YEARS.on(on)) ? Outcome.GRANTED
                : service.reaches(RetirementLaw.AGE_LEAST_YEARS.on(on)) ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        return REF.find("RE1", Outcome.of(List.of(age.reached(on), years))).given("leaves", on).given("serviceMonths", service.months())
                .given("yearsNeeded", RetirementLaw.AGE_SURE_YEARS.on(on)).gives("earliest", age.until());
    }

    /** (c) Twenty-five years, whatever the reason; for those whose years rise by steps it is sure from thirty on. */
    private static Finding anyReason(RetirementFacts facts, CountedService service) {
        LocalDate on = facts.leaves();
        int least = RetirementLaw.ANY_REASON_YEARS.on(on);
        int sure = stepped(facts) ? RetirementLaw.NEW_EARLY_YEARS.on(on) : least;
        Outcome outcome = service.reaches(sure) ? Outcome.GRANTED : service.reaches(least) ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        return EarlyRetirement.withEarliest(REF.find("RE3", outcome).given("serviceMonths", service.months()).given("yearsNeeded", sure), sure, facts);
    }

    /** (d) Fifteen years, when the post is abolished or the dismissal is not disciplinary. */
    private static Finding dismissed(RetirementFacts facts, CountedService service) {
        int years = RetirementLaw.DISMISSED_YEARS.on(facts.leaves());
        boolean sure = facts.reason().fifteen() == Reason.Fifteen.YES;
        Outcome outcome = !service.reaches(years) ? Outcome.REFUSED : sure ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
        Finding finding = REF.find("RE4", outcome).given("reason", facts.reason()).given("serviceMonths", service.months()).given("yearsNeeded", years);
        return EarlyRetirement.withEarliest(outcome == Outcome.NEEDS_PERSON ? finding.given("missing", "notDisciplinary") : finding, years, facts);
    }

    /** (e) One's own request: twenty years and the consent of the appointing authority. */
    private static Finding early(RetirementFacts facts, CountedService service) {
        int years = RetirementLaw.EARLY_YEARS.on(facts.leaves());
        Finding finding = REF.find("RE5", consented(facts, service.reaches(years))).given("serviceMonths", service.months()).given("yearsNeeded", years);
        Finding told = facts.more().consent().map(yes -> finding.given("consent", yes)).orElseGet(() -> finding.given("missing", "consent"));
        return EarlyRetirement.withEarliest(told, years, facts);
    }

    /** Whether the twenty years of those in steps rise too is not known, so that for them a person looks even where consent is there. */
    private static Outcome consented(RetirementFacts facts, boolean years) {
        if (!years || facts.more().consent().equals(Optional.of(false))) {
            return Outcome.REFUSED;
        }
        return facts.more().consent().isEmpty() || stepped(facts) ? Outcome.NEEDS_PERSON : Outcome.GRANTED;
    }

    private static boolean stepped(RetirementFacts facts) {
        Reform.Group group = Reform.group(facts);
        return group == Reform.Group.STEPPED || group == Reform.Group.OPEN;
    }
}
