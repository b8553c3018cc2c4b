package masar.performance.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("what a charter must be, on both sides of every limit")
class CharterRulesTest {
    @ParameterizedTest(name = "{0} {5}")
    @CsvFileSource(resources = "charters.csv", numLinesToSkip = 1)
    void both_sides(String rule, String form, String goals, String competencies, Outcome outcome, String why) {
        boolean lead = form.equals("lead");
        List<CharterFacts.Goal> all = goals.equals("none") ? List.of()
                : Stream.of(goals.split(" ")).map(g -> new CharterFacts.Goal(Integer.parseInt(g.replace("?", "")), !g.endsWith("?"))).toList();
        var decision = CharterRules.of(new CharterFacts(2026, lead, all, weights(competencies, lead), LocalDate.of(2026, 1, 20)));
        assertEquals(outcome, decision.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow().outcome(), why);
    }

    private static Map<Competency, Integer> weights(String text, boolean lead) {
        if (text.equals("usual")) {
            return CharterFacts.usual(lead);
        }
        Map<Competency, Integer> all = new EnumMap<>(Competency.class);
        Stream.of(text.split(" ")).map(p -> p.split(":")).forEach(p -> all.put(Competency.valueOf(p[0]), Integer.parseInt(p[1])));
        return all;
    }

    @ParameterizedTest(name = "{1} {4}")
    @CsvFileSource(resources = "amendments.csv", numLinesToSkip = 1)
    void a_charter_is_amended_after_the_first_half(int year, LocalDate on, Outcome outcome, LocalDate from, String why) {
        Finding finding = CharterRules.amendment(year, on);
        assertEquals(outcome, finding.outcome(), why);
        assertEquals(from.toString(), finding.gives().get("amendFrom"));
    }
}
