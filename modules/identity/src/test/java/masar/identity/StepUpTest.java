package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.util.List;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A fresh code")
class StepUpTest {
    private House house;
    private Town town;
    private StepUp stepUp;
    private String hind;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house);
        stepUp = house.bean(StepUp.class);
        hind = town.registered(Town.serving("ROADS"));
        VisitKey.set("visit-" + hind);
    }

    @AfterEach
    void leave() {
        VisitKey.clear();
    }

    private boolean fresh() {
        return town.as(hind, () -> stepUp.fresh());
    }

    private void confirm() {
        town.as(hind, () -> stepUp.send());
        town.as(hind, () -> stepUp.confirm(Postbox.last(Town.mobile(hind)).digits()));
    }

    @Test
    @DisplayName("opens what cannot be undone, in this visit, and its use is written down")
    void opens() {
        assertFalse(fresh());
        assertEquals(List.of("refused.stepUp"), town.as(hind, () -> Town.refused(() -> stepUp.require("resignation"))));
        confirm();
        assertTrue(fresh());
        town.as(hind, () -> stepUp.require("resignation"));
        assertEquals(1, town.trail("stepped-up", hind));
        VisitKey.set("another-visit-" + hind);
        assertFalse(fresh());
    }

    @Test
    @DisplayName("belongs to its person even where the visit's key is the same")
    void person() {
        confirm();
        String other = town.registered(Town.serving("ROADS"));
        assertFalse(town.as(other, () -> stepUp.fresh()));
    }

    @Test
    @DisplayName("is fresh for ten minutes less a second, and not at ten")
    void minutes() {
        confirm();
        age(599);
        assertTrue(fresh());
        age(600);
        assertFalse(fresh());
        confirm();
        assertTrue(fresh());
    }

    private void age(int seconds) {
        assertEquals(1, house.update("update identities.fresh_code set given_when = ? where visit = ?",
                Timestamp.valueOf(Times.stored(house.clock().now().minusSeconds(seconds))), "visit-" + hind));
    }

    @Test
    @DisplayName("goes to the mobile the sign-on gave, else to the proved e-mail, and is shown masked")
    void where() {
        String shown = town.as(hind, () -> stepUp.send());
        assertTrue(shown.startsWith("05") && shown.contains("•") && !shown.contains(Town.mobile(hind).substring(5)));
        assertEquals(Codes.Channel.SMS, Postbox.last(Town.mobile(hind)).channel());
        String none = Town.serving("ROADS");
        house.as(Town.HOUSE, () -> house.bean(Accounts.class).register(none, Town.email(none), "", "ar"));
        assertFalse(town.as(none, () -> stepUp.send()).contains(none));
        assertEquals(Codes.Channel.MAIL, Postbox.last(Town.email(none)).channel());
    }

    @Test
    @DisplayName("that is wrong opens nothing")
    void wrong() {
        town.as(hind, () -> stepUp.send());
        String wrong = Postbox.not(Postbox.last(Town.mobile(hind)).digits());
        assertEquals(List.of("code refused.code.wrong"), town.as(hind, () -> Town.refused(() -> stepUp.confirm(wrong))));
        assertFalse(fresh());
    }

    @Test
    @DisplayName("is not asked of the house itself")
    void house() {
        house.as(Town.HOUSE, () -> stepUp.require("daily"));
    }

    @Test
    @DisplayName("leads back to an address of this house alone")
    void back() {
        assertEquals("/my/record/check?id=1", stepUp.back("/my/record/check?id=1"));
        for (String foreign : List.of("", "https://example.com", "//example.com", "/\\example.com", "/a\r\nSet-Cookie: x", "/\texample.com", "my")) {
            assertEquals("/my", stepUp.back(foreign), foreign);
        }
    }
}
