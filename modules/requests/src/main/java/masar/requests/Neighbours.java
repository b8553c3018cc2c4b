package masar.requests;

/**
 * The requests beside one in a view of the inbox.
 *
 * @param previous number of the one before, empty for none
 * @param next     number of the one after, empty for none
 */
public record Neighbours(String previous, String next) {
    /** Whether it stands alone. */
    public boolean none() {
        return previous.isEmpty() && next.isEmpty();
    }
}
