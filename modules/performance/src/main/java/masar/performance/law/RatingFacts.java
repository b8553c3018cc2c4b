package masar.performance.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What a final rating rests on.
 *
 * @param year         the calendar year
 * @param goalsShare   percent of the score that the goals have; the competencies have the rest. Our source does not know it: an agency's setting
 * @param goals        the goals with their marks
 * @param competencies the competencies with theirs
 * @param reviewed     whether the mid-year review was held
 * @param on           the day of the rating
 */
public record RatingFacts(int year, int goalsShare, List<Marked> goals, List<Marked> competencies, boolean reviewed, LocalDate on) {
    public RatingFacts {
        goals = List.copyOf(goals);
        competencies = List.copyOf(competencies);
    }

    /**
     * One that is marked.
     *
     * @param weight its weight
     * @param mark   1 to 5; 0 while it has none
     */
    public record Marked(int weight, int mark) {
    }
}
