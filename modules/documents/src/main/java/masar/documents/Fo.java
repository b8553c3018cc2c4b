package masar.documents;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XSL-FO: elements with their attributes, texts escaped, isolates made into spans that keep their own direction. */
final class Fo {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come in pairs of name and value. */
    Fo open(String name, String... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes so many elements. */
    Fo close(int levels) {
        for (int i = 0; i < levels; i++) {
            out.append("</fo:").append(open.pop()).append('>');
        }
        return this;
    }

    /** An element without content. */
    Fo empty(String name, String... attributes) {
        start(name, attributes).append("/>");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        out.append("<fo:").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escape(attributes[i + 1])).append('"');
        }
        return out;
    }

    /** An element with one text in it. */
    Fo with(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(1);
    }

    /** A text; what stands in isolates keeps its own direction. */
    Fo text(String said) {
        // The font sets a shadda with a vowel as one sign that no character stands for, which PDF/A-2a forbids: the shadda stays.
        String text = said.replaceAll("\u0651[\u064B-\u0650]|[\u064B-\u0650]\u0651", "\u0651");
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2066' || c == '\u2067' || c == '\u2068') {
                out.append("<fo:bidi-override unicode-bidi=\"embed\" direction=\"").append(rightToLeft(text, i) ? "rtl" : "ltr").append("\">");
                depth++;
            } else if (c == '\u2069') {
                if (depth > 0) {
                    out.append("</fo:bidi-override>");
                    depth--;
                }
            } else {
                out.append(escape(String.valueOf(c)));
            }
        }
        out.append("</fo:bidi-override>".repeat(depth));
        return this;
    }

    // As the first strong letter inside has it; left to right where there is none, as in dates of digits.
    private static boolean rightToLeft(String text, int at) {
        if (text.charAt(at) != '\u2068') {
            return text.charAt(at) == '\u2067';
        }
        for (int i = at + 1; i < text.length() && text.charAt(i) != '\u2069'; i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return true;
            }
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
        }
        return false;
    }

    /** XML that is written already. */
    Fo raw(String xml) {
        out.append(xml);
        return this;
    }

    static String escape(String text) {
        StringBuilder clean = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '"' -> clean.append("&quot;");
                default -> {
                    // What XML forbids is dropped: it cannot be seen anyway.
                    if (c >= ' ' && !invisible(c) && c != '\uFFFE' && c != '\uFFFF' || c == '\n' || c == '\t') {
                        clean.append(c);
                    }
                }
            }
        }
        return clean.toString();
    }

    // Marks that turn the direction of what follows have no place on a paper, where isolates say it.
    private static boolean invisible(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u200B' && c <= '\u200F' || c == '\uFEFF' || c == '\u061C';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
