package masar.kernel.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What makes Arabic text comparable and safe to show: folding for search (both the stored and the searched side go through the
 * one method here), digits, invisible marks, and left-to-right isolates for numbers and codes.
 */
public final class ArabicText {
    private static final Pattern VOWELS_AND_TATWEEL = Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");
    private static final Pattern SPACE_AFTER_ABD = Pattern.compile("(?<![^ ])عبد +(?=[^ ])");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String FROM = "آأإٱىةؤئکی";
    private static final String TO = "اااايهويكي";
    private static final int LONGEST_SHOWN = 60;

    private ArabicText() {
    }

    /**
     * The search form of a text: compatibility forms made plain, vowel marks and tatweel dropped, the shapes of alef, yeh, teh
     * marbuta and seated hamza made one, Persian letters and all digits made Arabic and Latin ones, bidi controls dropped, small
     * Latin letters, single spaces, and no space after عبد. Folding twice changes nothing.
     */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        plain = withoutMarks(VOWELS_AND_TATWEEL.matcher(plain).replaceAll(""));
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            int at = FROM.indexOf(plain.charAt(i));
            folded.append(at < 0 ? plain.charAt(i) : TO.charAt(at));
        }
        String small = Normalizer.normalize(latinDigits(folded.toString()).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        String spaced = small.replaceAll("\\s+", " ").strip();
        return SPACE_AFTER_ABD.matcher(spaced).replaceAll("عبد");
    }

    /** The words of a text in their search form, in order; what is neither letter nor digit parts words. */
    public static List<String> tokens(String text) {
        return Arrays.stream(NOT_A_WORD.split(fold(text))).filter(word -> !word.isEmpty()).toList();
    }

    /** The same text with Arabic-Indic and Persian digits written as 0 to 9. */
    public static String latinDigits(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) < '\u0660' || text.charAt(first) > '\u06F9')) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0660' && c <= '\u0669') {
                out.append((char) ('0' + c - '\u0660'));
            } else if (c >= '\u06F0' && c <= '\u06F9') {
                out.append((char) ('0' + c - '\u06F0'));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The same text without bidi controls and other invisible marks, which copying from messages brings along. */
    public static String withoutMarks(String text) {
        // Asked of every cell of an import: nearly no text has one, and looking is cheaper than replacing.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u061C' || c >= '\u200B' && c <= '\u2069' || c == '\uFEFF') {
                return INVISIBLE.matcher(text).replaceAll("");
            }
        }
        return text;
    }

    /** A number, date or code wrapped so that it keeps its order inside Arabic text (U+2066 … U+2069). */
    public static String isolate(String code) {
        return "\u2066" + code + "\u2069";
    }

    /** What somebody typed, fit to be repeated in a message: no invisible marks, not longer than a line. */
    public static String shown(String typed) {
        String clean = withoutMarks(typed).replaceAll("\\p{Cntrl}+", " ").strip();
        return clean.length() <= LONGEST_SHOWN ? clean : clean.substring(0, LONGEST_SHOWN) + "…";
    }

    /** What somebody typed where only digits, letters and signs count: Latin digits, no spaces, dashes or invisible marks. */
    public static String compact(String typed) {
        return latinDigits(withoutMarks(typed)).replaceAll("[\\s\\u00A0\\-\\u2010-\\u2015_.]+", "");
    }
}
