package masar.promotions.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/** All rules applied to somebody's facts, each with a finding, met or not. Promotion is never owed, even where all are met (art 47). */
public final class Promotability {
    private Promotability() {
    }

    /** Every rule's finding and what they come to. */
    public static Decision decide(PromotionFacts facts) {
        Finding suited = TargetPost.suited(facts);
        Finding upToTen = YearsInGrade.upToTen(facts);
        Finding fromEleven = YearsInGrade.fromEleven(facts);
        Finding nomination = Nomination.check(facts);
        List<Finding> findings = new ArrayList<>(List.of(ActiveSaudi.check(facts), TargetPost.vacant(facts), suited, TargetPost.inGrade(facts), upToTen,
                fromEleven, nomination, UncountedPeriods.check(facts, List.of(suited, upToTen, fromEleven, nomination)), NotConsideredWhile.check(facts),
                PenaltyInTheYearBefore.check(facts), LastAppraisal.check(facts), EarlierPromotions.oneAYear(facts),
                EarlierPromotions.afterExceptional(facts), Probation.check(facts)));
        findings.addAll(ExceptionalPromotion.check(facts));
        findings.add(CompetentAuthority.check(facts));
        return Decision.of(findings);
    }

    /** The highest grade of the general ladder, above which nobody is promoted. */
    public static int topGrade(LocalDate on) {
        return PromotionLaw.TOP_GRADE.on(on);
    }

    /** The first day on which no rule that refuses now will refuse, as far as waiting alone can mend it; empty where it cannot. */
    public static Optional<LocalDate> waitingEnds(Decision decision) {
        List<Optional<LocalDate>> days = decision.refusals().stream().map(f -> Optional.ofNullable(f.gives().get("earliest"))
                .map(day -> LocalDate.parse(day.toString()))).toList();
        return decision.outcome() == Outcome.REFUSED && days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(LocalDate::compareTo) : Optional.empty();
    }
}
