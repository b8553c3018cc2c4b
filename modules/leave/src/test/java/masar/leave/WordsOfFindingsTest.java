package masar.leave;

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
import masar.leave.law.LeaveLaw;
import masar.leave.law.LeaveType;
import masar.leave.law.LeaveWordsOfLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a finding says, a person can read it in both languages. */
class WordsOfFindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_rule_and_every_fact_of_a_finding_has_its_words(String language) {
        Set<String> missing = new TreeSet<>(LeaveWordsOfLaw.keys());
        LeaveLaw.rows().forEach(row -> missing.add("fact." + row.name()));
        Arrays.stream(LeaveType.values()).forEach(type -> missing.addAll(Set.of("fact." + type, "leave.type." + type, "leave.effect.part." + type)));
        Arrays.stream(LeaveType.Ask.values()).forEach(ask -> missing.add("fact." + ask.key()));
        Arrays.stream(LeaveType.values()).filter(t -> !t.isReported()).forEach(type -> missing.add("leave.type.lead." + type));
        Arrays.stream(ReportState.values()).forEach(state -> missing.add(state.textKey()));
        missing.removeAll(words(language));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> words(String language) {
        Properties all = new Properties();
        Stream.of("kernel/", "leave/", "leave/pages/").forEach(folder -> {
            try (var in = new InputStreamReader(WordsOfFindingsTest.class.getResourceAsStream("/masar/" + folder + "text_" + language + ".properties"), StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all.stringPropertyNames();
    }
}
