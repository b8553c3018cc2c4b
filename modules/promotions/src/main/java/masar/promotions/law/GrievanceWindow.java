package masar.promotions.law;

import java.time.LocalDate;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/**
 * G1: a grievance against a decision is brought to the body that made it within sixty days of knowing it, in calendar days from the
 * day after. The day on which the list was published counts as the day of knowing.
 */
public final class GrievanceWindow {
    /** Where it stands. */
    public static final LegalRef REF = PromotionLaw.GRIEVANCES.article(8);

    private GrievanceWindow() {
    }

    /** The last day on which one may be brought. */
    public static LocalDate lastDay(LocalDate published) {
        return published.plusDays(PromotionLaw.GRIEVANCE_DAYS.on(published));
    }

    /** How many days the body has to answer; silence refuses. */
    public static int answerDays(LocalDate on) {
        return PromotionLaw.GRIEVANCE_ANSWER_DAYS.on(on);
    }

    /** Whether one may be brought on this day. */
    public static Finding check(LocalDate published, LocalDate on) {
        LocalDate last = lastDay(published);
        return REF.find("G1", !on.isBefore(published) && !on.isAfter(last)).given("listPublished", published)
                .given("grievanceDays", PromotionLaw.GRIEVANCE_DAYS.on(published)).gives("grievanceLastDay", last);
    }
}
