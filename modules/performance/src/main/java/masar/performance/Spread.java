package masar.performance;

import java.util.List;
import masar.kernel.Finding;

/**
 * How the ratings of a group are spread, beside what is recommended.
 *
 * @param name    the unit or the agency; empty for the small units together, or all
 * @param people  how many are rated
 * @param bars    one for each mark, the best first
 * @param finding what the framework says: granted, or a warning
 */
public record Spread(String name, int people, List<Bar> bars, Finding finding) {
    public Spread {
        bars = List.copyOf(bars);
    }

    /**
     * One mark.
     *
     * @param rating      the level
     * @param people      how many have it
     * @param recommended how many are recommended
     * @param percent     the recommended share
     */
    public record Bar(Rating rating, int people, int recommended, int percent) {
        /** Percent of the group that has it, for the picture. */
        public int width(int all) {
            return all == 0 ? 0 : Math.round(people * 100f / all);
        }
    }

    /** Whether it is to be looked at. */
    public boolean isOver() {
        return finding.outcome() != masar.kernel.Outcome.GRANTED;
    }
}
