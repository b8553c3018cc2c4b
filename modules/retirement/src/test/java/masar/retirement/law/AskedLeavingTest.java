package masar.retirement.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import masar.kernel.CivilDate;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.retirement.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("arts 210–220: what an employee may ask for")
public class AskedLeavingTest {

    /** What a line of the table asks: received half a year before the day of leaving and of a serving employee, where it does not say otherwise. */
    public static Decision decision(String said, String asked) {
        RetirementFacts facts = NamedCase.facts(said);
        Map<String, String> more = new LinkedHashMap<>();
        for (String one : asked == null ? new String[0] : asked.strip().split("\\s+")) {
            more.put(one.split("=")[0], one.split("=")[1]);
        }
        LocalDate received = Optional.ofNullable(more.get("received")).map(CivilDate::parse).orElse(facts.leaves().minusMonths(6));
        return AskedLeaving.of(new AskedLeaving.Facts(facts, CountedService.until(facts.leaves(), facts.service(), facts.policy()), received,
                !"no".equals(more.get("serving")), "yes".equals(more.get("suspended")), Optional.ofNullable(more.get("extended")).map(CivilDate::parse)));
    }

    @ParameterizedTest(name = "{0} {6}")
    @CsvFileSource(resources = "asked.csv", numLinesToSkip = 1)
    void both_sides(String rule, String said, String asked, String outcome, String article, String gives, String why) {
        Optional<Finding> finding = decision(said, asked).findings().stream().filter(f -> f.rule().equals(rule)).findFirst();
        assertEquals(outcome, finding.map(f -> f.outcome().name()).orElse("NONE"), () -> why + ": " + decision(said, asked));
        finding.ifPresent(f -> assertEquals(article == null ? "" : article, f.ref().label(), why));
        for (String one : gives == null ? new String[0] : gives.strip().split("\\s+")) {
            String value = one.split("=")[1].matches("1[345]\\d{2}-\\d{2}-\\d{2}") ? CivilDate.parse(one.split("=")[1]).toString() : one.split("=")[1];
            assertEquals(value, String.valueOf(finding.orElseThrow().gives().get(one.split("=")[0])), why);
        }
    }

    @Test
    void what_the_record_forbids_is_said_before_what_the_law_asks_further() {
        Decision late = decision("reason=EARLY_RETIREMENT leaves=1440-01-01", "received=1440-01-01");
        assertEquals(3, late.findings().size());
        assertTrue(decision("reason=EARLY_RETIREMENT leaves=1440-01-01", null).granted());
    }

    @ParameterizedTest
    @CsvSource({"30,90,GRANTED", "31,90,REFUSED", "0,1,GRANTED", "5,5,REFUSED", "10,90,GRANTED", "10,91,REFUSED"})
    void acceptance_is_put_off_within_thirty_days_and_at_most_sixty_after_the_wished_day(int on, int until, Outcome outcome) {
        LocalDate received = LocalDate.of(2026, 3, 1);
        Finding finding = LeavingMoves.deferral(received, 0, received.plusDays(30), received.plusDays(until), received.plusDays(on));
        assertEquals(outcome, finding.outcome());
        assertEquals("215", finding.ref().label());
    }

    @ParameterizedTest
    @CsvSource({"34,4,GRANTED", "35,4,REFUSED", "31,1,GRANTED", "31,0,REFUSED"})
    void days_that_stood_still_are_added_to_the_thirty_of_putting_off(int on, int still, Outcome outcome) {
        LocalDate received = LocalDate.of(2026, 3, 1);
        Finding finding = LeavingMoves.deferral(received, still, received.plusDays(30), received.plusDays(60), received.plusDays(on));
        assertEquals(outcome, finding.outcome());
        assertEquals(received.plusDays(30 + still).toString(), finding.gives().get("lastAnswer").toString());
    }

    @ParameterizedTest
    @CsvSource({"-1,true,GRANTED", "0,true,REFUSED", "-1,false,REFUSED", "-1,,NEEDS_PERSON", "0,,REFUSED"})
    void what_was_accepted_is_taken_back_before_the_day_and_with_the_ministers_consent(int on, Boolean consent, Outcome outcome) {
        LocalDate leaves = LocalDate.of(2026, 6, 1);
        Finding finding = LeavingMoves.withdrawal(leaves, leaves.plusDays(on), Optional.ofNullable(consent));
        assertEquals(outcome, finding.outcome());
        assertEquals("217", finding.ref().label());
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01,2026-05-31,2026-06-01", "2026-06-01,2026-06-01,2026-06-01", "2026-06-01,2026-06-02,2026-06-02"})
    void service_ends_on_the_day_asked_for_or_that_of_acceptance(LocalDate wished, LocalDate accepted, LocalDate last) {
        Finding finding = LeavingMoves.lastDay(wished, accepted);
        assertEquals(last.toString(), finding.gives().get("lastWorkDay"));
        assertEquals(last.plusDays(1).toString(), finding.gives().get("leaves"));
    }
}
