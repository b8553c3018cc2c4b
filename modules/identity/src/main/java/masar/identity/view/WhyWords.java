package masar.identity.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what the audit keeps of a cause, in codes that never change, into words: {@code HISTORY MOBILE} becomes «History of: mobile».
 * Reasons that people wrote stay as they are, but for days, which are shown like everywhere.
 */
final class WhyWords {
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])(\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]+Z)?(?![\\w-])");

    private WhyWords() {
    }

    /**
     * The words.
     *
     * @param find     the text of a key, if there is one
     * @param date     a day as the person of this request wants it
     * @param prefixes beginnings of keys of codes
     */
    static String of(String kept, Function<String, Optional<String>> find, Function<LocalDate, String> date, List<String> prefixes) {
        String[] parts = kept.split(" ", 2);
        String rest = parts.length < 2 ? "" : parts[1];
        return find.apply("audit.cause." + parts[0]).map(cause -> filled(cause, rest, find, date, prefixes)).orElseGet(() -> days(kept, date));
    }

    private static String filled(String cause, String rest, Function<String, Optional<String>> find, Function<LocalDate, String> date,
            List<String> prefixes) {
        if (!cause.contains("{0}")) {
            // Isolated: after Arabic words the parts of a request's number would be drawn in the other order.
            return rest.isEmpty() ? cause : cause + " \u2068" + days(rest, date) + "\u2069";
        }
        String said = cause;
        String[] given = rest.split(" ");
        for (int i = 0; i < given.length; i++) {
            String code = given[i].replaceFirst("\\..*", "");
            String word = prefixes.stream().flatMap(prefix -> find.apply(prefix + code).stream()).findFirst().orElse(given[i]);
            said = said.replace("{" + i + "}", days(word, date));
        }
        return said;
    }

    private static String days(String text, Function<LocalDate, String> date) {
        return DAY.matcher(text).replaceAll(found -> {
            try {
                return Matcher.quoteReplacement(date.apply(LocalDate.parse(found.group(1))));
            } catch (DateTimeException e) {
                return Matcher.quoteReplacement(found.group());
            }
        });
    }
}
