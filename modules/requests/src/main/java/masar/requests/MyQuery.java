package masar.requests;

import java.util.Objects;
import java.util.Optional;

/**
 * Which of one's own requests to list.
 *
 * @param shown  all, the open ones, or the closed ones
 * @param state  the one state, empty for all of those
 * @param kind   code of a kind, empty for all
 * @param text   a number or the beginning of one, as typed; empty for all
 * @param cursor what the last slice said, empty for the first
 * @param size   how many, 1 to 100
 */
public record MyQuery(Shown shown, Optional<RequestState> state, String kind, String text, String cursor, int size) {

    /** Which states. */
    public enum Shown { ALL, OPEN, CLOSED }

    public MyQuery {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(state);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(cursor);
        size = Math.max(1, Math.min(size, 100));
    }

    /** Whatever was asked. */
    public MyQuery(Shown shown, String kind, String cursor, int size) {
        this(shown, kind, "", cursor, size);
    }

    /** In whatever state. */
    public MyQuery(Shown shown, String kind, String text, String cursor, int size) {
        this(shown, Optional.empty(), kind, text, cursor, size);
    }

    /** The same, further on, in pieces of another size. */
    public MyQuery at(String place, int rows) {
        return new MyQuery(shown, state, kind, text, place, rows);
    }

    /** The first few that are open. */
    public static MyQuery open(int size) {
        return new MyQuery(Shown.OPEN, "", "", size);
    }
}
