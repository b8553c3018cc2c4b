package masar.promotions.law;

import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** P12 and P13: how long after a promotion the next one may come. */
final class EarlierPromotions {
    static final LegalRef ONE_A_YEAR = PromotionLaw.REGULATION.article(57);
    static final LegalRef ORDINARY_AFTER = PromotionLaw.REGULATION.article(55);
    static final LegalRef EXCEPTIONAL_AGAIN = PromotionLaw.REGULATION.article(56);

    private EarlierPromotions() {
    }

    /** P12: one promotion at most within a year, of whatever kind. */
    static Finding oneAYear(PromotionFacts facts) {
        var last = Rule.later(facts.career().lastPromotion(), facts.career().lastExceptional());
        return Rule.wait(ONE_A_YEAR, "P12", "lastPromotion", last, PromotionLaw.BETWEEN_PROMOTIONS.on(facts.on()), facts.on());
    }

    /** P13: no ordinary one within two years of an exceptional one, and no second exceptional one within three. */
    static Finding afterExceptional(PromotionFacts facts) {
        int years = (facts.exceptional() ? PromotionLaw.BETWEEN_EXCEPTIONAL : PromotionLaw.AFTER_EXCEPTIONAL).on(facts.on());
        LegalRef ref = facts.exceptional() ? EXCEPTIONAL_AGAIN : ORDINARY_AFTER;
        return Rule.wait(ref, "P13", "lastExceptional", facts.career().lastExceptional(), years, facts.on());
    }
}
