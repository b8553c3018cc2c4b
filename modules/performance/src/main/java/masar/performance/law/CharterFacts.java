package masar.performance.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a charter (ميثاق الأداء) says.
 *
 * @param year         the calendar year
 * @param supervisory  whether it is the form of those who lead others
 * @param goals        the goals
 * @param competencies the weight of each competency that is on the form
 * @param on           the day on which it is looked at
 */
public record CharterFacts(int year, boolean supervisory, List<Goal> goals, Map<Competency, Integer> competencies, LocalDate on) {
    public CharterFacts {
        goals = List.copyOf(goals);
        competencies = Map.copyOf(competencies);
    }

    /**
     * One goal.
     *
     * @param weight   its weight
     * @param measured whether it says by what it is measured and what is aimed at
     */
    public record Goal(int weight, boolean measured) {
    }

    /** The competencies of a form as the framework weighs them, in order. */
    public static Map<Competency, Integer> usual(boolean supervisory) {
        Map<Competency, Integer> all = new LinkedHashMap<>();
        for (Competency one : Competency.values()) {
            if (one.weight(supervisory) > 0) {
                all.put(one, one.weight(supervisory));
            }
        }
        return all;
    }
}
