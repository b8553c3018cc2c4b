package masar.promotions.law;

/**
 * One criterion of a scheme.
 *
 * @param code    its name within the scheme
 * @param kind    which of the law's criteria it is
 * @param weight  points of 100 it is worth; 0 where it counts for ties alone, or is not known yet
 * @param tieOnly whether it counts for ties alone
 * @param scoring its scoring table
 */
public record Criterion(String code, CriterionKind kind, int weight, boolean tieOnly, Scoring scoring) {
    private static final int WHOLE = 100;

    public Criterion {
        if (!code.matches("[A-Z][A-Z0-9_]{0,29}") || weight < 0 || weight > WHOLE) {
            throw new IllegalArgumentException("no criterion: " + code + ", " + weight);
        }
    }

    /** The most points it can bring: its weight; one that counts for ties alone is measured out of 100. */
    public Points maximum() {
        return Points.of(tieOnly ? WHOLE : weight);
    }
}
