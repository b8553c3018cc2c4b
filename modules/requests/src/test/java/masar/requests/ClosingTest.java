package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The requests of somebody who has died")
class ClosingTest {
    private static final String DEATH = "48-1234-5678";
    private House house;
    private Town town;
    private Closing closing;

    @BeforeEach
    void town(House house) {
        this.house = house;
        Unlocked.locked = false;
        NicknameKind.silence = Silence.NONE;
        town = new Town(house).open();
        closing = house.bean(Closing.class);
    }

    private String returned() {
        String number = town.sent(town.hind);
        long version = town.open(town.majed, number).version();
        house.as(town.majed, () -> town.desk.returnForCompletion(number, version, "أكمل"));
        return number;
    }

    private List<Object> notices() {
        return house.sql("select id from requests.notice where national_id = ?", town.hind).stream().map(r -> r.get("id")).toList();
    }

    @Test
    @DisplayName("are closed where they wait for the dead alone, with the case as their reason, and stay with the agency where it has to decide")
    void waiting() {
        String waits = returned();
        String withAgency = town.sent(town.hind);
        List<Object> told = notices();
        for (int twice = 0; twice < 2; twice++) {
            closing.waiting(town.hind, DEATH);
        }
        RequestView closed = town.open(town.majed, waits);
        assertEquals(RequestState.CLOSED_AT_DEATH, closed.state());
        assertEquals(List.of(Move.CLOSE_AT_DEATH, Move.RETURN), closed.timeline().stream().limit(2).map(Happening::move).toList());
        assertEquals(DEATH, closed.timeline().get(0).why());
        assertEquals(RequestState.SUBMITTED, town.open(town.sara, withAgency).state());
        assertEquals(told, notices(), "nobody writes to the dead");
        assertEquals(1, house.sql("select id from journal.audit where act = 'request.close_at_death' and entity_id = ?", waits.replace("-", "")).size());
        assertTrue(assertThrows(Refused.class, () -> house.as(town.hind, () -> town.requests.withdraw(waits, "لا"))).is("requests.notNow.CLOSED_AT_DEATH"));
    }

    @Test
    @DisplayName("are closed where the case of death takes their place, whoever has them, and nothing happens to what is decided")
    void overtaken() {
        String verified = town.verified(town.hind);
        closing.atDeath(verified, DEATH);
        assertEquals(RequestState.CLOSED_AT_DEATH, town.open(town.sara, verified).state());
        String decided = town.verified(town.hind);
        house.as(town.sara, () -> town.desk.approve(decided, town.desk.open(decided).version(), ""));
        closing.atDeath(decided, DEATH);
        assertEquals(RequestState.APPLIED, town.open(town.sara, decided).state());
    }
}
