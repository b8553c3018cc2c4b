package masar.development;

import java.util.Map;
import java.util.TreeMap;

/**
 * What of somebody's training and volunteering is verified, as a table of comparison points reads it.
 *
 * @param sorts              how many programmes of each sort
 * @param trainingHours      hours of training together
 * @param volunteeringHours  hours of volunteering together
 * @param trainingSource     which rows of the record the training is from
 * @param volunteeringSource which rows the volunteering is from
 */
public record Earned(Map<String, Integer> sorts, int trainingHours, int volunteeringHours, String trainingSource, String volunteeringSource) {
    /** Nothing is verified. */
    public static final Earned NOTHING = new Earned(Map.of(), 0, 0, "", "");

    public Earned {
        sorts = java.util.Collections.unmodifiableMap(new TreeMap<>(sorts));
    }
}
