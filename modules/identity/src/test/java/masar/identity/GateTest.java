package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import masar.identity.Gate.Outcome;
import masar.kernel.Power;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("The gate")
class GateTest {
    private House house;
    private Town town;
    private Gate gate;
    private Accounts accounts;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house);
        gate = house.bean(Gate.class);
        accounts = house.bean(Accounts.class);
    }

    @AfterEach
    void settings() {
        System.clearProperty("masar.first-officer");
    }

    private static Claims claims(String id) {
        return new Claims(id, "هند سالم", "Hind Salem", Town.mobile(id), false);
    }

    private Outcome admit(Claims claims) {
        return town.as(claims.nationalId().isEmpty() ? Town.id() : claims.nationalId(), () -> gate.admit(claims, "ar"));
    }

    @Test
    @DisplayName("lets in who serves and who served, opens their account once, and writes it down")
    void in() {
        for (Standing standing : new Standing[] {Standing.SERVING, Standing.FORMER}) {
            String id = Town.known("ROADS", standing);
            assertEquals(Outcome.IN, admit(claims(id)));
            Account account = accounts.of(id).orElseThrow();
            assertEquals(Account.State.EMAIL_PENDING, account.state());
            assertEquals(Town.mobile(id), account.mobile());
            assertEquals(Outcome.IN, admit(claims(id)));
            assertEquals(2, town.trail("signed-in", id));
        }
    }

    @Test
    @DisplayName("keeps the mobile it knows when the sign-on gives none today, and takes a new one")
    void mobile() {
        String id = Town.serving("ROADS");
        admit(claims(id));
        admit(new Claims(id, "هند", "", "", false));
        assertEquals(Town.mobile(id), accounts.of(id).orElseThrow().mobile());
        admit(new Claims(id, "هند", "", "+966512345678", false));
        assertEquals("+966512345678", accounts.of(id).orElseThrow().mobile());
    }

    @Test
    @DisplayName("keeps out who is not Saudi, by ID, by the sign-on's word or by the record's, officers too")
    void notSaudi() {
        String resident = "2" + Town.id().substring(1);
        assertEquals(Outcome.NOT_SAUDI, admit(claims(resident)));
        String said = Town.serving("ROADS");
        assertEquals(Outcome.NOT_SAUDI, admit(new Claims(said, "سامي", "", "", true)));
        String recorded = Town.id();
        Registry.PEOPLE.put(recorded, new KnownPerson(recorded, "سامي", "", false, Standing.SERVING, "ROADS"));
        assertEquals(Outcome.NOT_SAUDI, admit(claims(recorded)));
        String officer = town.holding(Power.HR_SPECIALIST, "ROADS");
        assertEquals(Outcome.NOT_SAUDI, admit(new Claims(officer, "سامي", "", "", true)));
        assertEquals(1, town.trail("kept-out", said));
        assertTrue(accounts.of(said).isEmpty());
    }

    @Test
    @DisplayName("keeps out who has no record, who never served, and who is nobody, and opens no account")
    void noRecord() {
        String stranger = Town.id();
        assertEquals(Outcome.NO_RECORD, admit(claims(stranger)));
        assertTrue(accounts.of(stranger).isEmpty());
        assertEquals(Outcome.NEVER_SERVED, admit(claims(Town.known("", Standing.NEVER_SERVED))));
        assertEquals(Outcome.NO_RECORD, admit(new Claims("", "", "", "", false)));
    }

    @Test
    @DisplayName("lets in whoever holds a power today, record or not, and no longer than that")
    void officer() {
        String id = town.holding(Power.AUDITOR, "");
        Registry.PEOPLE.remove(id);
        assertEquals(Outcome.IN, admit(claims(id)));
        Registry.PEOPLE.put(id, new KnownPerson(id, "ن", "", true, Standing.NEVER_SERVED, ""));
        assertEquals(Outcome.IN, admit(claims(id)));
        house.update("update identities.power_grant set ended_when = granted_when where national_id = ?", id);
        assertEquals(Outcome.NEVER_SERVED, Gate.decide(claims(id), Optional.of(Registry.PEOPLE.get(id)), false));
        house.inRequest(() -> assertEquals(Outcome.NEVER_SERVED, admit(claims(id))));
    }

    @Test
    @DisplayName("keeps out whose account is closed")
    void closed() {
        String id = town.registered(Town.serving("ROADS"));
        assertEquals(Outcome.IN, admit(claims(id)));
        house.update("update identities.account set state = 'CLOSED' where national_id = ?", id);
        assertEquals(Outcome.CLOSED, admit(claims(id)));
    }

    @Test
    @DisplayName("makes the person the operator named the first ministry officer, once, while there never was one")
    void firstOfficer() {
        String named = Town.id();
        System.setProperty("masar.first-officer", named);
        town.holding(Power.MINISTRY_OFFICER, "");
        assertEquals(Outcome.NO_RECORD, admit(claims(named)));
        house.update("delete from identities.delegation where power = 'MINISTRY_OFFICER'");
        house.update("delete from identities.power_grant where power = 'MINISTRY_OFFICER'");
        house.update("delete from identities.power_grant where token = 'first-officer'");
        house.inRequest(() -> assertEquals(Outcome.NO_RECORD, admit(claims(Town.id()))));
        house.inRequest(() -> assertEquals(Outcome.IN, admit(claims(named))));
        house.inRequest(() -> assertTrue(town.as(named, () -> town.caller.may(Power.MINISTRY_OFFICER, ""))));
        house.update("update identities.power_grant set ended_when = granted_when where national_id = ?", named);
        house.inRequest(() -> assertEquals(Outcome.NO_RECORD, admit(claims(named))));
    }

    @Test
    @DisplayName("asks the database a handful of times for a sign-in, and locks nothing that all share")
    void cheap() {
        String id = Town.serving("ROADS");
        admit(claims(id));
        System.setProperty("masar.first-officer", Town.id());
        assertTrue(house.queries(() -> admit(claims(id))) <= 6);
        assertFalse(house.statements(() -> admit(claims(id))).stream().anyMatch(s -> s.contains("power_holder")));
    }

    @Test
    @DisplayName("asks once for the account of who comes and for what they hold, and mixes neither with another's")
    void comes() {
        String majed = town.holding(Power.HR_SPECIALIST, "ROADS");
        house.inRequest(() -> assertEquals(1, house.queries(() -> {
            assertEquals(Optional.of(Account.State.ACTIVE), gate.comes(majed));
            assertTrue(town.as(majed, () -> town.caller.may(Power.HR_SPECIALIST, "ROADS")));
            assertFalse(town.as(majed, () -> town.caller.may(Power.HR_SPECIALIST, "HEALTH")));
        })));
        String hind = Town.serving("ROADS");
        house.inRequest(() -> {
            assertEquals(Optional.empty(), gate.comes(hind));
            admit(claims(hind));
            assertEquals(Optional.of(Account.State.EMAIL_PENDING), gate.comes(hind));
            assertTrue(town.as(hind, () -> town.caller.held()).isEmpty());
            assertTrue(town.as(majed, () -> town.caller.may(Power.HR_SPECIALIST, "ROADS")));
        });
        String dalal = town.holding(Power.AUDITOR, "");
        house.update("update identities.power_grant set ended_when = granted_when where national_id = ?", dalal);
        house.inRequest(() -> {
            assertEquals(Optional.of(Account.State.ACTIVE), gate.comes(dalal));
            assertTrue(town.as(dalal, () -> town.caller.held()).isEmpty());
        });
    }

    @Test
    @DisplayName("reads the claims of token and user info by the names of the settings, the token's first")
    void claims() {
        JsonObject info = Json.createObjectBuilder().add("national_id", "1000000008").add("name_en", "Info").add("phone_number", "0512345678").build();
        Claims read = Claims.read(Map.of("national_id", "١٠٠٠٠٠٠٠٠٨", "name_ar", " هند ", "nationality", "SAU"), info);
        assertEquals(new Claims("1000000008", "هند", "Info", "+966512345678", false), read);
        assertTrue(Claims.read(Map.of("nin", "1000000008", "nationality", "JOR"), info).foreign());
        assertFalse(Claims.read(Map.of("nin", "1000000008", "nationality", "113"), info).foreign());
        assertEquals("", Claims.read(Map.of("preferred_username", "a-very-long-user-name"), JsonObject.EMPTY_JSON_OBJECT).nationalId());
        assertEquals("", Claims.read(Map.of(), JsonObject.EMPTY_JSON_OBJECT).nationalId());
    }
}
