package masar.retirement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * RT20 to RT27: what an employee may ask for, resignation or early retirement, and whether what the record says lets it be asked
 * (arts 211–220). That the authority consents is its own decision and not looked at here.
 */
public final class AskedLeaving {
    /** The reasons that an employee asks for; the others befall or are decided. */
    public static final Set<Reason> ASKED = Set.of(Reason.RESIGNATION, Reason.EARLY_RETIREMENT);
    private static final LegalRef REASONS = RetirementLaw.REGULATION.article(210);
    private static final LegalRef AUTHORITY = RetirementLaw.REGULATION.article(212);
    private static final int HIGH_GRADE = 14;
    private static final int HIGHEST_GRADE = 15;

    private AskedLeaving() {
    }

    /**
     * What is known of who asks.
     *
     * @param facts         birth, service, grade and reason; {@link RetirementFacts#leaves} is the first day out of service
     * @param served        the service that counts up to that day, as the record counts it
     * @param received      the day on which it is asked
     * @param serving       whether they serve on that day
     * @param suspended     whether they are suspended from duty on that day
     * @param extendedUntil the first day out of service by an extension beyond the age, where one is recorded
     */
    public record Facts(RetirementFacts facts, CountedService served, LocalDate received, boolean serving, boolean suspended,
                        Optional<LocalDate> extendedUntil) {
        /** The last day of work that is wished. */
        public LocalDate lastDay() {
            return facts.leaves().minusDays(1);
        }
    }

    /** Whether it may be asked: refused where the record forbids it, a person where it does not tell. */
    public static Decision of(Facts asked) {
        List<Finding> findings = new ArrayList<>();
        Reason reason = asked.facts().reason();
        boolean mine = ASKED.contains(reason);
        findings.add((mine ? reason.ref() : REASONS).find("RT20", mine).given("reason", reason));
        findings.add(within(asked));
        findings.add(notPast(asked));
        if (mine && Outcome.of(findings.stream().map(Finding::outcome).toList()) == Outcome.GRANTED) {
            findings.add(beforeAge(asked));
            findings.addAll(reason == Reason.RESIGNATION ? resignation(asked) : early(asked));
        }
        return Decision.of(findings);
    }

    /** RT21: the last day lies within service: not before the appointment, and of somebody who serves. */
    private static Finding within(Facts asked) {
        LocalDate appointed = asked.facts().service().appointed();
        return REASONS.find("RT21", asked.serving() && !asked.lastDay().isBefore(appointed)).given("inService", asked.serving())
                .given("appointed", appointed).given("lastWorkDay", asked.lastDay());
    }

    /** RT22: nobody asks for a day that is past: service goes on until it is decided, and leaving before is absence (art 213). */
    private static Finding notPast(Facts asked) {
        LegalRef ref = asked.facts().reason() == Reason.EARLY_RETIREMENT ? EarlyRetirement.REF : Resignation.SILENCE;
        return ref.find("RT22", !asked.lastDay().isBefore(asked.received())).given("received", asked.received())
                .given("lastWorkDay", asked.lastDay());
    }

    /** RT23: the age ends service by force of law; from its day on nobody is asked (art 220). */
    private static Finding beforeAge(Facts asked) {
        StatutoryAge age = StatutoryAge.of(asked.facts());
        LocalDate from = asked.extendedUntil().filter(day -> day.isAfter(age.from())).orElse(age.from());
        LocalDate until = asked.extendedUntil().filter(day -> day.isAfter(age.until())).orElse(age.until());
        Outcome outcome = asked.facts().leaves().isBefore(from) ? Outcome.GRANTED
                : asked.facts().leaves().isBefore(until) ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        Finding finding = StatutoryAge.REF.find("RT23", outcome).given("lastWorkDay", asked.lastDay());
        return from.equals(until) ? finding.gives("statutoryAgeOn", until) : finding.gives("notBefore", from).gives("notAfter", until);
    }

    /** RT24 to RT26: not while proceedings run (216), its clocks (213, 215), who accepts it (212). */
    private static List<Finding> resignation(Facts asked) {
        LocalDate received = asked.received();
        Finding proceedings = Resignation.PROCEEDINGS.find("RT25", !asked.suspended()).given("suspended", asked.suspended());
        Finding clocks = Resignation.SILENCE.find("RT24", true).given("received", received).given("silenceDays", RetirementLaw.SILENCE_DAYS.on(received))
                .gives("bySilence", Resignation.bySilence(received)).gives("latestDeferral", Resignation.latestDeferral(asked.lastDay()));
        return List.of(proceedings, clocks, authority(asked));
    }

    /** RT26: the appointing authority accepts; for the grades 14 and 15 the minister, the Prime Minister being told. */
    private static Finding authority(Facts asked) {
        Optional<Integer> grade = asked.facts().more().grade();
        Finding finding = AUTHORITY.find("RT26", grade.isPresent() ? Outcome.GRANTED : Outcome.NEEDS_PERSON);
        boolean high = grade.filter(g -> g >= HIGH_GRADE && g <= HIGHEST_GRADE).isPresent();
        return grade.map(g -> finding.given("grade", g).gives("authority", high ? "MINISTER_TELLS_PM" : "APPOINTING_AUTHORITY"))
                .orElse(finding.given("missing", "gradeOfLadder"));
    }

    /** RT7 and RT27: twenty years of service; for whom the reform changed the years a person must look where they are not thirty. */
    private static List<Finding> early(Facts asked) {
        Finding years = EarlyRetirement.check(asked.facts(), asked.served());
        Reform.Group group = Reform.group(asked.facts());
        if (group == Reform.Group.UNCHANGED || group == Reform.Group.BEFORE || years.outcome() == Outcome.REFUSED) {
            return List.of(years);
        }
        int sure = RetirementLaw.NEW_EARLY_YEARS.on(asked.facts().leaves());
        boolean enough = group != Reform.Group.ENTRANT && asked.served().reaches(sure);
        return List.of(years, Reform.REF.find("RT27", enough ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("group", group)
                .given("serviceMonths", asked.served().months()).given("newEarlyYears", sure));
    }
}
