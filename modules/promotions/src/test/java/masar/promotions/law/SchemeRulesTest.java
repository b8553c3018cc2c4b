package masar.promotions.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("art 52: what a scheme must be, and what must come before its use")
class SchemeRulesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Criterion APPRAISAL = criterion("APPRAISAL", CriterionKind.APPRAISAL, 60);
    private static final Criterion INTERVIEW = criterion("INTERVIEW", CriterionKind.INTERVIEW, 40);

    @Test
    void a_whole_scheme_is_granted() {
        assertEquals(List.of(), refused(scheme(List.of(APPRAISAL, INTERVIEW), "INTERVIEW")));
    }

    @ParameterizedTest
    @CsvSource({"39,Q1", "40,", "41,Q1"})
    void weights_sum_to_100(int weight, String rule) {
        assertEquals(rule == null ? List.of() : List.of(rule), refused(scheme(List.of(APPRAISAL, criterion("INTERVIEW", CriterionKind.INTERVIEW, weight)), "INTERVIEW")));
    }

    @Test
    void two_criteria_at_least_and_two_of_one_kind_are_one() {
        assertEquals(List.of("Q2"), refused(scheme(List.of(criterion("APPRAISAL", CriterionKind.APPRAISAL, 100)), "APPRAISAL")));
        assertEquals(List.of("Q2"), refused(scheme(List.of(APPRAISAL, criterion("APPRAISAL2", CriterionKind.APPRAISAL, 40)), "APPRAISAL")));
        Criterion tie = new Criterion("INTERVIEW", CriterionKind.INTERVIEW, 0, true, share());
        assertEquals(List.of("Q2"), refused(scheme(List.of(criterion("APPRAISAL", CriterionKind.APPRAISAL, 100), tie), "INTERVIEW")), "one for ties is none");
    }

    @Test
    void last_appraisal_is_always_one() {
        assertEquals(List.of("Q3"), refused(scheme(List.of(criterion("TEST", CriterionKind.TEST, 60), INTERVIEW), "TEST")));
    }

    @Test
    void the_deciding_element_is_named_and_known() {
        assertEquals(List.of("Q4"), refused(scheme(List.of(APPRAISAL, INTERVIEW))));
        assertEquals(List.of("Q4"), refused(scheme(List.of(APPRAISAL, INTERVIEW), "TEST")));
    }

    @ParameterizedTest
    @CsvSource({"59.99,Q5", "60.00,", "60.01,Q5"})
    void a_table_reaches_its_weight_and_not_more(String best, String rule) {
        Criterion levels = new Criterion("APPRAISAL", CriterionKind.APPRAISAL, 60, false, new Scoring.Levels(Map.of("EXCELLENT", Points.of(best), "GOOD", Points.of("10.00"))));
        assertEquals(rule == null ? List.of() : List.of(rule), refused(scheme(List.of(levels, INTERVIEW), "INTERVIEW")));
    }

    @ParameterizedTest
    @CsvSource({"1,13,", "1,14,Q6", "0,5,Q6", "6,5,Q6", "13,13,"})
    void fourteen_and_fifteen_are_outside(int from, int to, String rule) {
        Scheme scheme = new Scheme("x", 1, from, to, List.of(APPRAISAL, INTERVIEW), List.of("INTERVIEW"), Optional.empty(), Scheme.LastResort.LOT, Optional.empty(), Optional.empty());
        assertEquals(rule == null ? List.of() : List.of(rule), refused(scheme));
    }

    @Test
    void each_criterion_stands_once_and_has_a_weight() {
        assertEquals(List.of("Q9"), refused(scheme(List.of(APPRAISAL, criterion("INTERVIEW", CriterionKind.INTERVIEW, 20), criterion("INTERVIEW", CriterionKind.INTERVIEW, 20)), "INTERVIEW")));
        assertEquals(List.of("Q9"), refused(scheme(List.of(APPRAISAL, INTERVIEW, criterion("TEST", CriterionKind.TEST, 0)), "INTERVIEW")));
        assertThrows(IllegalArgumentException.class, () -> criterion("TEST", CriterionKind.TEST, 101));
        assertThrows(IllegalArgumentException.class, () -> criterion("TEST", CriterionKind.TEST, -1));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({"2026-11-01,2026-11-22,2026-11-23,,published the day before", "2026-11-01,2026-11-23,2026-11-23,Q8,published on the very day",
        "2026-11-01,,2026-11-23,Q8,never published", ",2026-11-22,2026-11-23,Q7,never agreed", "2026-11-22,2026-11-22,2026-11-23,,agreed on the day it was published",
        "2026-11-23,2026-11-22,2026-11-24,Q7,agreed only after it was published"})
    void agreed_then_published_then_announced(LocalDate agreed, LocalDate published, LocalDate announced, String rule, String why) {
        Scheme scheme = new Scheme("x", 1, 1, 10, List.of(APPRAISAL, INTERVIEW), List.of("INTERVIEW"), Optional.empty(), Scheme.LastResort.LOT,
                Optional.ofNullable(agreed), Optional.ofNullable(published));
        assertEquals(rule == null ? List.of() : List.of(rule), SchemeRules.use(scheme, announced).refusals().stream().map(Finding::rule).toList(), why);
    }

    private static List<String> refused(Scheme scheme) {
        return SchemeRules.draft(scheme, ON).refusals().stream().map(Finding::rule).toList();
    }

    private static Scheme scheme(List<Criterion> criteria, String... tieBreak) {
        return new Scheme("x", 1, 1, 10, criteria, List.of(tieBreak), Optional.empty(), Scheme.LastResort.LOT, Optional.empty(), Optional.empty());
    }

    private static Criterion criterion(String code, CriterionKind kind, int weight) {
        return new Criterion(code, kind, weight, false, share());
    }

    private static Scoring share() {
        return new Scoring.Share(BigDecimal.valueOf(100));
    }
}
