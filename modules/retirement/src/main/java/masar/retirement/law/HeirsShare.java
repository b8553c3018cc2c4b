package masar.retirement.law;

import java.time.LocalDate;
import masar.kernel.Dated;
import masar.kernel.Finding;

/** RT11: the share of the pension that heirs get together, by their number. */
public final class HeirsShare {
    private static final int TWO = 2;

    private HeirsShare() {
    }

    /** The share of so many heirs, one at least, of somebody who died on a day. */
    public static Finding of(int heirs, LocalDate died) {
        Dated<Integer> percent = heirs == 1 ? RetirementLaw.ONE_HEIR : heirs == TWO ? RetirementLaw.TWO_HEIRS : RetirementLaw.MORE_HEIRS;
        return RetirementLaw.PENSION.find("RT11", true).given("heirs", heirs).gives("heirsPercent", percent.on(died));
    }
}
