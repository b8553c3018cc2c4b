package masar.requests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import masar.ui.Texts;

/** What a notice names, as one text that keeps what each thing is: texts, numbers, days and words of the house. */
final class NoticeArgs {
    private static final String BETWEEN = "\u001F";

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
        }
        return "t" + String.valueOf(arg).replace(BETWEEN, " ");
    }

    /** The things again, words in the reader's language. */
    static Object[] read(String kept, Texts texts, Locale locale) {
        List<String> all = kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN, -1));
        return all.stream().map(arg -> {
            String rest = arg.substring(1);
            return switch (arg.charAt(0)) {
                case 'k' -> texts.in(locale, rest);
                case 'd' -> LocalDate.parse(rest);
                case 'n' -> Long.valueOf(rest);
                default -> (Object) rest;
            };
        }).toArray();
    }
}
