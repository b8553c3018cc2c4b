package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The guard")
class GuardTest {
    private House house;
    private Town town;
    private Vault vault;

    /** A contract bean to be guarded. */
    @ApplicationScoped
    @Requires(Power.SELF)
    public static class Vault {
        /** For specialists and directors. */
        @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR})
        public String officers() {
            return "officers";
        }

        /** As the class says. */
        public String own() {
            return "own";
        }

        /** For nobody but the house. */
        @Requires({})
        public String nobody() {
            return "nobody";
        }
    }

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house);
        vault = house.bean(Vault.class);
    }

    @Test
    @DisplayName("lets any of the powers in, and the house")
    void lets() {
        String majed = town.holding(Power.HR_SPECIALIST, "ROADS");
        assertEquals("officers", town.as(majed, () -> vault.officers()));
        assertEquals("own", town.as(majed, () -> vault.own()));
        assertEquals("officers", house.as(Town.HOUSE, () -> vault.officers()));
    }

    @Test
    @DisplayName("refuses everybody else in one sentence and leaves a line that stays: who, what, which power, from where")
    void refuses() {
        String hind = Town.serving("ROADS");
        assertEquals(List.of("refused.notAllowed"), town.as(hind, () -> Town.refused(() -> vault.officers())));
        assertEquals("own", town.as(hind, () -> vault.own()));
        Map<String, Object> line = house.sql("select * from journal.audit where act = 'refused.power' and subject = ?", hind).get(0);
        assertEquals(hind, line.get("actor_id"));
        assertEquals("Vault.officers", line.get("entity_id"));
        assertEquals("HR_SPECIALIST HR_DIRECTOR", line.get("why"));
        assertEquals(Town.at(hind).address(), line.get("address"));
        assertEquals(List.of("refused.notAllowed"), house.as(Actor.visitor("10.0.0.1"), () -> Town.refused(() -> vault.own())));
        assertEquals(List.of("refused.notAllowed"), Town.refused(() -> vault.own()));
        assertEquals(List.of("refused.notAllowed"), town.as(hind, () -> Town.refused(() -> vault.nobody())));
    }

    @Test
    @DisplayName("keeps its line when the caller's transaction is undone")
    void lineStays() {
        String hind = Town.serving("ROADS");
        town.as(hind, () -> Town.refused(() -> house.inTransaction(() -> {
            vault.officers();
        })));
        assertEquals(1, town.trail("refused.power", hind));
    }

    @Test
    @DisplayName("asks once what somebody holds, however often a page asks, and sees at once what was granted meanwhile")
    void memory() {
        String majed = town.holding(Power.HR_SPECIALIST, "ROADS");
        town.as(majed, () -> town.caller.held());
        assertEquals(0, house.queries(() -> town.as(majed, () -> vault.officers())));
        assertFalse(town.as(majed, () -> town.caller.may(Power.HR_DIRECTOR)));
        town.grant(majed, Power.HR_DIRECTOR, "ROADS");
        assertTrue(town.as(majed, () -> town.caller.may(Power.HR_DIRECTOR)));
    }
}
