package masar.promotions;

import java.time.LocalDate;
import java.util.List;

/**
 * How many may be promoted today in the whole civil service, as far as the count has come.
 *
 * @param on     the day of the question
 * @param looked how many people on record it went through
 * @param people how many there are
 * @param done   whether it came to its end
 * @param grades each grade held, the lowest first
 * @param rules  what stands in the way of how many, most first
 */
public record ReadinessSurvey(LocalDate on, long looked, long people, boolean done, List<Grade> grades, List<Rule> rules) {
    /**
     * One grade.
     *
     * @param met    how many meet every rule about the person
     * @param open   how many a person must look at
     * @param notYet how many a rule refuses
     */
    public record Grade(int grade, long met, long open, long notYet) {
        /** All of them. */
        public long all() {
            return met + open + notYet;
        }
    }

    /**
     * One rule.
     *
     * @param code   its code
     * @param people how many it refuses; some are refused by several
     */
    public record Rule(String code, long people) {
    }
}
