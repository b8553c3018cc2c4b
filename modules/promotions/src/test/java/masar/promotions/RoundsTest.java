package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A round of posts")
class RoundsTest {
    @RegisterExtension static final House house = new House();
    private static Offers offers;
    private final Rounds rounds = house.bean(Rounds.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
        offers = new Offers(house, "TST-R");
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private <T> T hr(Supplier<T> what) {
        return house.as(offers.specialist, what);
    }

    @Test
    @DisplayName("is planned on a published scheme, announced, and opens and closes by the clock alone")
    void life() {
        Post post = offers.post(8);
        NewRound asked = offers.newRound(offers.published(), post, offers.post(7));
        RoundView planned = hr(() -> rounds.plan(asked, "round-once"));
        assertEquals(planned.id(), hr(() -> rounds.plan(asked, "round-once")).id());
        assertEquals(RoundPhase.PLANNED, planned.phase());
        assertEquals(List.of(7, 8), planned.posts().stream().map(Post::grade).toList());
        assertTrue(hr(() -> rounds.rules(planned.id())).granted());
        RoundView announced = hr(() -> rounds.announce(planned.id(), planned.version()));
        assertEquals(RoundPhase.ANNOUNCED, announced.phase());
        assertEquals(PostStatus.OFFERED, announced.posts().get(1).status());
        assertEquals(announced.announced(), hr(() -> rounds.announce(planned.id(), 0)).announced(), "twice announces once");
        assertTrue(house.value("select seed from promotions.promotion_round where id = ?", planned.id()).toString().matches("[0-9a-f]{32}"));
        house.clock().moveTo(Clerks.TODAY.plusDays(4));
        assertEquals(RoundPhase.OPEN, hr(() -> rounds.of(planned.id())).phase());
        house.clock().moveTo(Clerks.TODAY.plusDays(10));
        assertEquals(RoundPhase.CLOSED, hr(() -> rounds.of(planned.id())).phase());
    }

    @Test
    @DisplayName("is open from its first moment to the last one before its end")
    void edges() {
        Instant opens = Instant.parse("2026-11-24T05:00:00Z");
        Instant closes = Instant.parse("2026-12-01T20:59:59Z");
        assertEquals(RoundPhase.ANNOUNCED, RoundPhase.at(opens, closes, opens.minusNanos(1000)));
        assertEquals(RoundPhase.OPEN, RoundPhase.at(opens, closes, opens));
        assertEquals(RoundPhase.OPEN, RoundPhase.at(opens, closes, closes.minusNanos(1000)));
        assertEquals(RoundPhase.CLOSED, RoundPhase.at(opens, closes, closes));
    }

    @Test
    @DisplayName("is not announced on the day on which its scheme was published, nor after its window should have opened")
    void early() {
        SchemeView sent = offers.submitted();
        SchemeView agreed = house.as(offers.officer, () -> house.bean(Schemes.class).agree(sent.id(), sent.version()));
        SchemeView fresh = hr(() -> house.bean(Schemes.class).publish(agreed.id(), agreed.version()));
        RoundView planned = offers.planned(fresh, offers.post(8));
        assertTrue(assertThrows(Refused.class, () -> hr(() -> rounds.announce(planned.id(), planned.version()))).is("schemes.refused.Q8"));
        house.clock().moveTo(Clerks.TODAY.plusDays(3));
        assertTrue(assertThrows(Refused.class, () -> hr(() -> rounds.announce(planned.id(), planned.version()))).is("rounds.refused.past"));
        assertEquals(RoundPhase.DROPPED, hr(() -> rounds.drop(planned.id(), planned.version())).phase());
    }

    @Test
    @DisplayName("is refused without a published scheme, with posts of other grades or agencies or no longer vacant, and with a window that is none")
    void wrong() {
        SchemeView sent = offers.submitted();
        assertTrue(assertThrows(Refused.class, () -> offers.planned(sent, offers.post(8))).is("rounds.refused.unpublished"));
        SchemeView scheme = offers.published();
        Post high = offers.post(11);
        Post foreign = new Offers(house, "TST-S").post(8);
        LocalDateTime at = Clerks.TODAY.plusDays(2).atTime(9, 0);
        NewRound bad = new NewRound(scheme.id(), " ", at.minusDays(9), at.minusDays(9), "x".repeat(2001), List.of());
        assertEquals(List.of("name", "opensOn", "closesOn", "conditions", "posts"),
                assertThrows(Refused.class, () -> hr(() -> rounds.plan(bad, Offers.token()))).problems().stream().map(Refused.Problem::field).toList());
        assertTrue(assertThrows(Refused.class, () -> offers.planned(scheme, high)).is("rounds.refused.grade"));
        assertTrue(assertThrows(Refused.class, () -> offers.planned(scheme, foreign)).is("rounds.refused.posts"));
        Post post = offers.post(8);
        RoundView first = offers.planned(scheme, post);
        RoundView second = offers.planned(scheme, post);
        hr(() -> rounds.announce(first.id(), first.version()));
        assertTrue(assertThrows(Refused.class, () -> hr(() -> rounds.announce(second.id(), second.version()))).is("rounds.refused.notVacant"));
        assertTrue(assertThrows(Refused.class, () -> offers.planned(scheme, post)).is("rounds.refused.notVacant"));
    }

    @Test
    @DisplayName("is its agency's own, and its list costs the same few queries however long")
    void guarded() {
        RoundView planned = offers.planned(offers.published(), offers.post(8));
        String stranger = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        for (Supplier<?> act : List.<Supplier<?>>of(() -> rounds.of(planned.id()), () -> rounds.announce(planned.id(), planned.version()), () -> rounds.of(-1),
                () -> rounds.drop(planned.id(), planned.version()), () -> rounds.plan(offers.newRound(planned.scheme()), Offers.token()))) {
            assertTrue(assertThrows(Refused.class, () -> house.as(stranger, act)).is("refused.notFound"));
        }
        offers.planned(offers.published(), offers.post(8), offers.post(9));
        int few = house.queries(() -> hr(() -> rounds.list("", 1)));
        assertEquals(few, house.queries(() -> hr(() -> rounds.list("", 20))));
    }
}
