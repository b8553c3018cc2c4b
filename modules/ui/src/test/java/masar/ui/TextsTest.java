package masar.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the house")
class TextsTest {
    private static final Pattern ASKED = Pattern.compile("text(?:\\['|\\.of\\(')([a-zA-Z0-9.]+[a-zA-Z0-9])'");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private final Texts texts = texts();

    private static Texts texts() {
        Texts texts = new Texts();
        texts.format = new Format();
        texts.load();
        return texts;
    }

    @Test
    @DisplayName("are the same keys in both languages")
    void both() {
        ClassLoader loader = getClass().getClassLoader();
        assertEquals(new TreeSet<>(Texts.read(loader, "ui", "ar").stringPropertyNames()),
                new TreeSet<>(Texts.read(loader, "ui", "en").stringPropertyNames()));
    }

    @Test
    @DisplayName("are there for every key that a tag or page of this module asks for")
    void asked() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path page : files.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                ASKED.matcher(Files.readString(page, StandardCharsets.UTF_8)).results().map(r -> r.group(1))
                        .filter(key -> !texts.containsKey(key)).forEach(missing::add);
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    @DisplayName("say days in the language of the sentence, whoever's request it is")
    void days() {
        LocalDate day = LocalDate.of(2026, 3, 8);
        String english = Wishes.as(new Wishes("en", "", "", ""), () -> texts.in(Locale.ENGLISH, "errors.of", "Since", day));
        String arabic = Wishes.as(new Wishes("ar", "", "", ""), () -> texts.in(ARABIC, "errors.of", "منذ", day));
        assertTrue(english.contains("March 2026") && arabic.contains("مارس"), () -> english + arabic);
        assertEquals(english, Wishes.as(new Wishes("ar", "arab", "", ""), () -> texts.in(Locale.ENGLISH, "errors.of", "Since", day)));
        assertEquals(arabic, Wishes.as(new Wishes("en", "", "", "gregorian"), () -> texts.in(ARABIC, "errors.of", "منذ", day)));
    }

    @Test
    @DisplayName("count in Arabic as Arabic does")
    void plurals() {
        assertEquals(List.of("باقي يوم واحد", "باقي يومان", "باقي 3 أيام", "باقي 41 يومًا", "باقي 100 يوم"),
                Stream.of(1, 2, 3, 41, 100).map(n -> texts.in(ARABIC, "clock.left", n)).toList());
    }

    @Test
    @DisplayName("use the digits the person chose")
    void digits() {
        assertEquals("باقي ٣ أيام", Wishes.as(new Wishes("ar", "arab", "auto", "both"), () -> texts.get("clock.left", 3)));
    }

    @Test
    @DisplayName("are said to many at once in each one's way, though their pattern is read once")
    void manyAtOnce() {
        Wishes arabic = new Wishes("ar", "arab", "auto", "both");
        List<String> said = java.util.stream.IntStream.range(0, 4000).parallel().mapToObj(i -> i % 2 == 0
                ? Wishes.as(arabic, () -> texts.get("clock.left", 3 + i % 8)) : texts.in(ARABIC, "clock.left", 3 + i % 8)).distinct().sorted().toList();
        List<String> alone = Stream.concat(Stream.of(3, 5, 7, 9).map(n -> Wishes.as(arabic, () -> texts.get("clock.left", n))),
                Stream.of(4, 6, 8, 10).map(n -> texts.in(ARABIC, "clock.left", n))).sorted().toList();
        assertEquals(alone, said);
    }

    @Test
    @DisplayName("put words beside what is counted, whatever the words are, and each time those that are meant")
    void wordsBesideCounts() {
        assertEquals("3 علاوات من أول إلى ثان، وأول مرة أخرى", texts.in(ARABIC, "sample.between", 3, "أول", "ثان"));
        assertEquals("3 علاوات من ثالث إلى رابع، وثالث مرة أخرى", texts.in(ARABIC, "sample.between", 3, "ثالث", "رابع"));
        assertEquals("one increment from {2} to '#', and {2} once more", texts.in(Locale.ENGLISH, "sample.between", 1, "{2}", "'#'"));
        assertEquals("4 increments from \uE002 to ب, and \uE002 once more", texts.in(Locale.ENGLISH, "sample.between", 4, "\uE002", "ب"));
    }

    @Test
    @DisplayName("show a key that is missing")
    void missing() {
        assertEquals("??no.such??", texts.get("no.such"));
    }

    @Test
    @DisplayName("write a day in both calendars, the language's own first")
    void dates() {
        Format format = new Format();
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertEquals("13 جمادى الآخرة 1448هـ · 23 نوفمبر 2026م", format.date(day));
        assertEquals("23 November 2026 · 13 Jumada II 1448 AH", Wishes.as(Wishes.USUAL.in("en"), () -> format.date(day)));
        assertEquals("", format.date(null));
    }

    @Test
    @DisplayName("write money with halalas only where there are any")
    void money() {
        Format format = new Format();
        assertEquals("12,160 ر.س", format.money(12160));
        assertEquals("12,160.50 ر.س", format.money(new java.math.BigDecimal("12160.5")));
    }

    @Test
    @DisplayName("find a service however its name is spelt")
    void folding() {
        assertTrue(Folding.fold("إجازة أُمومةٍ ١٢").contains("اجازه امومه 12"));
    }
}
