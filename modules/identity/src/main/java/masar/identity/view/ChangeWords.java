package masar.identity.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what the audit keeps of a change, in codes that never change, into words: {@code DISTRICT=x; MOBILE=} becomes «District: x».
 * What has no word stays as it is; nothing is said of what was left empty.
 */
final class ChangeWords {
    private static final Pattern EMPTY = Pattern.compile("[A-Za-z_]+(?:\\.[\\w-]+)?=(?:null(?:/null)?|[+-]1000000000-\\S*)?(?=$|[ ;])");
    private static final Pattern CODE = Pattern.compile("(?<![\\w.])([A-Za-z][A-Za-z_0-9]*)(?:\\.(?:new-)?\\d+)?(=?)");
    private static final Pattern REST = Pattern.compile("(?:\\s*;)+(?=\\s*(?:;|$))|^(?:\\s*;)+|\\s{2,}");

    private ChangeWords() {
    }

    /**
     * The words.
     *
     * @param find     the text of a key, if there is one
     * @param prefixes beginnings of keys of codes
     */
    static String of(String kept, Function<String, Optional<String>> find, List<String> prefixes) {
        String said = CODE.matcher(EMPTY.matcher(kept).replaceAll("")).replaceAll(found -> {
            String code = found.group(1);
            boolean key = !found.group(2).isEmpty();
            Optional<String> word = key ? find.apply("audit.key." + code) : Optional.empty();
            if (word.isEmpty() && code.equals(code.toUpperCase(java.util.Locale.ROOT))) {
                word = prefixes.stream().flatMap(prefix -> find.apply(prefix + code).stream()).findFirst();
            }
            return Matcher.quoteReplacement(word.map(w -> key ? w + ": " : w).orElse(found.group()));
        });
        return REST.matcher(said).replaceAll(found -> found.group().isBlank() ? " " : "").strip();
    }
}
