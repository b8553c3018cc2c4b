package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.retirement.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("arts 213, 215, 216, 227: clocks of resignation and absence; policy and table")
class EndOfServiceClocksTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({"31,,,false,GRANTED", "30,,,false,REFUSED", "5,,5,false,GRANTED", "4,,5,false,REFUSED", "31,,,true,REFUSED", "59,60,,false,REFUSED", "60,60,,false,GRANTED",
        "31,61,,false,GRANTED"})
    void a_resignation_is_accepted_by_word_or_silence_put_off_or_refused(int on, Integer deferred, Integer accepted, boolean proceeding, Outcome outcome) {
        Finding finding = Resignation.check(new Resignation.Facts(RECEIVED, RECEIVED, after(deferred), after(accepted), proceeding, RECEIVED.plusDays(on)));
        assertEquals(outcome, finding.outcome());
        assertEquals(proceeding ? "216" : "213", finding.ref().label());
    }

    @ParameterizedTest
    @CsvSource({"15,0,GRANTED", "14,0,REFUSED", "0,30,GRANTED", "14,29,REFUSED"})
    void absence(int running, int scattered, Outcome outcome) {
        assertEquals(outcome, Absence.check(running, scattered, RECEIVED).outcome());
    }

    @Test
    void policy_decides_what_the_law_leaves_open() {
        RetirementFacts facts = NamedCase.facts("reason=RESIGNATION leaves=1425-07-02 basic=10000");
        assertEquals("127000.00", sum(facts, new RetirementPolicy(true, true, true)));
        assertEquals("126000.00", sum(facts, new RetirementPolicy(false, true, true)));
        assertEquals("120000.00", sum(facts, new RetirementPolicy(false, false, true)));
        RetirementFacts either = NamedCase.facts("birth=1395-01-01 appointed=1430-01-01 leaves=1447-01-01");
        assertEquals(Reform.Group.UNCHANGED, Reform.group(either));
        assertEquals(Reform.Group.STEPPED, Reform.group(with(either, new RetirementPolicy(false, true, false))));
    }

    @Test
    void every_number_of_the_law_has_a_value_and_where_it_stands() {
        assertTrue(RetirementLaw.rows().stream().noneMatch(row -> row.ref().law().isEmpty() || row.values().rows().isEmpty()));
    }

    private static String sum(RetirementFacts facts, RetirementPolicy policy) {
        return Estimate.of(with(facts, policy)).lumpSum().orElseThrow().toPlainString();
    }

    private static RetirementFacts with(RetirementFacts facts, RetirementPolicy policy) {
        return new RetirementFacts(facts.birth(), facts.service(), facts.basic(), facts.reason(), facts.more(), policy);
    }

    private static Optional<LocalDate> after(Integer days) {
        return Optional.ofNullable(days).map(RECEIVED::plusDays);
    }
}
