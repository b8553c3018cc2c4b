package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A form that outlived its session")
class KeptFormsTest {
    private static final String STREET = "/my/record/field?f=STREET";
    private House house;
    private KeptForms forms;
    private String hind;

    @BeforeEach
    void forms(House house) {
        this.house = house;
        forms = house.bean(KeptForms.class);
        hind = Town.id();
    }

    private static Map<String, String[]> sent(String wanted) {
        return Map.of("wanted", new String[] {wanted}, "many", new String[] {"a", "b"}, "code", new String[] {"123456"}, "masar-token",
                new String[] {"t"}, "jakarta.faces.ViewState", new String[] {"s"});
    }

    @Test
    @DisplayName("says whose it is by its key, which nobody can make up")
    void keys() {
        String key = UUID.randomUUID().toString();
        forms.opened(hind, key);
        assertEquals(Optional.of(hind), forms.owner(key));
        for (String none : new String[] {null, "", "x", key + key}) {
            assertEquals(Optional.empty(), forms.owner(none));
        }
    }

    @Test
    @DisplayName("waits for its own person on its own page, without codes and state, until it is sent")
    void waits() {
        assertFalse(forms.waiting(hind));
        assertTrue(forms.keep(hind, STREET, sent("شارع «الأمل»\n\"1\"")));
        assertTrue(forms.waiting(hind));
        assertEquals(Map.of("wanted", List.of("شارع «الأمل»\n\"1\""), "many", List.of("a", "b")), forms.on(hind, STREET));
        assertEquals(Map.of(), forms.on(hind, "/my/record/field?f=CITY"));
        assertEquals(Map.of(), forms.on(Town.id(), STREET));
        assertTrue(forms.keep(hind, STREET, sent("ثانٍ")));
        assertEquals(List.of("ثانٍ"), forms.on(hind, STREET).get("wanted"));
        forms.taken(hind, STREET);
        assertFalse(forms.waiting(hind));
    }

    @Test
    @DisplayName("waits two hours, and no longer than that in the tables")
    void fades() {
        forms.keep(hind, STREET, sent("شارع"));
        house.update("update identities.kept_form set made_when = ? where national_id = ?",
                java.sql.Timestamp.valueOf(Times.stored(house.clock().now().minus(KeptForms.WAIT).minusSeconds(1))), hind);
        assertEquals(Map.of(), forms.on(hind, STREET));
        house.bean(OldCodes.class).run(house.clock().today());
        assertEquals(List.of(), house.sql("select id from identities.kept_form where national_id = ?", hind));
    }

    @Test
    @DisplayName("is not kept beyond its bounds: thirty thousand signs, ten forms")
    void bounds() {
        assertFalse(forms.keep(hind, STREET, sent("ن".repeat(30_000))));
        for (int i = 0; i < 10; i++) {
            assertTrue(forms.keep(hind, "/my/" + i, sent("شارع")));
        }
        assertFalse(forms.keep(hind, STREET, sent("شارع")));
    }
}
