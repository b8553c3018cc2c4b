package masar.development.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.CivilDate;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** Facts as a line of a table says them: words of the form name=value, with a clerk in their seventh year where nothing else is said. */
final class Said {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Map<String, String> words = new HashMap<>();

    Said(String line) {
        Arrays.stream(line == null ? new String[0] : line.strip().split("\\s+")).filter(w -> w.contains("=")).map(w -> w.split("=", 2))
                .forEach(w -> words.put(w[0], w[1]));
    }

    String word(String name, String usual) {
        return words.getOrDefault(name, usual);
    }

    static Period period(String text) {
        String[] ends = text.split("\\.\\.");
        return Period.inclusive(CivilDate.parse(ends[0]), CivilDate.parse(ends[1]));
    }

    List<Period> periods(String name) {
        return words.containsKey(name) ? List.of(period(words.get(name))) : List.of();
    }

    Optional<LocalDate> serves() {
        return word("serves", "").equals("none") ? Optional.empty() : Optional.of(CivilDate.parse(word("serves", "2020-01-05")));
    }

    boolean yes(String name, String usual) {
        return word(name, usual).equals("yes");
    }

    StudyFacts study(StudyKind kind, StudyKind.Degree degree, String during) {
        Optional<Integer> rating = word("rating", "5").equals("none") ? Optional.empty() : Optional.of(Integer.valueOf(word("rating", "5")));
        return new StudyFacts(new StudyFacts.Asked(kind, degree, period(during), yes("doctor", "no"), yes("proven", "yes")),
                new StudyFacts.Person(serves(), rating, periods("away")), TODAY);
    }

    TrainingRules.Facts training(String during) {
        return new TrainingRules.Facts(period(during), yes("abroad", "no"), CivilDate.parse(word("until", "2026-11-30")), Integer.parseInt(word("seats", "5")), serves(),
                periods("taken"), TODAY);
    }

    /** The rule comes to this, with these values among what it yields; NONE where it does not speak. */
    static void check(List<Finding> findings, String rule, String outcome, String gives) {
        List<Finding> of = findings.stream().filter(f -> f.rule().equals(rule)).toList();
        if (outcome.equals("NONE")) {
            assertEquals(List.of(), of);
            return;
        }
        assertTrue(!of.isEmpty(), () -> rule + " is missing: " + findings);
        Finding found = of.stream().filter(f -> f.outcome() != Outcome.GRANTED).findFirst().orElse(of.get(0));
        assertEquals(outcome, found.outcome().name(), found::toString);
        assertTrue(!found.ref().law().isEmpty() && !found.ref().label().isEmpty(), found::toString);
        new Said(gives).words.forEach((name, value) -> assertEquals(value, String.valueOf(found.gives().get(name)), () -> name + " of " + found));
    }
}
