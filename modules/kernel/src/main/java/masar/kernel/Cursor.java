package masar.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A place in a long list: the key values of the row at a page's edge. It goes through addresses as opaque text. It carries a
 * position and no right, so its checksum guards against damage, not against people; a text that is none, or of another shape than
 * the list's, is {@code Refused("refused.cursor")}.
 *
 * @param backward whether the page before the place is meant, and not the one after it
 * @param keys     one to three values, in the list's order
 */
public record Cursor(boolean backward, List<String> keys) {
    private static final char BETWEEN = '\u001F';
    private static final int LONGEST = 1000;

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.size() > 3 || keys.stream().anyMatch(key -> key.indexOf(BETWEEN) >= 0)) {
            throw new IllegalArgumentException("a cursor has one to three keys without control characters");
        }
    }

    /** The page after a row with these key values. */
    public static Cursor after(List<?> keys) {
        return new Cursor(false, keys.stream().map(String::valueOf).toList());
    }

    /** The page before a row with these key values. */
    public static Cursor before(List<?> keys) {
        return new Cursor(true, keys.stream().map(String::valueOf).toList());
    }

    /** The cursor as text for an address. */
    public String encode() {
        byte[] content = ((backward ? "b" : "a") + String.join(String.valueOf(BETWEEN), keys)).getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(content.length + 4).putInt(checksum(content)).put(content).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** Reads a cursor from an address; empty text (or none at all) is the first page. */
    public static Optional<Cursor> parse(String text) {
        return text == null || text.isEmpty() ? Optional.empty() : Optional.of(decode(text));
    }

    private static Cursor decode(String text) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text.length() > LONGEST ? "" : text);
        } catch (IllegalArgumentException e) {
            throw refused();
        }
        if (whole.length < 5) {
            throw refused();
        }
        byte[] content = Arrays.copyOfRange(whole, 4, whole.length);
        List<String> keys = List.of(new String(content, 1, content.length - 1, StandardCharsets.UTF_8).split(String.valueOf(BETWEEN), -1));
        if (ByteBuffer.wrap(whole).getInt() != checksum(content) || content[0] != 'a' && content[0] != 'b' || keys.size() > 3) {
            throw refused();
        }
        return new Cursor(content[0] == 'b', keys);
    }

    /** The value at a place, as text. */
    public String text(int place) {
        if (place >= keys.size()) {
            throw refused();
        }
        return keys.get(place);
    }

    /** The value at a place, as a whole number. */
    public long number(int place) {
        try {
            return Long.parseLong(text(place));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    /** The value at a place, as a day. */
    public LocalDate date(int place) {
        try {
            return LocalDate.parse(text(place));
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    /** The value at a place, as a moment without zone, as tables keep it. */
    public LocalDateTime moment(int place) {
        try {
            return LocalDateTime.parse(text(place));
        } catch (DateTimeParseException e) {
            throw refused();
        }
    }

    private static Refused refused() {
        return new Refused("refused.cursor");
    }

    private static int checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }
}
