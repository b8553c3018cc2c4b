package masar.ui;

/**
 * One line of a {@link Picture}.
 *
 * @param label what is counted, in the language of this request
 * @param count how many
 * @param look  warn or bad where it wants an eye; empty for all the rest
 */
public record Bar(String label, long count, String look) {
    /** A line that wants no eye more than the others. */
    public static Bar of(String label, long count) {
        return new Bar(label, count, "");
    }
}
