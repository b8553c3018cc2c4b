package masar.pay.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import masar.kernel.Dated;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** What goes to the pension body out of the salary: 9 % of full basic, no allowances. Civil Pension Law, M/41 of 1393-07-29. */
public final class PensionContribution {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Civil Pension Law");
    /** Hundredths of basic. */
    public static final Dated<BigDecimal> PERCENT = Dated.since("1393-07-29", new BigDecimal("9"));
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private PensionContribution() {
    }

    /** The employee's share of a month. */
    public static BigDecimal of(BigDecimal basic, LocalDate day) {
        return basic.multiply(PERCENT.on(day)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The same, told. */
    public static Finding finding(BigDecimal basic, LocalDate day) {
        return REF.find("K1", Outcome.GRANTED).given("basic", basic).given("percent", PERCENT.on(day)).gives("contribution", of(basic, day));
    }
}
