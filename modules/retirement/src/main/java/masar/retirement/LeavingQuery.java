package masar.retirement;

import java.util.Objects;

/**
 * What of the agency's leavings is wanted.
 *
 * @param shown  which
 * @param cursor the place in the list, empty for its beginning
 * @param size   rows of a page, 100 at most
 */
public record LeavingQuery(Shown shown, String cursor, int size) {
    /** Open ones, closed ones, or all. */
    public enum Shown { OPEN, CLOSED, ALL }

    public LeavingQuery {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(cursor);
        size = Math.max(1, Math.min(size, 100));
    }
}
