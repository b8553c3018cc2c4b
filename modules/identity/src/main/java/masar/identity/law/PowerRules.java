package masar.identity.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.LegalRef;
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
        if (!facts.known()) {
            problems.add(Problem.of("nationalId", "refused.power.unknownPerson"));
        } else if (!facts.serving()) {
            problems.add(Problem.of("nationalId", "refused.power.notServing"));
        }
        if (facts.oneself()) {
            problems.add(Problem.of("nationalId", "refused.power.oneself"));
        }
        if (facts.power() == null) {
            problems.add(Problem.of("power", "refused.power.powerMissing"));
        } else {
            scope(problems, facts);
        }
        days(problems, facts.today(), facts.from(), facts.until());
        document(problems, "refused.power.", facts.today(), facts.documentNumber(), facts.documentDay());
        if (overlaps(facts.taken(), facts.from(), facts.until())) {
            problems.add(Problem.of("from", "refused.power.overlap"));
        }
        return problems;
    }

    private static void scope(List<Problem> problems, GrantFacts facts) {
        switch (facts.power().scope()) {
            case OWN -> problems.add(Problem.of("power", "refused.power.notGranted"));
            case AGENCY -> {
                if (!facts.agencyKnown()) {
                    problems.add(Problem.of("agency", facts.agency().isEmpty() ? "refused.power.agencyMissing" : "refused.power.agencyUnknown"));
                }
            }
            case MINISTRY -> {
                if (!facts.agency().isEmpty()) {
                    problems.add(Problem.of("agency", "refused.power.noAgency"));
                }
                if (!facts.grantorOwns()) {
                    problems.add(Problem.of("power", "refused.power.onlyOwn"));
                }
            }
        }
    }

    /**
     * All that stands in the way of a delegation; nothing when it may be given. Whoever does not serve in the agency gets one and the
     * same sentence, be they elsewhere, retired or unknown: whether somebody has a record is not this person's to learn.
     */
    public static List<Problem> delegate(DelegationFacts facts) {
        List<Problem> problems = new ArrayList<>();
        boolean here = facts.known() && facts.serving() && facts.sameAgency();
        if (facts.oneself()) {
            problems.add(Problem.of("delegateId", "refused.delegation.oneself"));
        } else if (!here) {
            problems.add(Problem.of("delegateId", "refused.delegation.notHere"));
        }
        days(problems, facts.today(), facts.from(), facts.until());
        if (facts.until() == null) {
            problems.add(Problem.of("until", "refused.delegation.untilMissing"));
        }
        if (facts.from() != null && facts.from().isBefore(facts.today())) {
            problems.add(Problem.of("from", "refused.delegation.past", facts.today()));
        }
        own(problems, facts);
        document(problems, "refused.delegation.", facts.today(), facts.documentNumber(), facts.documentDay());
        if (here && !facts.oneself() && overlaps(facts.taken(), facts.from(), facts.until())) {
            problems.add(Problem.of("delegateId", "refused.delegation.overlap"));
        }
        facts.unknownServices().forEach(code -> problems.add(Problem.of("services", "refused.delegation.service", code)));
        return problems;
    }

    private static void own(List<Problem> problems, DelegationFacts facts) {
        if (facts.power() == null) {
            problems.add(Problem.of("power", "refused.power.powerMissing"));
        } else if (facts.own().isEmpty()) {
            problems.add(Problem.of("power", facts.byDelegation() ? "refused.delegation.chain" : "refused.delegation.notYours"));
        } else if (given(facts.from(), facts.until()) && facts.own().stream().noneMatch(own -> own.holds(new Days(facts.from(), facts.until())))) {
            problems.add(Problem.of("until", "refused.delegation.beyondOwn", last(facts.own())));
        }
    }

    private static LocalDate last(List<Days> own) {
        return own.stream().map(Days::until).max(LocalDate::compareTo).orElseThrow();
    }

    private static boolean given(LocalDate from, LocalDate until) {
        return from != null && until != null;
    }

    private static boolean overlaps(List<Days> taken, LocalDate from, LocalDate until) {
        return given(from, until) && taken.stream().anyMatch(new Days(from, until)::overlaps);
    }

    private static void days(List<Problem> problems, LocalDate today, LocalDate from, LocalDate until) {
        if (from == null) {
            problems.add(Problem.of("from", "refused.power.fromMissing"));
        }
        if (given(from, until) && until.isBefore(from)) {
            problems.add(Problem.of("until", "refused.power.backwards"));
        } else if (until != null && until.isBefore(today)) {
            problems.add(Problem.of("until", "refused.power.over", today));
        }
    }

    // A power is granted by a decision, delegated by a document: each page asks for its own and is answered in its own word.
    private static void document(List<Problem> problems, String key, LocalDate today, String number, LocalDate day) {
        if (number.isBlank()) {
            problems.add(Problem.of("documentNumber", key + "documentMissing"));
        } else if (number.length() > LONGEST_NUMBER) {
            problems.add(Problem.of("documentNumber", key + "documentLong", LONGEST_NUMBER));
        }
        if (day == null) {
            problems.add(Problem.of("documentDay", key + "documentDayMissing"));
        } else if (day.isAfter(today)) {
            problems.add(Problem.of("documentDay", key + "documentFuture", today));
        }
    }
}
