package masar.performance;

/**
 * One line of a charter's history.
 *
 * @param move   what was done
 * @param state  where it stood then
 * @param number the version it was done to
 * @param by     who, and when
 * @param why    what was written with it; empty for nothing
 */
public record CharterHappening(CharterMove move, CharterState state, int number, Signed by, String why) {
}
