package masar.development;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves;
import masar.development.law.TrainingSort;
import masar.development.law.WordsOfLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a finding says, a person can read it in both languages; and so can they every state and sort. */
class WordsOfFindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_rule_every_fact_and_every_state_has_its_words(String language) {
        Set<String> missing = new TreeSet<>(WordsOfLaw.keys());
        Arrays.stream(TrainingSort.values()).forEach(s -> missing.add("training.sort." + s));
        Arrays.stream(SessionState.values()).forEach(s -> missing.add(s.textKey()));
        Arrays.stream(NominationState.values()).forEach(s -> missing.addAll(Set.of(s.textKey(), "session.mine." + s)));
        Arrays.stream(StudyState.values()).forEach(s -> missing.add(s.textKey()));
        Arrays.stream(StudyKind.Degree.values()).forEach(d -> missing.add("study.degree." + d));
        Arrays.stream(StudyMoves.Change.values()).forEach(c -> missing.add("study.change." + c));
        Arrays.stream(Programme.Delivery.values()).forEach(d -> missing.add("training.delivery." + d));
        missing.removeAll(words(language));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> words(String language) {
        Properties all = new Properties();
        Stream.of("kernel/", "development/").forEach(folder -> {
            try (var in = new InputStreamReader(WordsOfFindingsTest.class.getResourceAsStream("/masar/" + folder + "text_" + language + ".properties"), StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all.stringPropertyNames();
    }
}
