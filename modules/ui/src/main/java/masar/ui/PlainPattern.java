package masar.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern in ICU message format that only puts words into places, {@code {0}} and {@code {1}}, which most texts are: filling one in
 * needs no ICU, whose formats cannot be shared by threads and cost a copy each time. Says the same as ICU does; all else is left to it.
 */
final class PlainPattern {
    /** The largest number that is written without a mark between its digits. */
    private static final int NO_GROUPS = 999;
    private final List<String> between = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private PlainPattern() {
    }

    /** The pattern, where it is so plain: an apostrophe or a place with a format of its own is not. */
    static Optional<PlainPattern> of(String pattern) {
        PlainPattern plain = new PlainPattern();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            if (open + 2 >= pattern.length() || !Character.isDigit(pattern.charAt(open + 1)) || pattern.charAt(open + 2) != '}') {
                return Optional.empty();
            }
            plain.between.add(pattern.substring(from, open));
            plain.places.add(pattern.charAt(open + 1) - '0');
            from = open + 3;
        }
        plain.between.add(pattern.substring(from));
        return pattern.indexOf('\'') >= 0 || plain.between.stream().anyMatch(t -> t.indexOf('}') >= 0) ? Optional.empty() : Optional.of(plain);
    }

    /** The text with these words in it; empty where one is missing or must be written by the rules of the language. */
    Optional<String> fill(Object[] words, boolean arabicDigits) {
        StringBuilder text = new StringBuilder(between.get(0));
        for (int i = 0; i < places.size(); i++) {
            String word = places.get(i) < words.length ? word(words[places.get(i)], arabicDigits) : null;
            if (word == null) {
                return Optional.empty();
            }
            text.append(word).append(between.get(i + 1));
        }
        return Optional.of(text.toString());
    }

    private static String word(Object word, boolean arabicDigits) {
        if (word instanceof Integer number && number >= 0 && number <= NO_GROUPS) {
            return arabicDigits ? Digits.arabic(number.toString()) : number.toString();
        }
        return word instanceof String text ? text : null;
    }
}
