package masar.development;

import static masar.development.Staff.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import masar.testing.House;
import masar.ui.Bar;
import masar.ui.Board;
import masar.ui.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Training and scholarships, in figures")
class DevelopmentBoardTest {
    @RegisterExtension static final House house = new House();
    private final Board board = house.beans(Board.class).stream().filter(b -> b.order() == 60).findFirst().orElseThrow();

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
    }

    private static long sum(List<Picture> pictures, String code) {
        return pictures.stream().filter(p -> p.code().equals(code)).flatMap(p -> p.bars().stream()).mapToLong(Bar::count).sum();
    }

    private static void study(String who, long employee, String agency, String state, String first, String last, String bond) {
        house.update("insert into development.study (id, version, kind, number, national_id, employee_id, agency, degree, field, institution, country, first_day, last_day,"
                + " decided_on, decided_by, findings, event_id, state, back_on, back_told_by, bond_due) values (?, 0, 'SCHOLARSHIP', ?, ?, ?, ?, 'MASTER', 'x', 'x', 'GB', ?, ?, ?, 'x', '[]', 1,"
                + " ?, ?, '', ?)", 900_000 + employee, "B" + employee, who, employee, agency, java.sql.Date.valueOf(first), java.sql.Date.valueOf(last), java.sql.Date.valueOf(first), state,
                state.equals("RETURNED") ? java.sql.Date.valueOf(last) : null, bond.isEmpty() ? null : java.sql.Date.valueOf(bond));
    }

    @Test
    @DisplayName("are the verified hours of the year, what is under way or late, and the bonds by the time they have left")
    void counted() {
        Staff staff = new Staff(house);
        long hours = sum(house.as(staff.hr, board::mine), "training-hours");
        long running = sum(house.as(staff.hr, board::mine), "scholarships");
        String who = staff.clerk("TST-G", "2019-01-05");
        house.update("insert into development.certificate (id, version, kind, national_id, employee_id, agency, title, provider, sort, hours, first_day, last_day, paper, source,"
                + " verified_by, known_from, known_until, closed_why) values (?, 0, 'TRAINING', ?, ?, 'TST-G', 'x', 'x', 'UNTESTED', 25, ?, ?, '', ?, 'x', ?, ?, '')",
                700_000 + staff.employee(who), who, staff.employee(who), java.sql.Date.valueOf("2026-03-01"), java.sql.Date.valueOf("2026-03-05"), "board" + who,
                java.sql.Timestamp.valueOf("2026-03-06 00:00:00"), java.sql.Timestamp.valueOf(CertificateRow.STILL));
        for (List<String> one : List.of(List.of("DECIDED", "2026-01-01", "2027-01-01", ""), List.of("DECIDED", "2025-01-01", "2026-11-01", ""),
                List.of("DECIDED", "2025-01-01", "2026-08-01", ""), List.of("RETURNED", "2024-01-01", "2025-01-01", "2027-06-01"))) {
            String scholar = staff.clerk("TST-G", "2019-01-05");
            study(scholar, staff.employee(scholar), "TST-G", one.get(0), one.get(1), one.get(2), one.get(3));
        }
        List<Picture> mine = house.as(staff.hr, board::mine);
        assertEquals(hours + 25, sum(mine, "training-hours"));
        assertEquals(running + 3, sum(mine, "scholarships"));
        List<Bar> studies = mine.get(1).bars();
        assertTrue(studies.get(studies.size() - 1).count() >= 1 && studies.get(studies.size() - 1).look().equals("bad"), studies::toString);
        assertTrue(mine.get(2).bars().get(0).count() >= 1, "served within a year");
        assertEquals(List.of(), house.as(who, board::mine));
        assertEquals(0, sum(house.as(staff.otherHr, board::mine), "training-hours"));
        assertTrue(sum(house.as(staff.ministry, () -> board.all("TST-G")), "scholarships") >= 3);
    }
}
