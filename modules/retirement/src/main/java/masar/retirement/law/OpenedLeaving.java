package masar.retirement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * RT40 to RT59, RT65 and RT66: what the law says of a case that the agency opens (art 210): that the reason is one of the agency's, that its last day
 * lies within service and before the statutory age, and what the law of that reason looks at. That the paper says what it is said to
 * say is for who decides to see.
 */
public final class OpenedLeaving {
    private static final LegalRef REASONS = RetirementLaw.REGULATION.article(210);

    private OpenedLeaving() {
    }

    /** The last day of work by the law of the reason; empty while what it hangs on is not known, and for reasons that are not the agency's. */
    public static Optional<LocalDate> lastDay(OpenedFacts facts) {
        return OpenedReason.of(facts.reason()).flatMap(row -> row.lastDay().apply(facts));
    }

    /** Whether the case may be opened. */
    public static Decision of(OpenedFacts facts) {
        List<Finding> findings = new ArrayList<>();
        Optional<OpenedReason> row = OpenedReason.of(facts.reason());
        findings.add((row.isPresent() ? facts.reason().ref() : REASONS).find("RT40", row.isPresent()).given("reason", facts.reason()));
        row.ifPresent(r -> findings.addAll(r.rules().apply(facts)));
        Optional<LocalDate> last = lastDay(facts);
        findings.add(last.map(day -> within(facts, day)).orElseGet(() -> REASONS.find("RT41", Outcome.NEEDS_PERSON).given("missing", "lastWorkDay")));
        if (facts.reason() != Reason.STATUTORY_AGE) {
            last.ifPresent(day -> findings.add(beforeAge(facts, day)));
        }
        return Decision.of(findings);
    }

    /** RT41: the last day lies within service: not before the appointment, and of somebody who serves. */
    private static Finding within(OpenedFacts facts, LocalDate last) {
        LocalDate first = facts.record().appointed();
        return REASONS.find("RT41", facts.record().serving() && !last.isBefore(first)).given("inService", facts.record().serving()).given("appointed", first)
                .given("lastWorkDay", last);
    }

    /** RT42: from the statutory age on service ends by force of law, and for no other reason (art 220). */
    private static Finding beforeAge(OpenedFacts facts, LocalDate last) {
        StatutoryAge age = facts.age();
        LocalDate from = later(age.from(), facts);
        LocalDate until = later(age.until(), facts);
        LocalDate leaves = last.plusDays(1);
        Outcome outcome = !leaves.isAfter(from) ? Outcome.GRANTED : leaves.isAfter(until) ? past(facts) : Outcome.NEEDS_PERSON;
        Finding finding = StatutoryAge.REF.find("RT42", outcome).given("lastWorkDay", last);
        return from.equals(until) ? finding.gives("statutoryAgeOn", until) : finding.gives("notBefore", from).gives("notAfter", until);
    }

    // Who works on beyond the age may die there: what is due then is for a person to say (art 222).
    private static Outcome past(OpenedFacts facts) {
        return facts.reason() == Reason.DEATH ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
    }

    private static LocalDate later(LocalDate age, OpenedFacts facts) {
        return facts.record().extendedUntil().filter(day -> day.isAfter(age)).orElse(age);
    }
}
