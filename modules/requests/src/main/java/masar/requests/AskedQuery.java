package masar.requests;

import java.util.Objects;
import java.util.Optional;

/**
 * Which of all that one asked for to list.
 *
 * @param shown    all, what is open, or what is closed
 * @param standing the one standing, empty for all of those
 * @param kind     code of a kind, empty for all
 * @param text     a number or the beginning of one, or words of a kind's name, as typed; empty for all
 * @param cursor   what the last slice said, empty for the first
 * @param size     how many, 1 to 100
 */
public record AskedQuery(MyQuery.Shown shown, Optional<Standing> standing, String kind, String text, String cursor, int size) {
    public AskedQuery {
        Objects.requireNonNull(shown);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(cursor);
        size = Math.max(1, Math.min(size, 100));
    }

    /** All of it. */
    public static AskedQuery all(int size) {
        return new AskedQuery(MyQuery.Shown.ALL, Optional.empty(), "", "", "", size);
    }

    /** The same, further on, in pieces of another size. */
    public AskedQuery at(String place, int rows) {
        return new AskedQuery(shown, standing, kind, text, place, rows);
    }

    /** Whether nothing is left out. */
    public boolean isWhole() {
        return shown == MyQuery.Shown.ALL && standing.isEmpty() && kind.isEmpty() && text.isBlank();
    }
}
