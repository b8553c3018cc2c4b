package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.Named;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.Standing;
import masar.testing.House;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Vacant posts and rounds, in figures")
class PromotionsBoardTest {
    private static final AlsoQuery FIRST = new AlsoQuery(Set.of(Standing.values()), "", Optional.empty(), 5);
    @RegisterExtension static final House house = new House();
    private final Board board = house.beans(Board.class).stream().filter(b -> b.order() == 40).findFirst().orElseThrow();

    @BeforeEach
    void today() {
        Clerks.open(house);
        for (String code : List.of("TST-BA", "TST-BB", "TST-BC")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(Clerks.HOUSE, () -> house.bean(Agencies.class).create(new Agency(code, "جهة " + code, "Agency " + code, Agency.Kind.AUTHORITY, "", Named.NONE,
                        Optional.empty(), Optional.empty())));
            }
        }
        house.clock().moveTo(Clerks.TODAY);
    }

    private static List<Long> counts(List<Picture> pictures, String code) {
        return pictures.stream().filter(p -> p.code().equals(code)).flatMap(p -> p.bars().stream()).map(Bar::count).toList();
    }

    @Test
    @DisplayName("are those of the own agency, and a round stands where the clock says")
    void counted() {
        Offers offers = new Offers(house, "TST-BA");
        Offers others = new Offers(house, "TST-BB");
        others.post(9);
        offers.post(9);
        offers.post(9);
        RoundView planned = offers.planned(offers.published(), offers.post(8));
        assertEquals(List.of(1L, 2L), counts(house.as(offers.specialist, board::mine), "vacancies"));
        assertEquals(List.of(1L, 0L, 0L, 0L, 0L, 0L), counts(house.as(offers.specialist, board::mine), "rounds"));
        house.as(offers.specialist, () -> house.bean(Rounds.class).announce(planned.id(), planned.version()));
        assertEquals(List.of(2L), counts(house.as(offers.specialist, board::mine), "vacancies"), "what is offered is not vacant");
        assertEquals(List.of(0L, 1L, 0L, 0L, 0L, 0L), counts(house.as(offers.specialist, board::mine), "rounds"));
        house.clock().moveTo(Clerks.TODAY.plusDays(4));
        assertEquals(List.of(0L, 0L, 1L, 0L, 0L, 0L), counts(house.as(offers.specialist, board::mine), "rounds"));
        house.clock().moveTo(Clerks.TODAY.plusDays(10));
        assertEquals(List.of(0L, 0L, 0L, 1L, 0L, 0L), counts(house.as(offers.specialist, board::mine), "rounds"));
        assertEquals(List.of(1L), counts(house.as(offers.officer, () -> board.all("TST-BB")), "vacancies"));
        assertTrue(counts(house.as(offers.officer, () -> board.all("")), "vacancies").stream().mapToLong(Long::longValue).sum() >= 3);
        assertTrue(assertThrows(Refused.class, () -> house.as(offers.specialist, () -> board.all(""))).is("refused.notAllowed"));
    }

    @Test
    @DisplayName("and one's own applications stand among one's requests, nobody else's")
    void applications() {
        AlsoAsked mine = house.beans(AlsoAsked.class).stream().filter(a -> a.code().equals("promotion-application")).findFirst().orElseThrow();
        Offers offers = new Offers(house, "TST-BC");
        RoundView round = offers.planned(offers.published(), offers.post(8));
        String who = offers.specialist;
        house.update("insert into promotions.application (id, version, round_id, employee_id, national_id, grade, state, appointed, evidence, points, tie_points, sent_at, changed_at, token)"
                + " values (?, 0, ?, ?, ?, 7, 'SENT', ?, '', 0, 0, ?, ?, 't')", -round.id(), round.id(), 7L, who, java.sql.Date.valueOf("2015-01-01"),
                java.sql.Timestamp.valueOf("2026-11-20 08:00:00"), java.sql.Timestamp.valueOf("2026-11-20 08:00:00"));
        assertEquals(List.of("/my/round?id=" + round.id()), house.as(who, () -> mine.mine(FIRST)).stream().map(r -> r.address()).toList());
        assertEquals(1, house.queries(() -> house.as(who, () -> mine.mine(FIRST))), "the round is read beside it");
        assertEquals(List.of(Standing.WAITING), standings(mine, who));
        house.update("update promotions.promotion_round set state = 'FROZEN', frozen_at = ? where id = ?", java.sql.Timestamp.valueOf("2026-11-21 08:00:00"), round.id());
        assertEquals(List.of(Standing.GRANTED), standings(mine, who), "its list is published");
        house.update("update promotions.application set state = 'WITHDRAWN' where id = ?", -round.id());
        assertEquals(List.of(Standing.ENDED), standings(mine, who));
        assertEquals(List.of(), house.as(offers.officer, () -> mine.mine(FIRST)));
    }

    private static List<Standing> standings(AlsoAsked mine, String who) {
        return Stream.of(Standing.values()).filter(s -> !house.as(who, () -> mine.mine(new AlsoQuery(Set.of(s), "", Optional.empty(), 10))).isEmpty()).toList();
    }
}
