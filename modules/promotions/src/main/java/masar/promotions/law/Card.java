package masar.promotions.law;

import java.util.List;
import java.util.Optional;

/**
 * The points of one candidate, element by element (بطاقة المفاضلة).
 *
 * @param candidate who
 * @param elements  each element of the scheme, in its order
 * @param total     the sum of those that count
 */
public record Card(String candidate, List<Element> elements, Points total) {
    /**
     * One element.
     *
     * @param code       code of the criterion
     * @param value      what the record says; empty when it says nothing
     * @param source     which row of the record
     * @param row        which row of the scoring table
     * @param arithmetic the sum
     * @param points     what it brings
     * @param maximum    what it could bring
     * @param tieOnly    whether it counts for ties alone
     */
    public record Element(String code, String value, String source, String row, String arithmetic, Points points, Points maximum, boolean tieOnly) {
    }

    public Card {
        elements = List.copyOf(elements);
    }

    /** The card of a candidate under a scheme. */
    public static Card of(Scheme scheme, Candidate candidate) {
        return new Card(candidate.id(), scheme.criteria().stream().map(c -> element(c, candidate)).toList(), total(scheme, candidate));
    }

    /** The sum alone, without its story. */
    static Points total(Scheme scheme, Candidate candidate) {
        Points sum = Points.NONE;
        for (Criterion criterion : scheme.criteria()) {
            sum = criterion.tieOnly() ? sum : sum.plus(points(criterion, candidate));
        }
        return sum;
    }

    /** What one element brings: nothing without evidence, never more than its maximum. */
    static Points points(Criterion criterion, Candidate candidate) {
        Candidate.Evidence evidence = candidate.evidence().get(criterion.code());
        return evidence == null ? Points.NONE
                : criterion.scoring().points(evidence.value(), criterion.maximum()).atMost(criterion.maximum());
    }

    private static Element element(Criterion criterion, Candidate candidate) {
        Points maximum = criterion.maximum();
        Points points = points(criterion, candidate);
        Optional<Candidate.Evidence> evidence = Optional.ofNullable(candidate.evidence().get(criterion.code()));
        if (evidence.isEmpty()) {
            return new Element(criterion.code(), "", "", "", "", points, maximum, criterion.tieOnly());
        }
        String value = evidence.get().value();
        Scoring.Explained explained = criterion.scoring().explain(value, maximum);
        boolean cut = criterion.scoring().points(value, maximum).compareTo(maximum) > 0;
        return new Element(criterion.code(), value, evidence.get().source(), explained.row(), explained.arithmetic() + (cut ? " ≥ " + maximum : ""), points,
                maximum, criterion.tieOnly());
    }
}
