package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A saved view")
class SavedViewsTest {
    private House house;
    private Town town;
    private SavedViews views;

    @BeforeEach
    void town(House house) {
        this.house = house;
        town = new Town(house).open();
        views = house.bean(SavedViews.class);
    }

    private <T> T majed(Supplier<T> what) {
        return house.as(town.majed, what);
    }

    private Refused refused(Supplier<?> what) {
        return assertThrows(Refused.class, () -> majed(what));
    }

    @Test
    @DisplayName("is kept once under its name, renamed, and taken away")
    void life() {
        SavedView late = majed(() -> views.save(" متأخرة ", "due=LATE"));
        assertEquals(late, majed(() -> views.save("متأخرة", "due=LATE")));
        assertTrue(refused(() -> views.save("متأخرة", "due=NEAR")).is("requests.views.taken"));
        assertTrue(refused(() -> views.save("  ", "due=NEAR")).is("requests.views.nameMissing"));
        SavedView mine = majed(() -> views.save("لي", "assigned=ME"));
        assertTrue(refused(() -> views.rename(mine.id(), "متأخرة")).is("requests.views.taken"));
        assertEquals("عندي", majed(() -> views.rename(mine.id(), "عندي")).name());
        house.as(town.majed, () -> views.drop(late.id()));
        house.as(town.majed, () -> views.drop(late.id()));
        assertEquals(List.of("عندي"), majed(() -> views.mine()).stream().map(SavedView::name).toList());
    }

    @Test
    @DisplayName("is one of twenty at most")
    void most() {
        for (int i = 0; i < SavedViews.MOST; i++) {
            String name = "ع" + i;
            majed(() -> views.save(name, "due=LATE"));
        }
        assertTrue(refused(() -> views.save("زائد", "due=LATE")).is("requests.views.tooMany"));
    }

    @Test
    @DisplayName("of another is answered like none and leaves an audit line")
    void foreign() {
        SavedView mine = majed(() -> views.save("لي", "assigned=ME"));
        long before = lines();
        assertTrue(assertThrows(Refused.class, () -> house.as(town.sara, () -> views.rename(mine.id(), "لها"))).is("refused.notFound"));
        house.as(town.sara, () -> views.drop(mine.id()));
        assertEquals(before + 2, lines());
        assertEquals(List.of(mine), majed(() -> views.mine()));
        assertEquals(List.of(), house.as(town.sara, () -> views.mine()));
    }

    private long lines() {
        return ((Number) house.value("select count(*) from journal.audit where act = 'view.refused'")).longValue();
    }
}
