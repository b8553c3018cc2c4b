package masar.promotions.law;

import java.util.Optional;

/**
 * What practice fixes and the text of the law does not, or not as far as we could read it. Each value has a default that an operator
 * may change; none is law.
 *
 * @param yearsInGrade    years in the grade asked of a promotion up to grade 10. Default 0: the regulation asks for the post's experience
 *                        alone; the older regulation asked for 4, and some agencies still speak of a statutory period
 * @param probationMonths Hijri months of probation. Default 12, as practitioners know it
 * @param fiveYearDock    most days docked in five years for an exceptional promotion. Default none; one agency's circular of 2025 says 3
 */
public record PromotionPolicy(int yearsInGrade, int probationMonths, Optional<Integer> fiveYearDock) {
    /** The defaults. */
    public static final PromotionPolicy DEFAULT = new PromotionPolicy(0, 12, Optional.empty());
}
