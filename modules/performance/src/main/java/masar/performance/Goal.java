package masar.performance;

/**
 * A goal (هدف) of a charter.
 *
 * @param id      its id; 0 for a new one
 * @param title   what is to be reached
 * @param measure by what it is measured (معيار القياس)
 * @param target  the result aimed at (الناتج المستهدف)
 * @param weight  its weight among the goals, which have a hundred together
 */
public record Goal(long id, String title, String measure, String target, int weight) {
}
