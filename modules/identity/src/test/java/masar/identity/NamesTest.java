package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Supplier;
import masar.testing.House;
import masar.ui.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(House.class)
@DisplayName("A name on a page")
class NamesTest {
    private Names names;
    private final String hind = Town.id();
    private final String reem = Town.id();

    @BeforeEach
    void people(House house) {
        names = house.bean(Names.class);
        Registry.PEOPLE.put(hind, new KnownPerson(hind, "هند الراشد", "Hind Alrashed", true, Standing.SERVING, "ROADS"));
        Registry.PEOPLE.put(reem, new KnownPerson(reem, "ريم الشهري", "", true, Standing.SERVING, "ROADS"));
    }

    private static <T> T english(Supplier<T> what) {
        return Wishes.as(Wishes.USUAL.in("en"), what);
    }

    @Test
    @DisplayName("is the recorded one in Arabic, the record's English one in English, and stays Arabic where there is no other")
    void both() {
        assertEquals("هند القديمة", names.of(hind, "هند القديمة"));
        assertEquals("Hind Alrashed", english(() -> names.of(hind, "هند القديمة")));
        assertEquals("ريم الشهري", english(() -> names.of(reem, "ريم الشهري")));
        assertEquals("records", english(() -> names.of("", "records")));
        assertEquals("غريب", english(() -> names.of(Town.id(), "غريب")));
    }

    @Test
    @DisplayName("is not asked for twice")
    void once() {
        english(() -> {
            names.ask(List.of(hind, reem, ""));
            Registry.PEOPLE.remove(hind);
            assertEquals("Hind Alrashed", names.of(hind, "هند"));
            return null;
        });
    }
}
