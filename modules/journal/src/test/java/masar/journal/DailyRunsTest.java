package masar.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Daily runs")
class DailyRunsTest {
    @RegisterExtension
    static final House house = new House();
    private final DailyRuns runs = house.bean(DailyRuns.class);
    private final Bells bells = house.bean(Bells.class);
    private final LawBell law = house.bean(LawBell.class);

    @Test
    @DisplayName("happen once a day in the cluster, make up for missed days in order, and repeat a day that failed")
    void days() {
        LocalDate first = house.clock().today();
        CompletableFuture<?>[] nodes = new CompletableFuture<?>[3];
        for (int n = 0; n < nodes.length; n++) {
            nodes[n] = CompletableFuture.runAsync(() -> house.inRequest(runs::runDue));
        }
        CompletableFuture.allOf(nodes).join();
        runs.runDue();
        assertEquals(List.of(first), bells.days());

        house.clock().moveTo(first.plusDays(3));
        bells.breakOn(first.plusDays(2));
        runs.runDue();
        assertEquals(List.of(first, first.plusDays(1)), bells.days(), "a day that fails holds up the days after it");
        DailyState state = runs.state().stream().filter(s -> s.task().equals("bells")).findFirst().orElseThrow();
        assertEquals("FAILED", state.state());
        assertTrue(state.lastError().contains("the rope is torn"));

        bells.breakOn(LocalDate.MIN);
        runs.runDue();
        assertEquals(2, bells.days().size(), "it waits before it tries again");
        house.clock().moveTo(first.plusDays(4));
        runs.runDue();
        assertEquals(List.of(first, first.plusDays(1), first.plusDays(2), first.plusDays(3), first.plusDays(4)), bells.days());
        assertEquals(List.of(1, 1, 1), law.before().subList(1, 4), "what the law waits for has made up for all its days before the others begin");
    }
}
