package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.kernel.Refused;
import masar.retirement.law.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedFactsTest {

    @Test
    void every_fault_is_told_at_once_each_at_its_fact() {
        Refused refused = assertThrows(Refused.class, () -> NamedFacts.read(Map.of("birt", "1385", "reason", "BORED", "leaves", "soon")));
        assertEquals(List.of("birt", "birth", "appointed", "basic", "leaves", "reason"), refused.problems().stream().map(Refused.Problem::field).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "birth|yesterday|refused.dateText", "birth|1299|refused.hijriRange", "birth|2150-01-01|refused.hijriRange", "birth|1420-01-01|refused.retirement.beforeBirth",
        "appointed|1385-07-01|refused.retirement.beforeBirth", "leaves|1414-12-29|refused.retirement.beforeAppointed", "leaves|1448-02-31|refused.hijriDay",
        "basic|0|refused.money", "basic|-5|refused.money", "basic|much|refused.money", "reason|BORED|refused.retirement.choice",
        "uncountedDays|-1|refused.retirement.number", "uncountedDays|20000|refused.retirement.number", "consent|perhaps|refused.retirement.choice",
        "uncounted|1430-01-01|refused.retirement.shape", "uncounted|1430-02-01..1430-01-01|refused.period", "heirs|many|refused.retirement.number",
        "leaves||refused.missing"})
    void what_cannot_be_is_refused_at_its_field(String name, String value, String key) {
        Map<String, String> facts = new HashMap<>(NamedCase.named(""));
        facts.put(name, value == null ? "" : value);
        assertEquals(List.of(key), assertThrows(Refused.class, () -> NamedFacts.read(facts)).problems().stream().map(Refused.Problem::key).toList());
    }

    @Test
    void before_the_law_there_is_nothing_to_estimate() {
        Map<String, String> early = NamedCase.named("birth=1340-01-01 appointed=1365-01-01 leaves=1393-07-28");
        Refused refused = assertThrows(Refused.class, () -> new RetirementCalculator().estimate(early));
        assertEquals("leaves", refused.problems().get(0).field());
        assertEquals("refused.beforeLaw", refused.problems().get(0).key());
        new RetirementCalculator().estimate(NamedCase.named("birth=1340-01-01 appointed=1365-01-01 leaves=1393-07-29"));
    }

    @Test
    void dates_digits_and_reasons_may_be_written_as_people_do() {
        assertEquals(Reason.EARLY_RETIREMENT, NamedCase.facts("reason=early-retirement").reason());
        assertEquals(NamedCase.facts("").basic(), NamedCase.facts("basic=١٣٬٨٢٠").basic());
        assertEquals(NamedCase.facts("").service(), NamedCase.facts("appointed=1994-06-11 leaves=2024-01-13").service());
    }
}
