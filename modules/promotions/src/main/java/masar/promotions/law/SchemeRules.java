package masar.promotions.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;

/** Q1 to Q9: what a scheme must be before it may be agreed, and what must have happened before a comparison by it is announced (art 52). */
public final class SchemeRules {
    /** Where it stands. */
    public static final LegalRef REF = PromotionLaw.REGULATION.article(52);
    private static final int WHOLE = 100;

    private SchemeRules() {
    }

    /** Whether a draft may go to the ministry. */
    public static Decision draft(Scheme scheme, LocalDate on) {
        return Decision.of(shape(scheme, on));
    }

    /** Whether a comparison announced on a day may use it: it is whole, the ministry agreed, and it was published the day before at latest. */
    public static Decision use(Scheme scheme, LocalDate announced) {
        List<Finding> findings = new ArrayList<>(shape(scheme, announced));
        Optional<LocalDate> agreed = scheme.agreed();
        Optional<LocalDate> published = scheme.published();
        Finding q7 = REF.find("Q7", agreed.isPresent() && !agreed.get().isAfter(published.orElse(announced)));
        findings.add(agreed.map(day -> q7.given("agreedOn", day)).orElse(q7));
        Finding q8 = REF.find("Q8", published.map(day -> day.isBefore(announced)).orElse(false)).given("announcedOn", announced);
        findings.add(published.map(day -> q8.given("publishedOn", day)).orElse(q8));
        return Decision.of(findings);
    }

    private static List<Finding> shape(Scheme scheme, LocalDate on) {
        List<Criterion> weighed = scheme.criteria().stream().filter(c -> !c.tieOnly()).toList();
        int sum = weighed.stream().mapToInt(Criterion::weight).sum();
        int fewest = PromotionLaw.FEWEST_CRITERIA.on(on);
        long kinds = weighed.stream().map(Criterion::kind).distinct().count();
        boolean appraisal = weighed.stream().anyMatch(c -> c.kind() == CriterionKind.APPRAISAL);
        List<String> shortOf = weighed.stream().filter(c -> !reaches(c)).map(Criterion::code).toList();
        List<String> odd = odd(scheme);
        int below = PromotionLaw.NOMINATION_FROM_GRADE.on(on);
        boolean named = !scheme.tieBreak().isEmpty() && scheme.tieBreak().stream().allMatch(code -> scheme.criterion(code).isPresent())
                && scheme.afterSeniority().map(code -> scheme.criterion(code).isPresent()).orElse(true);
        boolean band = scheme.fromGrade() >= 1 && scheme.fromGrade() <= scheme.toGrade() && scheme.toGrade() < below;
        return List.of(REF.find("Q1", sum == WHOLE).given("weights", sum).given("weightsNeeded", WHOLE),
                REF.find("Q2", kinds >= fewest).given("criteria", kinds).given("fewestCriteria", fewest),
                REF.find("Q3", appraisal).given("appraisalIsOne", appraisal),
                REF.find("Q4", named).given("tieBreak", scheme.tieBreak().isEmpty() ? "–" : String.join(" + ", scheme.tieBreak())),
                REF.find("Q5", shortOf.isEmpty()).given("tablesOff", shortOf.isEmpty() ? "–" : String.join(", ", shortOf)),
                Nomination.REF.find("Q6", band).given("fromGrade", scheme.fromGrade()).given("toGrade", scheme.toGrade()).given("nominationFromGrade", below),
                REF.find("Q9", odd.isEmpty()).given("criteriaOff", odd.isEmpty() ? "–" : String.join(", ", odd)));
    }

    /** Whether a table can bring the whole weight, and no row of it more, unless it is one that is cut. */
    private static boolean reaches(Criterion criterion) {
        int compared = criterion.scoring().best(criterion.maximum()).compareTo(criterion.maximum());
        return compared == 0 || compared > 0 && criterion.scoring().mayExceed();
    }

    /** Criteria named twice, or that count and have no weight, or count for ties alone and have one. */
    private static List<String> odd(Scheme scheme) {
        Set<String> seen = new HashSet<>();
        return scheme.criteria().stream().filter(c -> !seen.add(c.code()) || c.tieOnly() != (c.weight() == 0)).map(Criterion::code).distinct().toList();
    }
}
