package masar.app.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import masar.records.law.SpellKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the house")
class TextsTest {
    private static final Pattern IN_PAGES = Pattern.compile("(?:\\btext\\[|m:text\\()([^\\]\\)]*)");
    private static final Pattern LITERAL = Pattern.compile("'([A-Za-z][\\w-]*\\.[\\w.-]*)'");
    private static final List<Pattern> IN_JAVA = List.of(
            Pattern.compile("new Refused\\(\\s*\"([^\"]+)\""), Pattern.compile("[tT]exts?\\.(?:get|text|say|of)\\(\\s*\"([^\"]+)\""),
            Pattern.compile("(?:Refused\\.field|Problem\\.of|new Problem)\\(\\s*[^,;]+,\\s*\"([^\"]+)\""));

    @Test
    @DisplayName("are complete in Arabic and in English")
    void bothLanguages() {
        for (Path arabic : Building.files("src/main/resources/masar", "text_ar.properties")) {
            Path english = arabic.resolveSibling("text_en.properties");
            assertEquals(differences(read(arabic), read(english)), List.of(), Building.name(arabic));
        }
        assertFalse(all("ar").isEmpty());
    }

    @Test
    @DisplayName("belong to one module each, in files that say no key twice")
    void noKeyTwice() {
        Map<String, Path> owner = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path file : Building.files("src/main/resources/masar", "text_ar.properties")) {
            Building.read(file).lines().filter(l -> l.matches("[\\w.-]+\\s*=.*")).map(l -> l.split("=", 2)[0].strip()).forEach(key -> {
                Path before = owner.put(key, file);
                if (before != null) {
                    twice.add(key + " in " + Building.name(file) + " and " + Building.name(before));
                }
            });
        }
        assertEquals(List.of(), twice);
    }

    @Test
    @DisplayName("name each spell away from the post of which a finding about the length of service tells")
    void spells() {
        for (String language : List.of("ar", "en")) {
            assertEquals(List.of(), Stream.of(SpellKind.values()).map(kind -> "fact." + kind).filter(key -> !all(language).contains(key)).toList(), language);
        }
    }

    @Test
    @DisplayName("double an apostrophe where a pattern asks for it, and nowhere else")
    void apostrophes() {
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("ar", "en")) {
            for (Path file : Building.files("src/main/resources/masar", "text_" + language + ".properties")) {
                read(file).forEach((key, words) -> {
                    if (apostrophe(String.valueOf(words))) {
                        wrong.add(language + ": " + key);
                    }
                });
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(apostrophe("today''s record") && apostrophe("today's {0}") && !apostrophe("today's record") && !apostrophe("today''s {0}"));
    }

    @Test
    @DisplayName("keep the order of a date in Arabic: its hyphens would turn it round, so that it stands in an isolate")
    void datesInArabic() {
        List<String> wrong = new ArrayList<>();
        for (Path file : Building.files("src/main/resources/masar", "text_ar.properties")) {
            read(file).forEach((key, words) -> {
                if (turnsRound(String.valueOf(words))) {
                    wrong.add(key + " in " + Building.name(file));
                }
            });
        }
        assertEquals(List.of(), wrong);
        assertTrue(turnsRound("مثل 2026-11-23") && !turnsRound("مثل \u20662026-11-23\u2069") && !turnsRound("مثل 2026/11/23"));
    }

    private static boolean turnsRound(String arabic) {
        return arabic.matches("(?s)(.*[^\u2066\\d])?\\d{4}-\\d{1,2}-\\d{1,2}.*");
    }

    // Words without an argument are shown as they stand; in a pattern a single apostrophe before a brace would quote it.
    private static boolean apostrophe(String words) {
        return words.indexOf('{') < 0 ? words.contains("''") : words.replace("''", "").matches("(?s).*'.*");
    }

    @Test
    @DisplayName("exist for every key that a page asks for")
    void pages() {
        assertEquals(List.of(), missing(Building.files("", ".xhtml"), TextsTest::keysOfPage));
    }

    @Test
    @DisplayName("exist for every sentence that the code refuses with or says")
    void code() {
        assertEquals(List.of(), missing(Building.files("src/main/java", ".java"), TextsTest::keysOfCode));
    }

    @Test
    @DisplayName("would be missed, were one of them left out")
    void offenders() {
        Properties ar = properties("a.title=عنوان\na.count={0, plural, one {واحد} other {#}}");
        Properties en = properties("a.title=Title {0}\nb.more=More\na.count=One");
        assertEquals(4, differences(ar, en).size(), () -> differences(ar, en).toString());
        assertEquals(Set.of("people.title", "people.state."),
                keysOfPage("<h1>#{text['people.title']}</h1> #{text['people.state.'.concat(x)]}"));
        assertEquals(Set.of("refused.stale", "refused.tooLong", "people.none"), keysOfCode("throw new Refused(\"refused.stale\", x);"
                + " Problem.of(\"name\",\n \"refused.tooLong\"); texts.get(\"people.none\")"));
    }

    private static Set<String> keysOfPage(String page) {
        Set<String> keys = new TreeSet<>();
        Matcher use = IN_PAGES.matcher(page);
        while (use.find()) {
            LITERAL.matcher(use.group(1)).results().forEach(r -> keys.add(r.group(1)));
        }
        return keys;
    }

    private static Set<String> keysOfCode(String source) {
        Set<String> keys = new TreeSet<>();
        IN_JAVA.forEach(p -> p.matcher(source).results().forEach(r -> keys.add(r.group(1))));
        return keys;
    }

    private static List<String> missing(List<Path> files, java.util.function.Function<String, Set<String>> keysOf) {
        Set<String> known = all("ar");
        List<String> missing = new ArrayList<>();
        for (Path file : files) {
            keysOf.apply(Building.read(file)).stream()
                    .filter(k -> k.endsWith(".") ? known.stream().noneMatch(t -> t.startsWith(k)) : !known.contains(k))
                    .forEach(k -> missing.add(k + " in " + Building.name(file)));
        }
        return missing;
    }

    private static Set<String> all(String language) {
        Set<String> keys = new TreeSet<>();
        Building.files("src/main/resources/masar", "text_" + language + ".properties").forEach(f -> keys.addAll(read(f).stringPropertyNames()));
        return keys;
    }

    private static List<String> differences(Properties arabic, Properties english) {
        List<String> wrong = new ArrayList<>();
        Set<String> keys = new TreeSet<>(arabic.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        for (String key : keys) {
            String ar = arabic.getProperty(key);
            String en = english.getProperty(key);
            if (ar == null || en == null || ar.isBlank() || en.isBlank()) {
                wrong.add(key + ": " + (ar == null || ar.isBlank() ? "no Arabic" : "no English"));
                continue;
            }
            if (!arguments(key, ar).equals(arguments(key, en))) {
                wrong.add(key + " names other things: " + arguments(key, ar) + " and " + arguments(key, en));
            }
            if (ar.contains(", plural,") && !List.of("one", "two", "few", "many", "other").stream().allMatch(f -> ar.matches("(?s).*\\b" + f + "\\s*\\{.*"))) {
                wrong.add(key + ": Arabic counts one, two, few, many, other");
            }
        }
        return wrong;
    }

    private static Set<String> arguments(String key, String text) {
        Set<String> names = new TreeSet<>();
        try {
            MessagePattern pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                var part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(pattern.getSubstring(part));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new AssertionError(key + " is no sentence that can be filled in: " + text, e);
        }
        return names;
    }

    private static Properties read(Path file) {
        assertTrue(java.nio.file.Files.exists(file), Building.name(file));
        return properties(Building.read(file));
    }

    private static Properties properties(String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
