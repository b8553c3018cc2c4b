package masar.promotions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.law.CountedItems;
import masar.promotions.law.Criterion;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Points;
import masar.promotions.law.Scheme;
import masar.promotions.law.Scoring;

/**
 * What an agency chooses of a scheme. A criterion of weight 0 is left out, unless it decides between equals: then it counts for ties
 * alone. A scoring table keeps its proportions when its weight changes.
 *
 * @param fromGrade      lowest grade of the posts
 * @param toGrade        highest grade of the posts
 * @param weights        weight by code of the criterion; a code that is new is named like its kind
 * @param tieBreak       code of the criterion that decides between equals; empty while none is named
 * @param afterSeniority code of the criterion that decides when seniority is equal too; empty for none
 * @param lastResort     what decides in the end
 */
public record SchemeEdit(int fromGrade, int toGrade, Map<String, Integer> weights, List<String> tieBreak, String afterSeniority,
        Scheme.LastResort lastResort) {
    private static final int WHOLE = 100;

    public SchemeEdit {
        weights = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(weights));
        tieBreak = List.copyOf(tieBreak);
    }

    /** The same for other grades. */
    public SchemeEdit forGrades(int from, int to) {
        return new SchemeEdit(from, to, weights, tieBreak, afterSeniority, lastResort);
    }

    /** The same with other weights, and with elements that decide between equals. */
    public SchemeEdit weighing(Map<String, Integer> other, List<String> decide) {
        return new SchemeEdit(fromGrade, toGrade, other, decide, afterSeniority, lastResort);
    }

    /** A scheme after these choices. */
    Scheme of(Scheme before) {
        List<Problem> problems = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        weights.forEach((code, weight) -> {
            if (weight < 0 || weight > WHOLE) {
                problems.add(Problem.of("weight." + code, "schemes.refused.weight", WHOLE));
            } else if (weight > 0 || decides(code)) {
                criterion(code, weight, before).ifPresentOrElse(criteria::add, () -> problems.add(Problem.of("weight." + code, "schemes.refused.criterion", code)));
            }
        });
        Refused.when(problems);
        return new Scheme(before.code(), before.version(), fromGrade, toGrade, criteria, tieBreak, Optional.of(afterSeniority).filter(c -> !c.isEmpty()),
                lastResort, Optional.empty(), Optional.empty());
    }

    private boolean decides(String code) {
        return tieBreak.contains(code) || afterSeniority.equals(code);
    }

    private static Optional<Criterion> criterion(String code, int weight, Scheme before) {
        return before.criterion(code).or(() -> usual(code)).map(c -> {
            boolean tieOnly = weight == 0;
            Points maximum = Points.of(tieOnly ? WHOLE : weight);
            // A table whose weight was never seen has no proportions to keep.
            Criterion from = c.maximum().equals(Points.NONE) && !(c.scoring() instanceof Scoring.Share) ? usual(c.kind().name()).orElse(c) : c;
            return new Criterion(code, c.kind(), weight, tieOnly, scaled(from.scoring(), maximum, from.maximum()));
        });
    }

    /** A criterion of the house's default, or one measured out of a hundred. */
    private static Optional<Criterion> usual(String kind) {
        return java.util.stream.Stream.of(CriterionKind.values()).filter(k -> k.name().equals(kind)).findFirst()
                .map(k -> ExampleSchemes.read("default").scheme().criteria().stream().filter(c -> c.kind() == k).findFirst()
                        .orElse(new Criterion(kind, k, WHOLE, false, new Scoring.Share(BigDecimal.valueOf(WHOLE)))));
    }

    private static Scoring scaled(Scoring scoring, Points maximum, Points from) {
        if (from.equals(maximum)) {
            return scoring;
        }
        if (scoring instanceof Scoring.Levels levels) {
            Map<String, Points> rows = new TreeMap<>();
            levels.rows().forEach((level, points) -> rows.put(level, scaled(points, maximum, from)));
            return new Scoring.Levels(rows);
        }
        if (scoring instanceof Scoring.PerUnit unit) {
            return new Scoring.PerUnit(unit.unit(), scaled(unit.each(), maximum, from), unit.least(), unit.most());
        }
        if (scoring instanceof CountedItems items) {
            return new CountedItems(items.rows().stream().map(i -> new CountedItems.Item(i.code(), scaled(i.points(), maximum, from), i.most())).toList());
        }
        return scoring;
    }

    private static Points scaled(Points points, Points maximum, Points from) {
        return points.share(BigDecimal.valueOf(maximum.hundredths()), BigDecimal.valueOf(from.hundredths()));
    }
}
