package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.retirement.law.AskedLeavingTest;
import masar.retirement.law.HeirsShare;
import masar.retirement.law.LeavingMoves;
import masar.retirement.law.OpenedLeaving;
import masar.retirement.law.OpenedLeavingTest;
import masar.retirement.law.OpenedReason;
import masar.retirement.law.Reason;
import masar.retirement.law.RetirementLaw;
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

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Set.of("finding.RT18", "finding.RT18.fix", "finding.RT19", "finding.RT19.fix", "fact.received", "fact.proceeding",
                "fact.absentRunning", "fact.absentScattered"));
        NamedCase.lines("asked").stream().map(line -> line.split(",", -1)).flatMap(cells -> AskedLeavingTest.decision(cells[1], cells[2].isEmpty() ? null
                : cells[2]).findings().stream()).forEach(finding -> add(keys, finding));
        LocalDate day = LocalDate.of(2026, 3, 1);
        List.of(LeavingMoves.deferral(day, 1, day, day, day), LeavingMoves.withdrawal(day, day, Optional.empty()), LeavingMoves.withdrawal(day, day,
                Optional.of(true)), LeavingMoves.lastDay(day, day)).forEach(finding -> add(keys, finding));
        NamedCase.lines("opened").stream().map(line -> line.split(",")[1]).flatMap(said -> OpenedLeaving.of(OpenedLeavingTest.facts(said)).findings().stream())
                .forEach(finding -> add(keys, finding));
        NamedCase.lines("extension").stream().map(line -> line.split(",")[1]).flatMap(said -> OpenedLeavingTest.extension(said).findings().stream())
                .forEach(finding -> add(keys, finding));
        add(keys, HeirsShare.of(2, day));
        OpenedReason.TABLE.forEach(row -> row.asks().forEach(question -> keys.add("opening.ask." + question.key())));
        NamedFacts.names().forEach(name -> keys.add("fact." + name));
        RetirementLaw.rows().forEach(row -> keys.add("fact." + row.name()));
        Arrays.stream(Reason.values()).forEach(reason -> keys.add("fact." + reason));
        NamedCase.tables().stream().flatMap(table -> NamedCase.lines(table).stream()).map(line -> line.split(",")[1])
                .flatMap(said -> NamedCase.estimate(said).decision().findings().stream()).forEach(finding -> add(keys, finding));
        return keys;
    }

    private static void add(Set<String> keys, Finding finding) {
        keys.add(finding.textKey());
        if (finding.outcome() == Outcome.REFUSED) {
            keys.add(finding.textKey() + ".fix");
        }
        Stream.of(finding.given(), finding.gives()).forEach(map -> map.forEach((name, value) -> {
            keys.add("fact." + name);
            boolean word = value.toString().matches("[A-Z_]{3,}") && !Set.of("YEAR", "MONTH", "DAY").contains(value.toString());
            if (word || name.equals("missing")) {
                keys.add("fact." + value);
            }
        }));
    }

    private static Collection<String> words(String language) {
        Properties all = new Properties();
        Stream.of("kernel", "retirement").forEach(module -> {
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
