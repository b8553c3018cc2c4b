package masar.pay.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * What an allowance that a decision grants comes to in a month. Rates are the decision's: the regulation's own amounts are not known
 * here. A least amount, where the decision names one, goes before a smaller share.
 */
public final class Allowance {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Financial Rights Regulation");
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** How an allowance is worked out. */
    public enum Method {
        /** An amount. */
        FIXED,
        /** Hundredths of basic. */
        OF_BASIC,
        /** Hundredths of the first step of the grade (أول مربوط المرتبة). */
        OF_FIRST_STEP,
        /** Hundredths of basic, by the city of the workplace: the rate is that city's, and holds while the workplace is there. */
        BY_CITY
    }

    private Allowance() {
    }

    /**
     * What is known.
     *
     * @param method    how it is worked out
     * @param rate      amount or hundredths, as the decision says
     * @param least     the least amount, if the decision names one
     * @param basic     basic salary
     * @param firstStep first step of the grade; empty where the ladder is not known
     * @param there     whether the workplace is in the city that the decision names; true where it names none
     */
    public record Facts(Method method, BigDecimal rate, Optional<BigDecimal> least, BigDecimal basic, Optional<BigDecimal> firstStep, boolean there) {
    }

    /** The amount of a month, and how it came about. */
    public record Answer(BigDecimal amount, Finding finding) {
    }

    /** Works it out. */
    public static Answer of(Facts facts) {
        Finding asked = REF.find("E1", Outcome.GRANTED).given("method", facts.method()).given("rate", facts.rate());
        if (facts.method() == Method.BY_CITY && !facts.there()) {
            Finding away = REF.find("E2", Outcome.REFUSED).given("method", facts.method()).given("rate", facts.rate());
            return new Answer(NOTHING, away.gives("amount", NOTHING));
        }
        if (facts.method() == Method.OF_FIRST_STEP && facts.firstStep().isEmpty()) {
            Finding unknown = REF.find("E3", Outcome.NEEDS_PERSON).given("method", facts.method()).given("rate", facts.rate());
            return new Answer(NOTHING, unknown.gives("amount", NOTHING));
        }
        BigDecimal base = facts.method() == Method.OF_FIRST_STEP ? facts.firstStep().orElseThrow() : facts.basic();
        BigDecimal share = facts.method() == Method.FIXED ? facts.rate().setScale(2, RoundingMode.HALF_UP)
                : base.multiply(facts.rate()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        BigDecimal amount = facts.least().map(share::max).orElse(share).setScale(2, RoundingMode.HALF_UP);
        Finding finding = facts.method() == Method.FIXED ? asked : asked.given(facts.method() == Method.OF_FIRST_STEP ? "firstStep" : "basic", base);
        return new Answer(amount, facts.least().map(least -> finding.given("least", least)).orElse(finding).gives("amount", amount));
    }
}
