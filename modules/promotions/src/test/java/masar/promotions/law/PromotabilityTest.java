package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import masar.kernel.CivilDate;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.promotions.NamedCase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("All rules together")
class PromotabilityTest {

    @Test
    void every_rule_has_a_finding_also_the_met_ones() {
        List<String> expected = Stream.concat(IntStream.rangeClosed(1, 14).mapToObj(i -> "P" + i), Stream.of("T1")).toList();
        assertEquals(expected, Promotability.decide(NamedCase.facts("")).findings().stream().map(Finding::rule).toList());
    }

    @Test
    void nothing_hinders_hind() {
        assertEquals(Outcome.GRANTED, Promotability.decide(NamedCase.facts("")).outcome());
    }

    @Test
    void a_decision_reads_back_as_it_was_decided() {
        Decision decision = Promotability.decide(NamedCase.facts("grade=10 away=SCHOLARSHIP:1448-01-01.. lastPromotion=1448-01-01"));
        assertEquals(decision, Decision.fromStorage(decision.toStorage()));
    }

    @Test
    void when_waiting_alone_mends_all_the_last_day_of_waiting_is_told() {
        Decision waits = Promotability.decide(NamedCase.facts("lastPromotion=1448-01-01 away=TRIAL:1448-06-01..1449-02-10"));
        assertEquals(Optional.of(CivilDate.parse("1449-02-11")), Promotability.waitingEnds(waits));
        assertEquals(Optional.empty(), Promotability.waitingEnds(Promotability.decide(NamedCase.facts("lastPromotion=1448-01-01 saudi=no"))));
        assertEquals(Optional.empty(), Promotability.waitingEnds(Promotability.decide(NamedCase.facts(""))));
    }

    @Test
    void on_the_day_told_the_rule_is_met_and_on_the_day_before_it_is_not() {
        String facts = "grade=10 gradeSince=1446-09-29 away=EXCEPTIONAL_LEAVE:1447-01-07..1447-03-11,ABSENCE:1448-02-01..1448-02-19:no";
        var day = CivilDate.parse(NamedCase.finding("P6", facts).gives().get("earliest").toString());
        assertEquals(Outcome.GRANTED, NamedCase.finding("P6", facts + " on=" + day).outcome());
        assertEquals(Outcome.REFUSED, NamedCase.finding("P6", facts + " on=" + day.minusDays(1)).outcome());
    }

    @Test
    void leave_that_will_still_be_taken_is_waited_through() {
        String facts = "grade=10 gradeSince=1446-09-01 away=EXCEPTIONAL_LEAVE:1448-08-01..1448-12-29";
        assertEquals(CivilDate.parse("1449-02-01").toString(), NamedCase.finding("P6", facts).gives().get("earliest"));
        assertTrue(NamedCase.finding("P6", "grade=10 gradeSince=1448-01-01 away=EXCEPTIONAL_LEAVE:1448-02-01..").gives().get("earliest") == null);
    }

    @ParameterizedTest
    @CsvSource({"13,MINISTER,true", "14,COUNCIL_OF_MINISTERS,false", "15,COUNCIL_OF_MINISTERS,false", "2,MINISTER,true"})
    void who_decides(int grade, CompetentAuthority authority, boolean mayDelegate) {
        assertEquals(authority, CompetentAuthority.of(grade, CivilDate.parse("1448-06-13")));
        assertEquals(mayDelegate, authority.mayDelegate());
        Finding finding = NamedCase.finding("T1", "postGrade=" + grade);
        assertEquals(authority.name(), finding.gives().get("authority"));
        assertEquals("6", finding.ref().label());
    }

    @Test
    void before_the_regulation_there_is_no_rule_to_apply() {
        var early = NamedCase.facts("on=1439-12-29 gradeSince=1430-01-01");
        assertTrue(assertThrows(Refused.class, () -> Promotability.decide(early)).is("refused.beforeLaw"));
        Promotability.decide(NamedCase.facts("on=1440-01-01 gradeSince=1430-01-01"));
    }

    @Test
    void every_number_of_the_law_has_its_article() {
        assertTrue(PromotionLaw.rows().stream().noneMatch(row -> row.ref().label().isEmpty() || row.values().rows().isEmpty()));
    }
}
