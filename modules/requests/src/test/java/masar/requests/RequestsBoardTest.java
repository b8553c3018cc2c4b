package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.testing.House;
import masar.ui.Board;
import masar.ui.Picture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("What waits at an agency, in figures")
class RequestsBoardTest {
    @RegisterExtension static final House house = new House();
    private final Board board = house.beans(Board.class).stream().filter(b -> b.order() == 20).findFirst().orElseThrow();
    private final Town town = new Town(house).open();
    private final Town other = new Town(house).open();

    @AfterEach
    void today() {
        house.clock().moveTo(java.time.LocalDate.of(2026, 11, 23));
    }

    private static List<Long> counts(List<Picture> pictures, String code) {
        return pictures.stream().filter(p -> p.code().equals(code)).flatMap(p -> p.bars().stream()).map(b -> b.count()).toList();
    }

    @Test
    @DisplayName("is counted for the own agency alone, by kind, by days since it was sent and by days left")
    void counted() {
        house.clock().moveTo(java.time.LocalDate.of(2026, 11, 1));
        town.sent(town.hind);
        house.clock().moveTo(java.time.LocalDate.of(2026, 11, 10));
        Stream.of("سعد", "علي").forEach(name -> town.sent(town.person(name)));
        other.sent(other.hind);
        List<Picture> mine = house.as(town.majed, board::mine);
        assertEquals(List.of(3L), counts(mine, "requests-kind"));
        assertEquals(List.of(2L, 0L, 1L, 0L, 0L), counts(mine, "requests-since"));
        assertEquals(3, counts(mine, "requests-left").stream().mapToLong(Long::longValue).sum());
        assertEquals(List.of(), mine.stream().map(Picture::lead).filter(t -> t.contains("??")).toList());
        List<Picture> theirs = house.as(Actor.system("test"), () -> board.all(other.agency));
        assertEquals(List.of(1L), counts(theirs, "requests-kind"));
        assertEquals(1, house.statements(() -> house.as(Actor.system("test"), () -> board.all(""))).size());
    }

    @Test
    @DisplayName("is nothing for who decides nothing, and the ministry's is for the ministry")
    void guarded() {
        town.sent(town.hind);
        assertEquals(0, counts(house.as(town.hind, board::mine), "requests-since").stream().mapToLong(Long::longValue).sum());
        assertTrue(assertThrows(Refused.class, () -> house.as(town.majed, () -> board.all(""))).is("refused.notAllowed"));
    }
}
