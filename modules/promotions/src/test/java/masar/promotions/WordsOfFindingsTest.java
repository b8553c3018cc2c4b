package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a finding says, a person can read it in both languages. */
class WordsOfFindingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_rule_and_every_fact_of_a_finding_has_its_words(String language) {
        Set<String> missing = new TreeSet<>(keys());
        missing.removeAll(words(language));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_rule_that_can_refuse_says_what_would_mend_it(String language) {
        List<String> fixes = Stream.concat(IntStream.rangeClosed(1, 14).mapToObj(i -> "finding.P" + i + ".fix"),
                IntStream.rangeClosed(1, 6).mapToObj(i -> "finding.X" + i + ".fix")).toList();
        assertTrue(words(language).containsAll(fixes));
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        NamedFacts.names().forEach(name -> keys.add("fact." + name));
        PromotionLaw.rows().forEach(row -> keys.add("fact." + row.name()));
        for (Finding finding : findings()) {
            keys.add(finding.textKey());
            Stream.of(finding.given(), finding.gives()).forEach(map -> map.forEach((name, value) -> {
                keys.add("fact." + name);
                if (value.toString().matches("[A-Z_]{3,}") || name.equals("missing")) {
                    keys.add("fact." + value);
                }
            }));
        }
        return keys;
    }

    /** The findings of all cases in the tables. */
    private static List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (int rule = 1; rule <= 14; rule++) {
            lines("/masar/promotions/law/p" + rule + ".csv").stream().skip(1).map(l -> l.startsWith("\"") ? l.substring(1, l.indexOf('"', 1)) : l.split(",")[0])
                    .forEach(said -> all.addAll(Promotability.decide(NamedCase.facts(said)).findings()));
        }
        lines("/masar/promotions/law/exceptional.csv").stream().skip(1)
                .forEach(l -> all.addAll(Promotability.decide(NamedCase.facts("kind=EXCEPTIONAL " + l.split(",")[1])).findings()));
        return all;
    }

    private static List<String> lines(String resource) {
        try (var in = WordsOfFindingsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<String> words(String language) {
        Properties all = new Properties();
        Stream.of("kernel", "development", "promotions").forEach(module -> {
            String file = String.format(Locale.ROOT, "/masar/%s/text_%s.properties", module, language);
            try (var in = new InputStreamReader(WordsOfFindingsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all.stringPropertyNames();
    }
}
