package masar.support;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import masar.kernel.text.ArabicText;

/** Keeps people out of what is published: blots what looks like a person out of a text, and finds what is left of its sender. */
final class Stripped {
    /** National IDs, mobiles, accounts and numbers of requests; days and amounts stay. */
    private static final Pattern NUMBER = Pattern.compile("(?:SA)?\\+?\\d{7,}|\\+\\d[\\d\\s-]{8,}\\d|\\b0?5\\d[\\s-]?\\d{3}[\\s-]?\\d{4}\\b|\\b\\d{2}-\\d{4}-\\d{4}\\b");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Shorter words are words of any sentence. */
    private static final int NAME = 3;

    private Stripped() {
    }

    /** The text without numbers and addresses that name somebody, and without the sender's name; an officer reads it then. */
    static String of(String text, String name) {
        String plain = EMAIL.matcher(NUMBER.matcher(ArabicText.latinDigits(text)).replaceAll("…")).replaceAll("…");
        Set<String> names = names(name);
        long known = ArabicText.tokens(plain).stream().filter(names::contains).distinct().count();
        // One word of a name is any word; two of them are a person.
        return known < 2 ? plain : WORD.matcher(plain).replaceAll(w -> ArabicText.tokens(w.group()).stream().anyMatch(names::contains) ? "…" : w.group());
    }

    /** Whether a text still names this person, or holds a number or an address that names anybody. */
    static boolean names(String text, String name) {
        String plain = ArabicText.latinDigits(text);
        List<String> words = ArabicText.tokens(text);
        return NUMBER.matcher(plain).find() || EMAIL.matcher(plain).find() || names(name).stream().filter(words::contains).count() > 1;
    }

    private static Set<String> names(String name) {
        Set<String> parts = new TreeSet<>();
        ArabicText.tokens(name).stream().filter(w -> w.length() >= NAME).forEach(parts::add);
        return parts;
    }
}
