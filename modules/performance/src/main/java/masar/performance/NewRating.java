package masar.performance;

import java.util.Map;

/**
 * A final rating as the manager gives it.
 *
 * @param marks   1 to 5 by item, 0 for none yet; the items are those of {@link TeamRatings#toMark}
 * @param actuals what was reached, by item
 * @param remark  what the manager says of the year
 */
public record NewRating(Map<String, Integer> marks, Map<String, String> actuals, String remark) {
    public NewRating {
        marks = Map.copyOf(marks);
        actuals = Map.copyOf(actuals);
    }
}
