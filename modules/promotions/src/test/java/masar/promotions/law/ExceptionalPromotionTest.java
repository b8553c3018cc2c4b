package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import masar.kernel.Outcome;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("art 54: exceptional promotion, two grades up")
class ExceptionalPromotionTest {
    private static final String HIND = "kind=EXCEPTIONAL approved=yes appraisal=EXCELLENT ";

    @ParameterizedTest(name = "{0} {4}")
    @CsvFileSource(resources = "exceptional.csv", numLinesToSkip = 1)
    void both_sides(String rule, String facts, Outcome outcome, String earliest, String why) {
        NamedCase.check(rule, HIND + (facts == null ? "" : facts), outcome, "54", earliest, why);
    }

    @Test
    void granted_when_all_is_met_and_without_rules_of_its_own_when_it_is_not_asked_for() {
        assertEquals(Outcome.GRANTED, Promotability.decide(NamedCase.facts(HIND)).outcome());
        assertTrue(Promotability.decide(NamedCase.facts("")).findings().stream().noneMatch(f -> f.rule().startsWith("X")));
    }
}
