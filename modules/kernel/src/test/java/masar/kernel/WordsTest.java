package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("\"(refused\\.[a-zA-Z]+)\"");

    @Test
    void every_refusal_of_the_kernel_has_its_sentence_in_both_languages() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(Files::isRegularFile).forEach(source -> KEY.matcher(read(source)).results().forEach(found -> keys.add(found.group(1))));
        }
        assertTrue(keys.size() > 10);
        assertTrue(words("ar").stringPropertyNames().containsAll(keys), keys::toString);
    }

    @Test
    void both_languages_have_the_same_keys_with_the_same_arguments() throws IOException {
        Properties arabic = words("ar");
        Properties english = words("en");
        assertEquals(new TreeSet<>(arabic.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : arabic.stringPropertyNames()) {
            assertEquals(new MessageFormat(english.getProperty(key), Locale.ENGLISH).getArgumentNames(),
                    new MessageFormat(arabic.getProperty(key), Locale.ENGLISH).getArgumentNames(), key);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader file = new InputStreamReader(WordsTest.class.getResourceAsStream("text_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
