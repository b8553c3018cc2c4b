package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The plan of a week")
class WeekPlanTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int STEPS_OF_TURN = 65;

    @Test
    @DisplayName("comes as near to the rate as whole turns can, and never to nothing")
    void rate() {
        WeekPlan plan = WeekPlan.of(20, MINUTE);
        assertTrue(Math.abs(plan.rate() - 20) <= STEPS_OF_TURN / 2.0 / MINUTE.toSeconds(), () -> "rate " + plan.rate());
        assertEquals(WeekPlan.TURN.size(), WeekPlan.of(0.01, MINUTE).arrivals().size());
    }

    @Test
    @DisplayName("has the same mixture at every rate: the same steps, so many times more of each")
    void mixture() {
        WeekPlan one = WeekPlan.of(0.01, MINUTE);
        WeekPlan many = WeekPlan.of(20, MINUTE);
        int turns = many.arrivals().size() / WeekPlan.TURN.size();
        assertTrue(turns > 1);
        one.steps().forEach((step, count) -> {
            assertTrue(count > 0, step.words);
            assertEquals(count * turns, many.steps().get(step), step.words);
        });
    }

    @Test
    @DisplayName("is the same every time, evenly spread, and lets everybody arrive in time")
    void fixed() {
        WeekPlan plan = WeekPlan.of(20, MINUTE);
        assertEquals(plan, WeekPlan.of(20, MINUTE));
        List<Duration> applying = plan.arrivals().stream().filter(a -> a.journey() != WeekPlan.Journey.OFFICE).map(WeekPlan.Arrival::after).toList();
        assertEquals(applying.stream().sorted().toList(), applying);
        assertTrue(applying.get(applying.size() - 1).compareTo(MINUTE) < 0);
        assertEquals(WeekPlan.PAUSE.multipliedBy(3), plan.arrivals().get(1).at(3).minus(plan.arrivals().get(1).after()));
    }

    @Test
    @DisplayName("sends an officer to what was sent by its plan before, one each")
    void officers() {
        WeekPlan plan = WeekPlan.of(20, MINUTE);
        List<Duration> sent = at(plan, WeekPlan.Journey.CORRECT, WeekPlan.Step.SEND_CORRECTION);
        List<Duration> opened = at(plan, WeekPlan.Journey.OFFICE, WeekPlan.Step.REQUEST);
        assertEquals(sent.size(), opened.size());
        for (int i = 0; i < sent.size(); i++) {
            assertTrue(opened.get(i).compareTo(sent.get(i).plus(WeekPlan.PAUSE)) > 0, sent.get(i) + " and " + opened.get(i));
        }
    }

    @Test
    @DisplayName("presses twice, directly after each other, and looks at the answer then")
    void twice() {
        List<WeekPlan.Step> steps = WeekPlan.Journey.APPLY.steps;
        int sent = steps.indexOf(WeekPlan.Step.SEND);
        assertEquals(List.of(WeekPlan.Step.SEND, WeekPlan.Step.SEND_AGAIN, WeekPlan.Step.ANSWER), steps.subList(sent, sent + 3));
    }

    @Test
    @DisplayName("counts a number once and hands it to one officer")
    void numbers() {
        WeekCount count = new WeekCount();
        count.sent("1448-17");
        count.sent("1448-18");
        assertThrows(WrongAnswer.class, () -> count.sent("1448-17"));
        assertThrows(WrongAnswer.class, () -> count.sent(null));
        assertThrows(WrongAnswer.class, () -> count.sent(""));
        assertEquals(2, count.corrections());
        assertEquals("1448-17", count.toVerify.poll());
        assertEquals("1448-18", count.toVerify.poll());
        assertEquals(0, count.toVerify.size());
    }

    private static List<Duration> at(WeekPlan plan, WeekPlan.Journey journey, WeekPlan.Step step) {
        return plan.arrivals().stream().filter(a -> a.journey() == journey).map(a -> a.at(journey.steps.indexOf(step))).toList();
    }
}
