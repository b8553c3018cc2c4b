package masar.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {
    private static final LegalRef REF = LegalRef.of("HR Regulation").article(49).paragraph("هـ");

    @Property
    void one_refusal_refuses_else_one_open_question_needs_a_person(@ForAll @Size(min = 1, max = 6) List<Outcome> outcomes) {
        List<Finding> findings = new ArrayList<>();
        outcomes.forEach(outcome -> findings.add(REF.find("P" + findings.size(), outcome)));
        Decision decision = Decision.of(findings);
        assertEquals(outcomes.contains(Outcome.REFUSED) ? Outcome.REFUSED
                : outcomes.contains(Outcome.NEEDS_PERSON) ? Outcome.NEEDS_PERSON : Outcome.GRANTED, decision.outcome());
        assertEquals(outcomes.stream().filter(o -> o == Outcome.REFUSED).count(), decision.refusals().size());
        assertEquals(decision.outcome() == Outcome.GRANTED, decision.granted());
    }

    @Property
    void a_stored_decision_is_read_back_as_it_was_decided(@ForAll String text, @ForAll long number, @ForAll boolean yes) {
        Decision decision = Decision.of(REF.find("P11", yes).given("text", text).given("number", number).given("yes", yes)
                .gives("due", LocalDate.of(2031, 4, 2)).gives("sum", new BigDecimal("6065.00")),
                LegalRef.of("Civil Pension Law").find("R1", Outcome.NEEDS_PERSON));
        assertEquals(decision, Decision.fromStorage(decision.toStorage()));
        assertEquals(decision.toStorage(), Decision.fromStorage(decision.toStorage()).toStorage());
    }

    @Test
    void a_finding_in_JSON_names_rule_article_outcome_inputs_and_outputs() {
        assertEquals("{\"rule\":\"P11\",\"law\":\"HR Regulation\",\"article\":\"49-هـ\",\"outcome\":\"REFUSED\","
                + "\"inputs\":{\"years\":3,\"since\":\"2020-01-01\"},\"outputs\":{\"sum\":\"10.50\",\"outcome\":\"GRANTED\"}}",
                Decision.json(REF.find("P11", false).given("years", 3).given("since", LocalDate.of(2020, 1, 1))
                        .gives("sum", new BigDecimal("10.50")).gives("outcome", Outcome.GRANTED)).toString());
    }

    @Test
    void facts_stay_in_the_order_in_which_they_were_looked_at() {
        Finding finding = REF.find("P1", true).given("z", 1).given("a", 2).given("m", 3);
        assertEquals(List.of("z", "a", "m"), List.copyOf(finding.given().keySet()));
        assertEquals("finding.P1", finding.textKey());
        assertThrows(UnsupportedOperationException.class, () -> finding.given().put("x", 1));
        assertThrows(UnsupportedOperationException.class, () -> finding.given().keySet().remove("z"));
        assertEquals(List.of("z", "a", "m"), List.copyOf(finding.given("a", 9).given().keySet()), "said again, a fact keeps its place");
        assertEquals(java.util.Map.of("z", 1L, "a", 9L, "m", 3L), finding.given("a", 9).given());
        assertEquals(finding, REF.find("P1", true).given("z", 1).given("a", 9).given("m", 3).given("a", 2));
        assertEquals(finding.hashCode(), new Finding("P1", REF, Outcome.GRANTED, java.util.Map.of("m", 3, "z", 1, "a", 2), java.util.Map.of()).hashCode());
        assertTrue(finding.given().containsKey("m") && !finding.given().containsKey("x") && finding.given().get("x") == null);
    }

    @Test
    void a_decision_without_findings_or_with_another_outcome_than_theirs_is_none() {
        assertThrows(IllegalArgumentException.class, Decision::of);
        assertThrows(IllegalArgumentException.class, () -> new Decision(Outcome.GRANTED, List.of(REF.find("P1", false))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "x", "{\"outcome\":\"GRANTED\"}", "{\"outcome\":\"GRANTED\",\"findings\":[]}",
            "{\"outcome\":\"MAYBE\",\"findings\":[]}", "{\"outcome\":\"GRANTED\",\"findings\":[{\"rule\":1}]}"})
    void damaged_storage_is_not_taken_for_a_decision(String stored) {
        assertThrows(IllegalArgumentException.class, () -> Decision.fromStorage(stored));
    }

    @Test
    void a_reference_knows_its_label_and_its_text_key() {
        assertEquals("220", LegalRef.of("HR Regulation").article(220).label());
        assertEquals("28 bis", LegalRef.of("HR Regulation").article("28 bis").label());
        assertEquals("49-هـ", REF.label());
        assertEquals("", LegalRef.of("HR Regulation").label());
        assertEquals("law.hrRegulation", REF.lawKey());
        assertEquals("law.civilPensionLaw", LegalRef.of("Civil Pension Law").lawKey());
    }

    @Test
    void a_reference_that_was_kept_in_short_is_what_it_was() {
        for (LegalRef ref : List.of(REF, LegalRef.of("Civil Pension Law"), LegalRef.of("HR Regulation").article(82), LegalRef.of("HR Regulation").article("28 bis"))) {
            assertEquals(ref, LegalRef.parse(ref.inShort()));
        }
        assertEquals("HR Regulation 49-هـ", REF.inShort());
    }

    @Test
    void several_wrong_fields_are_refused_together() {
        List<Refused.Problem> problems = new ArrayList<>();
        assertTrue(Refused.tried(problems, "from", () -> Hijri.parse("x")).isEmpty());
        assertTrue(Refused.tried(problems, "to", () -> Hijri.parse("1448-06-13")).isPresent());
        assertTrue(Refused.tried(problems, "birth", () -> Hijri.parse("1700-01-01")).isEmpty());
        Refused refused = assertThrows(Refused.class, () -> Refused.when(problems));
        assertEquals(List.of("from", "birth"), refused.problems().stream().map(Refused.Problem::field).toList());
        assertEquals("iban", assertThrows(Refused.class, () -> Refused.at("iban", () -> Hijri.parse("x"))).problems().get(0).field());
        assertFalse(refused.is("refused.stale"));
    }
}
