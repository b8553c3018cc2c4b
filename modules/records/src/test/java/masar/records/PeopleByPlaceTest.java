package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Where people work")
class PeopleByPlaceTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private final PeopleByPlace places = house.bean(PeopleByPlace.class);

    private static String officer(String agency, Power power) {
        String id = Staff.idOf(house, Staff.clerk(house, agency, "مختص"));
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, power == Power.MINISTRY_OFFICER ? "" : agency, LocalDate.of(2026, 1, 1),
                Optional.empty(), "1", LocalDate.of(2026, 1, 1)), "place-" + id));
        return id;
    }

    private static long of(List<PlaceCount> counts, String place, java.util.function.ToLongFunction<PlaceCount> what) {
        return counts.stream().filter(c -> c.place().code().equals(place)).mapToLong(what).sum();
    }

    private void confirm(long id) {
        house.as(Actor.person(Staff.idOf(house, id), "x", "127.0.0.1"), () -> {
            Workplaces workplaces = house.bean(Workplaces.class);
            workplaces.confirm(workplaces.mine().seat().orElseThrow().key());
            return 0;
        });
    }

    @Test
    @DisplayName("is counted by city and region of the own agency, with those who confirmed and those whose report is open; the ministry sees all")
    void counted() {
        String officer = officer("TST-A", Power.HR_SPECIALIST);
        long before = of(house.as(officer, () -> places.cities("")), "RIYADH", PlaceCount::serving);
        long said = of(house.as(officer, () -> places.cities("")), "RIYADH", PlaceCount::confirmed);
        long reported = of(house.as(officer, () -> places.cities("")), "RIYADH", PlaceCount::reported);
        confirm(Staff.clerk(house, "TST-A", "مؤكد"));
        long differs = Staff.clerk(house, "TST-A", "مبلغ");
        house.as(HOUSE, () -> house.bean(Workplaces.class).reported(differs, "48-9"));
        Staff.clerk(house, "TST-B", "آخر");
        List<PlaceCount> cities = house.as(officer, () -> places.cities(""));
        assertEquals(before + 2, of(cities, "RIYADH", PlaceCount::serving));
        assertEquals(said + 1, of(cities, "RIYADH", PlaceCount::confirmed));
        assertEquals(reported + 1, of(cities, "RIYADH", PlaceCount::reported));
        List<PlaceCount> regions = house.as(officer, () -> places.regions(cities));
        assertEquals(13, regions.stream().filter(r -> !r.place().isEmpty()).count());
        assertEquals(of(cities, "RIYADH", PlaceCount::serving), of(regions, "01", PlaceCount::serving));
        assertEquals(List.of(), house.as(officer, () -> places.cities("TST-B")));
        String ministry = officer("TST-A", Power.MINISTRY_OFFICER);
        assertTrue(of(house.as(ministry, () -> places.cities("TST-B")), "RIYADH", PlaceCount::serving) > 0);
    }

    @Test
    @DisplayName("is listed page by page by name, forwards and back, by place and by what is said")
    void listed() {
        String officer = officer("TST-B", Power.HR_DIRECTOR);
        for (String name : List.of("أ", "ب", "ت", "ث", "ج")) {
            Staff.clerk(house, "TST-B", name);
        }
        List<Long> all = new ArrayList<>();
        String cursor = "";
        Slice<PlacedPerson> page;
        do {
            PlaceQuery query = new PlaceQuery("", "01", "", Optional.of(SeatWord.NOT_SAID), cursor, 2);
            page = house.as(officer, () -> places.people(query));
            page.rows().forEach(p -> all.add(p.person().employeeId()));
            cursor = page.next();
        } while (!cursor.isEmpty());
        assertTrue(all.size() >= 6);
        assertEquals(all.size(), all.stream().distinct().count());
        String last = page.previous();
        assertEquals(2, house.as(officer, () -> places.people(new PlaceQuery("", "01", "", Optional.of(SeatWord.NOT_SAID), last, 2))).rows().size());
        assertEquals(List.of(), house.as(officer, () -> places.people(new PlaceQuery("", "06", "", Optional.empty(), "", 25))).rows());
        assertEquals(List.of(), house.as(officer, () -> places.people(new PlaceQuery("", "99", "", Optional.empty(), "", 25))).rows());
        assertEquals(List.of(), house.as(officer, () -> places.people(new PlaceQuery("TST-A", "", "RIYADH", Optional.empty(), "", 25))).rows());
    }

    @Test
    @DisplayName("takes as many statements for many people as for few")
    void statements() {
        String officer = officer("TST-A", Power.HR_SPECIALIST);
        Runnable page = () -> {
            places.regions(places.cities(""));
            places.people(new PlaceQuery("", "01", "", Optional.empty(), "", 25));
        };
        house.as(officer, page);
        int few = house.queries(() -> house.as(officer, page));
        for (int i = 0; i < 5; i++) {
            Staff.clerk(house, "TST-A", "كثير");
        }
        // An import makes the code lists be read anew, once for all.
        house.as(officer, page);
        assertEquals(few, house.queries(() -> house.as(officer, page)));
        assertTrue(few <= 4, () -> few + " statements");
    }

    @Test
    @DisplayName("of another agency's person is answered as if there were nobody, with a line in the trail")
    void foreign() {
        String officer = officer("TST-A", Power.HR_SPECIALIST);
        long other = Staff.clerk(house, "TST-B", "بعيد");
        Workplaces workplaces = house.bean(Workplaces.class);
        Refused there = assertThrows(Refused.class, () -> house.as(officer, () -> workplaces.of(other)));
        Refused nobody = assertThrows(Refused.class, () -> house.as(officer, () -> workplaces.of(Long.MAX_VALUE)));
        assertEquals(nobody.problems(), there.problems());
        assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'record.foreign' and subject = ? and actor_id = ?",
                Staff.idOf(house, other), officer)).longValue());
        long own = Staff.clerk(house, "TST-A", "قريب");
        assertFalse(house.as(officer, () -> workplaces.of(own)).seat().isEmpty());
        ReportedSeat seat = new ReportedSeat("BADR", new Point(new java.math.BigDecimal("23.78"), new java.math.BigDecimal("38.79")), "x", LocalDate.of(2024, 1, 1));
        assertThrows(Refused.class, () -> house.as(officer, () -> {
            workplaces.apply(other, seat, Cause.request("48-8"), WorkplaceReport.CODE);
            return 0;
        }));
    }
}
