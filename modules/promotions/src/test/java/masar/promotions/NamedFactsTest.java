package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Refused;
import masar.promotions.law.PromotionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_grade_alone_suffices_and_the_rest_is_unknown_or_did_not_happen() {
        PromotionFacts facts = NamedFacts.read(Map.of("grade", "8"), TODAY);
        assertEquals(TODAY, facts.on());
        assertEquals(9, facts.post().grade());
        assertEquals(Optional.empty(), facts.post().vacant());
        assertEquals(List.of(), facts.career().penalties());
        assertEquals(10, NamedFacts.read(Map.of("grade", "8", "kind", "exceptional"), TODAY).post().grade());
    }

    @Test
    void every_fault_is_told_at_once_each_at_its_fact() {
        Refused refused = assertThrows(Refused.class, () -> NamedFacts.read(Map.of("grad", "8", "appraisal", "fine", "lastPromotion", "2027-01-01"), TODAY));
        assertEquals(List.of("grad", "grade", "appraisal", "lastPromotion"), refused.problems().stream().map(Refused.Problem::field).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "grade|16|refused.promotion.number", "grade|0|refused.promotion.number", "grade|eight|refused.promotion.number", "grade||refused.missing",
        "on|2026-13-01|refused.gregorianText", "on|1700-01-01|refused.hijriRange", "gradeSince|2026-11-24|refused.promotion.later",
        "vacant|maybe|refused.promotion.choice", "kind|BEST|refused.promotion.choice", "appraisal|6|refused.promotion.choice",
        "away|HOLIDAY:2026-01-01..|refused.promotion.choice", "away|COURSE|refused.promotion.shape", "away|COURSE:2026-01-01|refused.promotion.shape",
        "away|COURSE:2026-02-01..2026-01-01|refused.period", "penalties|15|refused.promotion.shape", "penalties|-1:2026-01-01|refused.promotion.number",
        "gradesBefore|12|refused.promotion.shape", "experience|2020|refused.promotion.shape", "experienceYears|2.5|refused.promotion.number",
        "appointed|2026-11-20|refused.promotion.beforeAppointment"})
    void what_cannot_be_read_is_refused(String name, String value, String key) {
        Map<String, String> facts = new java.util.HashMap<>(Map.of("grade", "8", "gradeSince", "2020-01-01"));
        facts.put(name, value == null ? "" : value);
        assertEquals(List.of(key), assertThrows(Refused.class, () -> NamedFacts.read(facts, TODAY)).problems().stream().map(Refused.Problem::key).toList());
    }

    @Test
    void lists_have_an_end() {
        String many = "1:2026-01-01,".repeat(101);
        assertThrows(Refused.class, () -> NamedFacts.read(Map.of("grade", "8", "penalties", many), TODAY));
    }

    @Test
    void dates_and_digits_may_be_of_either_kind() {
        PromotionFacts facts = NamedFacts.read(Map.of("grade", "٨", "gradeSince", "1440-01-01", "vacant", "نعم"), TODAY);
        assertEquals(8, facts.career().grade());
        assertEquals(Optional.of(LocalDate.of(2018, 9, 11)), facts.career().since());
        assertEquals(Optional.of(true), facts.post().vacant());
    }
}
