package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/** RT13 month by month: the share of full basic pay that is kept back, and the equal share of the State, without allowances. */
public final class Contribution {
    private Contribution() {
    }

    /** For whom the record alone does not settle it. */
    public enum Doubt {
        /** Nobody. */
        NONE,
        /** Appointed under the new law: whether an earlier period elsewhere keeps them under the old one no record here tells, and its share rises by steps. */
        ENTRANT,
        /** Outside the agency: who pays, and whether both shares are the employee's, is for the decision to say (art 82). */
        OUTSIDE
    }

    /**
     * What a month comes to.
     *
     * @param basic    full basic pay, SAR
     * @param employee what is kept back
     * @param agency   what the State bears
     * @param doubt    whether a person must look
     */
    public record Shares(BigDecimal basic, BigDecimal employee, BigDecimal agency, Doubt doubt) {
    }

    /**
     * The shares of a month, which goes by its last day.
     *
     * @param appointed the first day of service, when known
     * @param outside   whether the person is assigned or seconded outside
     */
    public static Shares of(BigDecimal basic, LocalDate day, Optional<LocalDate> appointed, boolean outside) {
        boolean entrant = appointed.filter(first -> !first.isBefore(RetirementLaw.REFORM_DAY)).isPresent();
        BigDecimal share = share(basic, day);
        return new Shares(Pension.sar(basic), share, share, outside ? Doubt.OUTSIDE : entrant ? Doubt.ENTRANT : Doubt.NONE);
    }

    /** The same, told. */
    public static Finding finding(Shares shares, LocalDate day) {
        return RetirementLaw.PENSION.find("RT13", shares.doubt == Doubt.NONE ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("basic", shares.basic)
                .given("contributionPercent", RetirementLaw.CONTRIBUTION.on(day)).gives("contribution", shares.employee);
    }

    static BigDecimal share(BigDecimal basic, LocalDate day) {
        return Pension.sar(basic.multiply(RetirementLaw.CONTRIBUTION.on(day)).movePointLeft(2));
    }
}
