package masar.promotions.law;

import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** P2, P3, P4: what art 48-أ asks of the post: vacant, suited by qualification and experience, in the next grade. */
final class TargetPost {
    static final LegalRef VACANT = PromotionLaw.REGULATION.article(48).paragraph("أ-1");
    static final LegalRef SUITED = PromotionLaw.REGULATION.article(48).paragraph("أ-2");
    static final LegalRef NEXT = PromotionLaw.REGULATION.article(48).paragraph("أ-3");

    private TargetPost() {
    }

    /** P2: the post is actually vacant. */
    static Finding vacant(PromotionFacts facts) {
        return Rule.yes(VACANT, "P2", "vacant", facts.post().vacant());
    }

    /** P3: the person has the qualification and the experience that the classification demands of the post. */
    static Finding suited(PromotionFacts facts) {
        if (facts.exceptional()) {
            return Rule.asksNothing(SUITED, "P3");
        }
        var post = facts.post();
        if (post.qualified().equals(Optional.of(false))) {
            return SUITED.find("P3", Outcome.REFUSED).given("qualified", false);
        }
        if (post.experience().isEmpty()) {
            return Rule.missing(SUITED, "P3", post.qualified().isEmpty() ? "qualified" : "experienceYears");
        }
        Finding years = Experience.atLeast(SUITED, "P3", Experience.whole(facts), post.experience().get(), facts);
        if (years.outcome() == Outcome.REFUSED || post.qualified().isPresent()) {
            return post.qualified().map(yes -> years.given("qualified", yes)).orElse(years);
        }
        return Rule.missing(SUITED, "P3", "qualified");
    }

    /** P4: the post is in the next grade; two grades up when the promotion is exceptional (art 54). */
    static Finding inGrade(PromotionFacts facts) {
        int up = (facts.exceptional() ? PromotionLaw.EXCEPTIONAL_GRADES : PromotionLaw.NEXT).on(facts.on());
        int top = PromotionLaw.TOP_GRADE.on(facts.on());
        int wanted = facts.career().grade() + up;
        LegalRef ref = facts.exceptional() ? ExceptionalPromotion.REF : NEXT;
        return ref.find("P4", facts.post().grade() == wanted && wanted <= top).given("grade", facts.career().grade())
                .given("postGrade", facts.post().grade()).given("topGrade", top).gives("wantedGrade", wanted);
    }
}
