package masar.requests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import masar.ui.Texts;

/** What a notice names, as one text that keeps what each thing is: texts, numbers, days, people, names in both languages, words of the house. */
final class NoticeArgs {
    private static final String BETWEEN = "\u001F";

    private static final String WITHIN = "\u001E";

    private NoticeArgs() {
    }

    static String write(Object... args) {
        return Arrays.stream(args).map(NoticeArgs::one).collect(Collectors.joining(BETWEEN));
    }

    private static String one(Object arg) {
        if (arg instanceof TextKey word) {
            return "k" + word.key();
        } else if (arg instanceof LocalDate day) {
            return "d" + day;
        } else if (arg instanceof Number number) {
            return "n" + number.longValue();
        } else if (arg instanceof NamedPerson person) {
            return "p" + clean(person.nationalId()) + WITHIN + clean(person.nameAr());
        } else if (arg instanceof InBoth both) {
            return "b" + clean(both.ar()) + WITHIN + clean(both.en());
        }
        return "t" + clean(String.valueOf(arg));
    }

    private static String clean(String text) {
        return text.replace(BETWEEN, " ").replace(WITHIN, " ");
    }

    /** National IDs of the people that are named. */
    static List<String> people(String kept) {
        return Arrays.stream(kept.split(BETWEEN, -1)).filter(arg -> arg.startsWith("p")).map(arg -> half(arg.substring(1), true)).toList();
    }

    private static String half(String both, boolean first) {
        int at = both.indexOf(WITHIN);
        return first ? both.substring(0, at) : both.substring(at + 1);
    }

    /**
     * The things again, words in the reader's language.
     *
     * @param names how the reader's language writes the name of a person, by national id and Arabic name
     */
    static Object[] read(String kept, Texts texts, Locale locale, BinaryOperator<String> names) {
        List<String> all = kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN, -1));
        return all.stream().map(arg -> {
            String rest = arg.substring(1);
            return switch (arg.charAt(0)) {
                case 'k' -> texts.in(locale, rest);
                case 'd' -> LocalDate.parse(rest);
                case 'n' -> Long.valueOf(rest);
                case 'p' -> names.apply(half(rest, true), half(rest, false));
                case 'b' -> "ar".equals(locale.getLanguage()) || half(rest, false).isEmpty() ? half(rest, true) : half(rest, false);
                default -> (Object) rest;
            };
        }).toArray();
    }
}
