package masar.development.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;

/** The keys of the words that findings need, of every line of the tables of cases. */
public final class WordsOfLaw {
    private WordsOfLaw() {
    }

    /** The keys. */
    public static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        lines("study.csv").forEach(c -> add(keys, StudyRules.of(new Said(c[4]).study(StudyKind.valueOf(c[1]), StudyKind.Degree.valueOf(c[2]), c[3])).findings()));
        lines("moves.csv").forEach(c -> add(keys, DevelopmentLawTest.moved(c[0], StudyKind.valueOf(c[1]), c[2], c[3].isEmpty() ? null : c[3], new Said(c[4]))));
        lines("training.csv").forEach(c -> add(keys, TrainingRules.of(new Said(c[2]).training(c[1])).findings()));
        ServiceBond.Facts facts = new ServiceBond.Facts(StudyKind.SCHOLARSHIP, Said.period("2025-01-01..2025-12-31"), List.of(Said.period("2025-03-01..2025-05-31")),
                LocalDate.of(2026, 1, 10), List.of(), Optional.of(false));
        add(keys, ServiceBond.find(facts, Said.TODAY).findings());
        Arrays.stream(ServiceBond.Leaving.values()).forEach(how -> add(keys, List.of(ServiceBond.leaving(facts, Said.TODAY, how, Optional.of(BigDecimal.TEN)))));
        add(keys, StudyRules.brought(StudyKind.SCHOLARSHIP, Said.period("2025-01-01..2025-12-31")).findings());
        Arrays.stream(StudyKind.values()).forEach(kind -> add(keys, StudyDues.of(kind, Said.TODAY).findings()));
        DevelopmentLaw.rows().forEach(row -> keys.add("fact." + row.name()));
        return keys;
    }

    private static Stream<String[]> lines(String table) {
        try (var in = new BufferedReader(new InputStreamReader(WordsOfLaw.class.getResourceAsStream(table), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split(",", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Set<String> keys, List<Finding> findings) {
        for (Finding finding : findings) {
            keys.add(finding.textKey());
            if (finding.outcome() == Outcome.REFUSED) {
                keys.add(finding.textKey() + ".fix");
            }
            Stream.of(finding.given(), finding.gives()).forEach(map -> map.forEach((name, value) -> {
                keys.add("fact." + name);
                if (value.toString().matches("[A-Z_]{3,}")) {
                    keys.add("fact." + value);
                }
            }));
        }
    }
}
