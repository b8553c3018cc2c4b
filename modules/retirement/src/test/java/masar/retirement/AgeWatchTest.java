package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Hijri;
import masar.kernel.Power;
import masar.retirement.law.AgeForecast;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The watch for the statutory age")
class AgeWatchTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate HORIZON = TODAY.plusMonths(24);
    private Staff staff;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
    }

    /** Somebody who comes to the age on a day. */
    private String comesOn(LocalDate day) {
        String born = Hijri.of(day).plusYears(-60).iso();
        assertEquals(Optional.of(day), AgeForecast.on(masar.kernel.CivilDate.parse(born), LocalDate.of(1994, 10, 1)), born);
        return staff.clerk("TST-L", born, "1994-10-01");
    }

    private long told(String who, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = ?", who, key).size();
    }

    @Test
    @DisplayName("warns the employee and HR once, at both ends of the months ahead, and nobody beyond them")
    void both() {
        String last = comesOn(HORIZON);
        String tomorrow = comesOn(TODAY.plusDays(1));
        String beyond = comesOn(HORIZON.plusDays(2));
        String past = comesOn(TODAY);
        staff.day(TODAY);
        staff.day(TODAY);
        assertEquals(1, told(last, "leaving.age.notice"));
        assertEquals(1, told(tomorrow, "leaving.age.notice"));
        assertEquals(0, told(beyond, "leaving.age.notice"));
        assertEquals(0, told(past, "leaving.age.notice"));
        for (String near : List.of(last, tomorrow)) {
            assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'leaving.age.hr' and once_key like ?", staff.hr,
                    "age:" + staff.employee(near) + ":%").size());
        }
        staff.day(TODAY.plusDays(2));
        assertEquals(1, told(beyond, "leaving.age.notice"));
    }

    @Test
    @DisplayName("lists them for their agency alone, page by page")
    void listed() {
        String foreign = staff.officer("TST-M", Power.HR_SPECIALIST);
        String near = comesOn(TODAY.plusDays(40));
        String far = comesOn(HORIZON.plusDays(40));
        Leavings leavings = house.bean(Leavings.class);
        List<String> seen = new java.util.ArrayList<>();
        String cursor = "";
        do {
            String at = cursor;
            var page = house.as(staff.hr, () -> leavings.nearing(at, 1));
            page.rows().forEach(r -> seen.add(r.person().nationalId()));
            cursor = page.next();
        } while (!cursor.isEmpty());
        assertTrue(seen.contains(near), seen::toString);
        assertTrue(!seen.contains(far), seen::toString);
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertTrue(house.as(foreign, () -> leavings.nearing("", 20)).rows().isEmpty());
    }

    @Test
    @DisplayName("knows sixty-five for who entered on the day of the reform, and not the day of those whose age rises by steps")
    void groups() {
        LocalDate born = LocalDate.of(1990, 5, 5);
        assertEquals(Optional.of(born.plusYears(65)), AgeForecast.on(born, LocalDate.of(2024, 7, 3)));
        assertEquals(Optional.empty(), AgeForecast.on(born, LocalDate.of(2024, 7, 2)));
    }
}
