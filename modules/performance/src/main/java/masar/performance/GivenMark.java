package masar.performance;

/**
 * The mark of a goal or a competency.
 *
 * @param item   {@code GOAL.} and the goal's id, or the code of a competency
 * @param title  the goal in its words; empty for a competency
 * @param target what was aimed at; empty for a competency
 * @param weight its weight
 * @param mark   1 to 5; 0 while it has none
 * @param actual what was reached; empty for a competency
 */
public record GivenMark(String item, String title, String target, int weight, int mark, String actual) {
    static final String GOAL = "GOAL.";

    /** Whether it is a goal. */
    public boolean isGoal() {
        return item.startsWith(GOAL);
    }
}
