package masar.performance;

/**
 * A line of the log of a charter's year.
 *
 * @param by       who wrote it, and when
 * @param employee whether the employee did, of what was achieved
 * @param words    what it says
 */
public record CharterNote(Signed by, boolean employee, String words) {
}
