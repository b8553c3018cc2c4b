package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The load")
class LoadTest {
    private static final Duration EVERY = Duration.ofMillis(10);
    private static final Duration LENGTH = Duration.ofMillis(400);

    @Test
    @DisplayName("in the open model counts the wait of everybody who was to come while one answer was slow")
    void noOmission() throws Exception {
        Measured open = Load.open(List.of(slowOnce()), EVERY, LENGTH);
        assertEquals(40, open.times().getTotalCount(), "the plan is kept, whatever the answers take");
        assertTrue(open.millis(75) > 50, () -> "p75 " + open.millis(75));
        Measured closed = Load.closed(List.of(slowOnce()), LENGTH);
        assertTrue(closed.millis(75) < 50, () -> "a closed loop would hide it: p75 " + closed.millis(75));
    }

    @Test
    @DisplayName("comes by the plan of each person, spread evenly")
    void spread() throws Exception {
        AtomicInteger visits = new AtomicInteger();
        Visit visit = visits::incrementAndGet;
        Measured measured = Load.open(List.of(visit, visit, visit, visit), Duration.ofMillis(40), LENGTH);
        assertEquals(40, visits.get());
        assertEquals(40, measured.times().getTotalCount());
    }

    @Test
    @DisplayName("fails with the first wrong answer")
    void wrong() {
        AtomicInteger visits = new AtomicInteger();
        Visit wrong = () -> {
            if (visits.incrementAndGet() == 5) {
                new Answer(200, "", "<p>somebody else</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8)).must(200, "1900000012".getBytes(
                        java.nio.charset.StandardCharsets.UTF_8));
            }
        };
        assertThrows(WrongAnswer.class, () -> Load.open(List.of(wrong, wrong), EVERY, LENGTH));
        assertThrows(WrongAnswer.class, () -> new Answer(500, "", new byte[0]).must(200));
    }

    @Test
    @DisplayName("of plans takes each step at its own moment, counts it by its name from there, and leaves untimed what is made of the answer")
    void plans() throws Exception {
        AtomicInteger order = new AtomicInteger();
        Visit none = () -> { };
        Visit slow = () -> TimeUnit.MILLISECONDS.sleep(200);
        List<Load.Moment> late = List.of(new Load.Moment(Duration.ZERO, "slow", slow, none), new Load.Moment(Duration.ofMillis(50), "late", none, none));
        List<Load.Moment> calm = List.of(new Load.Moment(Duration.ZERO, "read", () -> assertEquals(0, order.getAndIncrement()), () -> {
            TimeUnit.MILLISECONDS.sleep(100);
            order.incrementAndGet();
        }), new Load.Moment(Duration.ofMillis(300), "next", () -> assertEquals(2, order.get()), none));
        Load.Planned planned = Load.plans(List.of(late, calm));
        assertEquals(4, planned.all().times().getTotalCount());
        assertEquals(1, planned.each().get("late").times().getTotalCount());
        assertTrue(planned.each().get("late").millis(50) >= 140, () -> "who was held up is counted with the wait: " + planned.each().get("late").millis(50));
        assertTrue(planned.each().get("read").millis(50) < 100, () -> "not timed: " + planned.each().get("read").millis(50));
        assertThrows(WrongAnswer.class, () -> Load.plans(List.of(List.of(new Load.Moment(Duration.ZERO, "wrong", () -> new Answer(500, "", new byte[0]).must(200),
                none)), List.of(new Load.Moment(Duration.ofSeconds(30), "never", () -> order.set(99), none)))));
        assertTrue(order.get() != 99);
    }

    @Test
    @DisplayName("of two rounds together has the visits of both")
    void together() throws Exception {
        Visit none = () -> { };
        Measured one = Load.once(List.of(none, none, none));
        Measured other = Load.once(List.of(none));
        assertEquals(4, one.and(other).times().getTotalCount());
        assertEquals(3, one.times().getTotalCount(), "what was there stays as it was");
    }

    /** Slow for a quarter of the time, once. */
    private static Visit slowOnce() {
        AtomicInteger visits = new AtomicInteger();
        return () -> {
            if (visits.incrementAndGet() == 5) {
                TimeUnit.MILLISECONDS.sleep(250);
            } else if (visits.get() > 5) {
                TimeUnit.MICROSECONDS.sleep(200);
            }
        };
    }
}
