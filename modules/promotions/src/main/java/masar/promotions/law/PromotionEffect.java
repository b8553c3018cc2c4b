package masar.promotions.law;

import java.time.LocalDate;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** T2: a promotion counts from the day of its decision and never from one before (art 58); duty in the post is taken up that day or later. */
public final class PromotionEffect {
    /** Where it stands. */
    public static final LegalRef REF = PromotionLaw.REGULATION.article(58);

    private PromotionEffect() {
    }

    /** Whether duty may be taken up on this day, and from when grade and pay count. */
    public static Finding check(LocalDate decided, LocalDate starts) {
        return REF.find("T2", !starts.isBefore(decided)).given("decisionDay", decided).given("startsOn", starts).gives("effective", decided);
    }
}
