package masar.performance;

import java.time.LocalDate;
import java.util.Arrays;
import masar.kernel.Power;
import masar.kernel.Setting;

/** What the law leaves open, or what our source does not know. */
final class PerformanceTerms {
    /** Percent of the final score that the goals have on the form of those who lead nobody. An estimate. */
    static final Setting GOALS_SHARE = Setting.of("masar.performance.goals-share", "60");
    /** The same on the supervisory form. An estimate. */
    static final Setting GOALS_SHARE_SUPERVISORY = Setting.of("masar.performance.goals-share-supervisory", "50");
    /** Units with fewer people rated are looked at together. The shares are told of twenty: an estimate. */
    static final Setting SMALL_UNIT = Setting.of("masar.performance.small-unit", "20");
    /** The month from whose first day on the mid-year review may be held. A custom, not the law's. */
    static final Setting REVIEW_FROM = Setting.of("masar.performance.review-from-month", "6");
    /** The month from whose first day on the final rating may be given. A custom, not the law's. */
    static final Setting RATE_FROM = Setting.of("masar.performance.rate-from-month", "11");
    /** Who stands in for the manager of those whose unit has none beside themselves. Our source does not say. */
    static final Setting WITHOUT_MANAGER = Setting.of("masar.performance.without-manager", "COMPETENT_AUTHORITY");

    private PerformanceTerms() {
    }

    static int goalsShare(boolean supervisory) {
        return Math.max(0, Math.min(100, (supervisory ? GOALS_SHARE_SUPERVISORY : GOALS_SHARE).number()));
    }

    static LocalDate reviewFrom(int year) {
        return LocalDate.of(year, REVIEW_FROM.number(), 1);
    }

    static LocalDate rateFrom(int year) {
        return LocalDate.of(year, RATE_FROM.number(), 1);
    }

    static Power withoutManager() {
        return Arrays.stream(new Power[] {Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR}).filter(p -> p.name().equals(WITHOUT_MANAGER.text())).findFirst()
                .orElseThrow(() -> new IllegalStateException("masar.performance.without-manager must be COMPETENT_AUTHORITY or HR_DIRECTOR, but is '"
                        + WITHOUT_MANAGER.text() + "'"));
    }
}
