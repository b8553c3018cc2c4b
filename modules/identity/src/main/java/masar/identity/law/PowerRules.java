package masar.identity.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.LegalRef;
import masar.kernel.Power;
import masar.kernel.Refused.Problem;

/**
 * Who may be given a power, and who may hand one on. Delegation is in writing, names power, delegate and term, and goes no further
 * than one step (HR Regulation, arts 235–241); that officers do not give powers to themselves is the house's own rule.
 */
public final class PowerRules {
    /** The articles on delegation. */
    public static final LegalRef DELEGATION = LegalRef.of("HR Regulation").article("235–241");
    private static final int LONGEST_NUMBER = 60;

    private PowerRules() {
    }

    /** All that stands in the way of a grant; nothing when it may be given. */
    public static List<Problem> grant(GrantFacts facts) {
        List<Problem> problems = new ArrayList<>();
        person(problems, "nationalId", facts.known(), facts.serving());
        if (facts.oneself()) {
            problems.add(Problem.of("nationalId", "refused.power.oneself"));
        }
        if (facts.power().scope() == Power.Scope.OWN) {
            problems.add(Problem.of("power", "refused.power.notGranted"));
        }
        boolean ministry = facts.power().scope() == Power.Scope.MINISTRY;
        if (facts.power().scope() == Power.Scope.AGENCY && !facts.agencyKnown()) {
            problems.add(Problem.of("agency", facts.agency().isEmpty() ? "refused.power.agencyMissing" : "refused.power.agencyUnknown"));
        }
        if (ministry && !facts.agency().isEmpty()) {
            problems.add(Problem.of("agency", "refused.power.noAgency"));
        }
        if (ministry && !facts.grantorOwns()) {
            problems.add(Problem.of("power", "refused.power.onlyOwn"));
        }
        days(problems, facts.today(), facts.from(), facts.until());
        document(problems, facts.today(), facts.documentNumber(), facts.documentDay());
        Days wanted = new Days(facts.from(), facts.until());
        if (facts.taken().stream().anyMatch(wanted::overlaps)) {
            problems.add(Problem.of("from", "refused.power.overlap"));
        }
        return problems;
    }

    /** All that stands in the way of a delegation; nothing when it may be given. */
    public static List<Problem> delegate(DelegationFacts facts) {
        List<Problem> problems = new ArrayList<>();
        person(problems, "delegateId", facts.known(), facts.serving());
        if (facts.oneself()) {
            problems.add(Problem.of("delegateId", "refused.delegation.oneself"));
        } else if (facts.known() && facts.serving() && !facts.sameAgency()) {
            problems.add(Problem.of("delegateId", "refused.delegation.otherAgency"));
        }
        days(problems, facts.today(), facts.from(), facts.until());
        if (facts.from().isBefore(facts.today())) {
            problems.add(Problem.of("from", "refused.delegation.past", facts.today()));
        }
        Days wanted = new Days(facts.from(), facts.until());
        if (facts.own().isEmpty()) {
            problems.add(Problem.of("power", facts.byDelegation() ? "refused.delegation.chain" : "refused.delegation.notYours"));
        } else if (facts.own().stream().noneMatch(own -> own.holds(wanted))) {
            problems.add(Problem.of("until", "refused.delegation.beyondOwn", last(facts.own())));
        }
        document(problems, facts.today(), facts.documentNumber(), facts.documentDay());
        if (facts.taken().stream().anyMatch(wanted::overlaps)) {
            problems.add(Problem.of("delegateId", "refused.delegation.overlap"));
        }
        facts.unknownServices().forEach(code -> problems.add(Problem.of("services", "refused.delegation.service", code)));
        return problems;
    }

    private static LocalDate last(List<Days> own) {
        return own.stream().map(Days::until).max(LocalDate::compareTo).orElseThrow();
    }

    private static void person(List<Problem> problems, String field, boolean known, boolean serving) {
        if (!known) {
            problems.add(Problem.of(field, "refused.power.unknownPerson"));
        } else if (!serving) {
            problems.add(Problem.of(field, "refused.power.notServing"));
        }
    }

    private static void days(List<Problem> problems, LocalDate today, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            problems.add(Problem.of("until", "refused.power.backwards"));
        } else if (until.isBefore(today)) {
            problems.add(Problem.of("until", "refused.power.over", today));
        }
    }

    private static void document(List<Problem> problems, LocalDate today, String number, LocalDate day) {
        if (number.isBlank()) {
            problems.add(Problem.of("documentNumber", "refused.power.documentMissing"));
        } else if (number.length() > LONGEST_NUMBER) {
            problems.add(Problem.of("documentNumber", "refused.power.documentLong", LONGEST_NUMBER));
        }
        if (day.isAfter(today)) {
            problems.add(Problem.of("documentDay", "refused.power.documentFuture", today));
        }
    }
}
