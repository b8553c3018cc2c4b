package masar.promotions;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes JSON that is the same text for the same content, now and in years: no blanks, names in ascending order, only strings, whole
 * numbers and yes/no, and of characters only quote, backslash and controls escaped. Written here and not by a library so that no
 * library's next version changes the hash of what is frozen.
 */
final class CanonicalJson {
    private static final int FIRST_PLAIN = 0x20;
    private final StringBuilder out = new StringBuilder();
    /** The last name written in each open object; empty text in a list. */
    private final Deque<String> names = new ArrayDeque<>();
    private boolean comma;

    CanonicalJson open() {
        before();
        return begin('{');
    }

    CanonicalJson list() {
        before();
        return begin('[');
    }

    private CanonicalJson begin(char bracket) {
        out.append(bracket);
        names.push("");
        comma = false;
        return this;
    }

    CanonicalJson close() {
        return end('}');
    }

    CanonicalJson endList() {
        return end(']');
    }

    private CanonicalJson end(char bracket) {
        out.append(bracket);
        names.pop();
        comma = true;
        return this;
    }

    CanonicalJson name(String name) {
        String last = names.pop();
        if (name.compareTo(last) <= 0) {
            throw new IllegalStateException(name + " does not come after " + last);
        }
        names.push(name);
        before();
        quote(name);
        out.append(':');
        comma = false;
        return this;
    }

    CanonicalJson value(String text) {
        before();
        quote(text);
        comma = true;
        return this;
    }

    CanonicalJson value(long number) {
        before();
        out.append(number);
        comma = true;
        return this;
    }

    CanonicalJson value(boolean yes) {
        before();
        out.append(yes);
        comma = true;
        return this;
    }

    private void before() {
        if (comma) {
            out.append(',');
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < FIRST_PLAIN) {
                out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
