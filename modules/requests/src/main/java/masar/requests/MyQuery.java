package masar.requests;

import java.util.Objects;

/**
 * Which of one's own requests to list.
 *
 * @param shown  all, the open ones, or the closed ones
 * @param kind   code of a kind, empty for all
 * @param cursor what the last slice said, empty for the first
 * @param size   how many, 1 to 100
 */
public record MyQuery(Shown shown, String kind, String cursor, int size) {

    /** Which states. */
    public enum Shown { ALL, OPEN, CLOSED }

    public MyQuery {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(cursor);
        size = Math.max(1, Math.min(size, 100));
    }

    /** The first few that are open. */
    public static MyQuery open(int size) {
        return new MyQuery(Shown.OPEN, "", "", size);
    }
}
