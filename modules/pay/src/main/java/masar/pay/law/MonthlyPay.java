package masar.pay.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/**
 * What a month pays, as far as grade and standing decide it: basic, transport by the ladder, the pension share, and what is left. Who is
 * suspended gets half of net basic (Civil Service Law art 19); salary runs from the day of starting work (art 16), and for days not worked there is none (art 21). The
 * pension share of a month goes by its last day, as it is sent to the pension body: the whole, or nothing on leave without pay or when the service
 * ended before it. Our source does not say how that of a part of a month goes, so a person looks.
 */
public final class MonthlyPay {
    private static final LegalRef LAW = LegalRef.of("Civil Service Law");
    private static final BigDecimal TWO = new BigDecimal("2");
    /** Days of a month, whatever month it is (HR Regulation art 1). */
    public static final int MONTH = 30;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** How somebody stands in the post. */
    public enum Standing {
        /** At work, or on leave with pay. */
        WORKING,
        /** Suspended from duty (كف اليد). */
        SUSPENDED,
        /** On leave without pay. */
        UNPAID,
        /** Outside the agency: who pays is for the decision to say. */
        OUTSIDE
    }

    private MonthlyPay() {
    }

    /**
     * What is known.
     *
     * @param basic     SAR a month
     * @param transport by the ladder; empty where the grade has none
     * @param allowances what decisions grant beside it, already worked out
     * @param standing  how the person stands in the post
     * @param unpaidDays days of the month that are not paid, outside the service or on leave without pay; what is left of it is paid
     * @param ended     whether the service ends before the month's last day
     * @param on        the day that the month goes by
     */
    public record Facts(BigDecimal basic, Optional<BigDecimal> transport, BigDecimal allowances, Standing standing, int unpaidDays, boolean ended, LocalDate on) {
    }

    /**
     * What comes of it, SAR.
     *
     * @param basic        basic salary
     * @param transport    transport allowance paid
     * @param allowances   the other allowances paid
     * @param contribution the employee's pension share
     * @param held         kept back while suspended
     * @param unpaid       not paid, for days that were not worked
     * @param net          what is left
     * @param decision     each rule that led there
     */
    public record Answer(BigDecimal basic, BigDecimal transport, BigDecimal allowances, BigDecimal contribution, BigDecimal held, BigDecimal unpaid, BigDecimal net,
            Decision decision) {
    }

    /** The month. */
    public static Answer of(Facts facts) {
        if (facts.unpaidDays() >= MONTH) {
            Decision none = Decision.of(LAW.article(21).find("M3", Outcome.REFUSED).given("basic", facts.basic()).gives("net", NOTHING));
            return new Answer(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, none);
        }
        boolean suspended = facts.standing() == Standing.SUSPENDED;
        BigDecimal transport = suspended ? NOTHING : facts.transport().orElse(NOTHING);
        BigDecimal allowances = suspended ? NOTHING : facts.allowances();
        BigDecimal unpaid = share(facts.basic().add(transport).add(allowances), facts.unpaidDays());
        BigDecimal earned = facts.basic().subtract(share(facts.basic(), facts.unpaidDays()));
        BigDecimal whole = PensionContribution.of(facts.basic(), facts.on());
        BigDecimal contribution = facts.standing() == Standing.UNPAID || facts.ended() ? NOTHING : whole.min(earned);
        List<Finding> findings = new ArrayList<>();
        if (facts.ended()) {
            findings.add(PensionContribution.REF.find("K2", Outcome.NEEDS_PERSON).given("lastServiceDay", facts.on()).gives("contribution", NOTHING));
        } else if (facts.standing() != Standing.UNPAID) {
            findings.add(PensionContribution.finding(facts.basic(), facts.on()));
        }
        if (facts.unpaidDays() > 0) {
            findings.add(LAW.article(21).find("M6", Outcome.NEEDS_PERSON).given("basic", facts.basic()).given("transport", transport).given("allowances", allowances)
                    .given("unpaidDays", facts.unpaidDays()).gives("reducedBy", unpaid));
        }
        if (suspended) {
            BigDecimal netBasic = earned.subtract(contribution);
            BigDecimal half = netBasic.divide(TWO, 2, RoundingMode.HALF_UP);
            findings.add(LAW.article(19).find("M2", Outcome.NEEDS_PERSON).given("netBasic", netBasic).gives("net", half));
            return new Answer(facts.basic(), NOTHING, NOTHING, contribution, netBasic.subtract(half), unpaid, half, Decision.of(findings));
        }
        if (facts.standing() == Standing.OUTSIDE) {
            findings.add(LAW.article(16).find("M4", Outcome.NEEDS_PERSON).given("basic", facts.basic()));
        }
        BigDecimal net = facts.basic().add(transport).add(allowances).subtract(unpaid).subtract(contribution);
        findings.add(LAW.article(16).find("M1", Outcome.GRANTED).given("basic", facts.basic()).given("transport", transport)
                .given("allowances", allowances).given("contribution", contribution).gives("net", net));
        return new Answer(facts.basic(), transport, allowances, contribution, NOTHING, unpaid, net, Decision.of(findings));
    }

    private static BigDecimal share(BigDecimal sum, int days) {
        return sum.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(MONTH), 2, RoundingMode.HALF_UP);
    }
}
