package masar.pay.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * Whether somebody in service on the day of the increment gets it without anybody looking: {@link AnnualIncrement}, and before it what
 * the record leaves open. One step for all except by penalty or unsatisfactory appraisal; no status of the post takes it.
 */
public final class IncrementCase {
    private static final LegalRef REF = AnnualIncrement.REF;

    private IncrementCase() {
    }

    /** What the penalties since the increment before say about it. */
    public enum Penalty {
        /** None, or none that touches it. */
        NONE,
        /** The increment is denied. */
        INCREMENT_DENIED,
        /** There is one of which the record does not say what it took. */
        UNTOLD
    }

    /**
     * What is known.
     *
     * @param day            the day of the increment
     * @param grade          the grade, where the record names one that the ladder has
     * @param step           the step held
     * @param basic          the salary on record; empty when it is left to the ladder
     * @param raised         whether an increment of that day is on record
     * @param moved          whether another event sets the pay from that day
     * @param penalty        what penalties say
     * @param unsatisfactory whether the appraisal of the year before was unsatisfactory
     */
    public record Facts(LocalDate day, Optional<Grade> grade, int step, Optional<BigDecimal> basic, boolean raised, boolean moved, Penalty penalty,
            boolean unsatisfactory) {
    }

    /**
     * What comes of it.
     *
     * @param why      what decides
     * @param step     the step from the day on
     * @param basic    its salary, where granted
     * @param rise     what it costs more a month; zero where it is not granted
     * @param decision each rule that led there
     */
    public record Answer(Why why, int step, Optional<BigDecimal> basic, BigDecimal rise, Decision decision) {
    }

    /** What decides, by the rule of the finding that does. */
    public enum Why {
        GRANTED("N6", Outcome.GRANTED), RAISED("N7", Outcome.REFUSED), LAST_STEP("N3", Outcome.REFUSED), PENALTY("N4", Outcome.REFUSED),
        UNSATISFACTORY("N5", Outcome.REFUSED), MOVED("N8", Outcome.NEEDS_PERSON), NO_PLACE("N9", Outcome.NEEDS_PERSON),
        OTHER_SALARY("N10", Outcome.NEEDS_PERSON), UNTOLD_PENALTY("N11", Outcome.NEEDS_PERSON), LADDER("N3", Outcome.NEEDS_PERSON),
        LAW("N1", Outcome.NEEDS_PERSON);

        private final String rule;
        private final Outcome outcome;

        Why(String rule, Outcome outcome) {
            this.rule = rule;
            this.outcome = outcome;
        }

        /** What it comes to. */
        public Outcome outcome() {
            return outcome;
        }

        private boolean is(Finding finding) {
            return finding.rule().equals(rule) && finding.outcome() == outcome;
        }
    }

    /** The case decided. */
    public static Answer of(Facts facts) {
        List<Finding> findings = new ArrayList<>(open(facts));
        int step = facts.step();
        Optional<BigDecimal> basic = Optional.empty();
        if (facts.grade().filter(g -> g.basic(facts.step()).isPresent()).isPresent() && !facts.raised()) {
            var next = AnnualIncrement.next(new AnnualIncrement.Facts(facts.grade().get(), facts.step(), facts.day().minusDays(1),
                    facts.penalty() == Penalty.INCREMENT_DENIED, facts.unsatisfactory()));
            findings.addAll(next.decision().findings());
            step = next.step();
            basic = next.basic();
        }
        Decision decision = Decision.of(findings);
        if (!decision.granted()) {
            return new Answer(why(decision), facts.step(), Optional.empty(), BigDecimal.ZERO, decision);
        }
        BigDecimal before = facts.grade().orElseThrow().basic(facts.step()).orElseThrow();
        return new Answer(Why.GRANTED, step, basic, basic.orElseThrow().subtract(before), decision);
    }

    /** What the record has already, or leaves open. */
    private static List<Finding> open(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.raised()) {
            findings.add(REF.find("N7", Outcome.REFUSED).given("day", facts.day()));
        }
        if (facts.moved()) {
            findings.add(REF.find("N8", Outcome.NEEDS_PERSON).given("day", facts.day()));
        }
        Optional<BigDecimal> ladder = facts.grade().flatMap(g -> g.basic(facts.step()));
        if (ladder.isEmpty()) {
            findings.add(REF.find("N9", Outcome.NEEDS_PERSON).given("step", facts.step()));
        } else if (facts.basic().filter(b -> b.compareTo(ladder.get()) != 0).isPresent()) {
            findings.add(REF.find("N10", Outcome.NEEDS_PERSON).given("salary", facts.basic().get()).given("basic", ladder.get()));
        }
        if (facts.penalty() == Penalty.UNTOLD) {
            findings.add(AnnualIncrement.PENALTY.find("N11", Outcome.NEEDS_PERSON));
        }
        return findings;
    }

    private static Why why(Decision decision) {
        for (Why why : Why.values()) {
            if (why.outcome == decision.outcome() && decision.findings().stream().anyMatch(why::is)) {
                return why;
            }
        }
        throw new IllegalStateException("no reason for " + decision);
    }
}
