package masar.support.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.support.law.Complaint.Route;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The law of grievances")
class GrievanceLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @DisplayName("lets one be brought within sixty days of a decision, fifteen of the copy of a rating, ten Hijri years of a right")
    @CsvFileSource(resources = "first-stage.csv", numLinesToSkip = 1)
    void first(Route route, LocalDate known, LocalDate brought, boolean unsatisfactory, String rule, Outcome outcome, String last) {
        Finding found = FirstStage.check(new Complaint(route, known, unsatisfactory, brought)).stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
        assertEquals(outcome, found.outcome());
        if (last != null) {
            assertEquals(last, found.gives().get("lastDayToGrieve"));
        }
    }

    @ParameterizedTest
    @DisplayName("gives two Hijri months, which differ in length, for a report on a rating, and sixty days for other answers")
    @CsvSource({"2026-11-23,59", "2026-12-20,59", "2027-01-09,59"})
    void answers(LocalDate brought, int days) {
        assertTrue(Math.abs(days - AnswerTerm.ratingDays(brought)) <= 1, () -> "" + AnswerTerm.ratingDays(brought));
        assertEquals(60, AnswerTerm.days(brought));
    }

    @Test
    @DisplayName("takes it to the ministry within sixty days of answer or silence, a right within its ten years, and a late one at once")
    void second() {
        assertEquals(Outcome.GRANTED, SecondStage.toMinistry(Route.DECISION, Optional.of(DAY), DAY, DAY.plusDays(60)).outcome());
        assertEquals(Outcome.REFUSED, SecondStage.toMinistry(Route.DECISION, Optional.of(DAY), DAY, DAY.plusDays(61)).outcome());
        assertEquals(Outcome.GRANTED, SecondStage.toMinistry(Route.RATING, Optional.empty(), DAY, DAY.plusDays(300)).outcome());
        assertEquals(Outcome.GRANTED, SecondStage.toMinistry(Route.RIGHT, Optional.of(DAY), DAY, DAY.plusDays(300)).outcome());
        assertEquals("GR4", SecondStage.toMinistry(Route.RIGHT, Optional.of(DAY), DAY, DAY).rule());
        assertEquals(Outcome.NEEDS_PERSON, SecondStage.reopened().outcome());
    }

    @Test
    @DisplayName("leaves a suit sixty days, or for a right the rest of the ten years where that is longer")
    void suit() {
        assertEquals(DAY.plusDays(60).toString(), SecondStage.suit(Route.DECISION, DAY, DAY.minusDays(200)).gives().get("lastDayToSue"));
        assertEquals(FirstStage.lastDay(Route.RIGHT, DAY.minusYears(1)).toString(), SecondStage.suit(Route.RIGHT, DAY, DAY.minusYears(1)).gives().get("lastDayToSue"));
        assertEquals(DAY.plusDays(60).toString(), SecondStage.suit(Route.RIGHT, DAY, LocalDate.of(2017, 3, 1)).gives().get("lastDayToSue"));
        assertTrue(GrievanceLaw.rows().stream().allMatch(r -> !r.ref().label().isEmpty()), "every number says where it stands");
    }

    @Test
    @DisplayName("gives the agency sixty days from notice for what the ministry upheld, and its person a suit after them")
    void carriedOut() {
        assertEquals(Outcome.GRANTED, CarryingOut.check(DAY, Optional.empty(), DAY.plusDays(60)).outcome());
        assertEquals(Outcome.NEEDS_PERSON, CarryingOut.check(DAY, Optional.empty(), DAY.plusDays(61)).outcome());
        assertEquals(Outcome.GRANTED, CarryingOut.check(DAY, Optional.of(DAY.plusDays(61)), DAY.plusDays(70)).outcome());
        assertEquals(DAY.plusDays(60).toString(), CarryingOut.check(DAY, Optional.empty(), DAY).gives().get("lastDayToCarryOut"));
    }
}
