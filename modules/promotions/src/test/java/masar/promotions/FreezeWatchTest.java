package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import masar.journal.MinuteTask;
import masar.kernel.Actor;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A freeze that was begun and not ended")
class FreezeWatchTest {
    @RegisterExtension static final House house = new House();
    private Frozen frozen;
    private RoundView round;

    @BeforeEach
    void begun() {
        frozen = new Frozen(house);
        Post post = frozen.offers.post(7);
        round = frozen.offers.open(post);
        List<String> people = List.of(frozen.applicant(round, 4, post), frozen.applicant(round, 3, post), frozen.applicant(round, 3, post));
        frozen.close();
        people.forEach(id -> frozen.score(round, id, "50", "50"));
        house.as(frozen.offers.specialist, () -> house.bean(FreezeStep.class).begin(round.id()));
        house.as(frozen.offers.specialist, () -> house.bean(FreezeStep.class).cards(round.id(), 1));
    }

    private static void minute() {
        house.inRequest(() -> house.as(Actor.system("minute-run"), () -> house.beans(MinuteTask.class).forEach(MinuteTask::run)));
    }

    private Object state() {
        return house.value("select state from promotions.promotion_round where id = ?", round.id());
    }

    private int rows(String table) {
        return house.sql("select id from promotions." + table + " where round_id = ?", round.id()).size();
    }

    @Test
    @DisplayName("goes on by itself once nobody is at work, on two nodes as on one")
    void watched() throws Exception {
        minute();
        assertEquals("FREEZING", state(), "somebody may still be at work");
        house.clock().moveTo(Clerks.TODAY.plusDays(10));
        Thread other = new Thread(FreezeWatchTest::minute);
        other.start();
        minute();
        other.join();
        assertEquals(List.of("FROZEN", 1, 3), List.of(state(), rows("snapshot"), rows("frozen_card")));
    }

    @Test
    @DisplayName("goes on within the minute where whoever began it left the rest to the house")
    void handedOver() {
        house.as(frozen.offers.specialist, () -> house.bean(FreezeStep.class).handOver(round.id()));
        minute();
        assertEquals(List.of("FROZEN", 1, 3), List.of(state(), rows("snapshot"), rows("frozen_card")));
    }
}
