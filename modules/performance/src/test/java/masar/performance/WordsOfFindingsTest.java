package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.performance.law.CharterFacts;
import masar.performance.law.CharterRules;
import masar.performance.law.Competency;
import masar.performance.law.Distribution;
import masar.performance.law.FinalRating;
import masar.performance.law.LowRating;
import masar.performance.law.PerformanceLaw;
import masar.performance.law.RatingEffects;
import masar.performance.law.RatingFacts;
import masar.performance.law.RatingFacts.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a finding says, a person can read it in both languages. */
class WordsOfFindingsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final int RULES = 19;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "en"})
    void every_rule_and_every_fact_of_a_finding_has_its_words(String language) {
        List<Finding> all = new ArrayList<>(CharterRules.of(new CharterFacts(2026, true, List.of(), CharterFacts.usual(true), ON)).findings());
        all.add(CharterRules.amendment(2026, ON));
        all.addAll(FinalRating.of(new RatingFacts(2026, 60, List.of(new Marked(100, 4)), List.of(new Marked(100, 4)), true, ON)).decision().findings());
        all.add(Distribution.check(new Distribution.Group("", List.of(5, 0, 0, 0, 0)), PerformanceLaw.FIRST_SHARES.on(ON)));
        IntStream.rangeClosed(1, 3).forEach(years -> all.addAll(RatingEffects.of(java.util.Collections.nCopies(years, 1), ON).findings()));
        all.addAll(RatingEffects.end(List.of(1, 1, 1), List.of(new LowRating(LowRating.Grievance.NONE, java.util.Optional.of(ON))), ON).findings());
        Set<String> missing = new TreeSet<>();
        all.forEach(f -> {
            missing.add(f.textKey());
            f.given().keySet().forEach(k -> missing.add("fact." + k));
            f.gives().keySet().forEach(k -> missing.add("fact." + k));
            missing.add(f.ref().lawKey());
        });
        assertEquals(RULES, missing.stream().filter(k -> k.startsWith("finding.")).count(), missing::toString);
        all.stream().filter(f -> f.outcome() != Outcome.NEEDS_PERSON && f.rule().matches("PF[1-5]")).forEach(f -> missing.add(f.textKey() + ".fix"));
        PerformanceLaw.rows().forEach(row -> missing.add("fact." + row.name()));
        Arrays.stream(RatingEffects.Step.values()).forEach(step -> missing.add("fact." + step));
        Arrays.stream(Competency.values()).forEach(c -> missing.add(c.textKey()));
        Arrays.stream(CharterState.values()).forEach(s -> missing.add(s.textKey()));
        Arrays.stream(CharterMove.values()).forEach(m -> missing.addAll(Set.of(m.textKey(), "audit.act.charter." + m.name().toLowerCase(java.util.Locale.ROOT))));
        Arrays.stream(Cycle.State.values()).forEach(s -> missing.add("cycles.state." + s));
        Arrays.stream(LowCase.State.values()).forEach(s -> missing.add("low.state." + s));
        Stream.of("proposed", "takenBack", "agreed", "change", "signed", "reviewed", "sentBack", "copy", "correct")
                .forEach(n -> missing.addAll(Set.of("charters.notice." + n, "charters.notice." + n + ".mail")));
        missing.removeAll(words(language));
        // Names of laws that other modules have: each stands in one file of the house.
        missing.removeAll(Set.of("law.civilServiceLaw"));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> words(String language) {
        Properties all = new Properties();
        Stream.of("kernel/", "performance/").forEach(folder -> {
            try (var in = new InputStreamReader(WordsOfFindingsTest.class.getResourceAsStream("/masar/" + folder + "text_" + language + ".properties"), StandardCharsets.UTF_8)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return all.stringPropertyNames();
    }
}
