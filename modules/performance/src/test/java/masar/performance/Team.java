package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.text.NationalId;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EventKind;
import masar.records.Import;
import masar.records.Named;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Sex;
import masar.testing.House;

/** People of the tests of charters: an agency of their own with two units, their managers and officers, and what these do. */
final class Team {
    private static final Actor HOUSE = Actor.system("import");
    private static int serial = 50_000;
    private static int agencies;
    final House house;
    final String agency;
    final String manager;
    final String hr;
    final String director;
    final String other;
    final String authority;

    Team(House house) {
        this.house = house;
        agency = "TST-C" + ++agencies;
        house.inTransaction(() -> house.fire(new HouseStarted()));
        house.as(HOUSE, () -> house.bean(Agencies.class).create(new Agency(agency, "جهة " + agency, "Agency " + agency, Agency.Kind.AUTHORITY, "", Named.NONE, Optional.empty(),
                Optional.empty())));
        manager = officer("U1", Power.DIRECT_MANAGER);
        hr = officer("U2", Power.HR_SPECIALIST);
        director = officer("U2", Power.HR_DIRECTOR);
        other = officer("U2", Power.HR_DIRECTOR);
        authority = officer("U3", Power.COMPETENT_AUTHORITY);
    }

    /** A clerk in a unit. */
    String clerk(String unit) {
        String id = NationalId.complete("17" + String.format("%07d", ++serial)).digits();
        EventData event = new EventData(1, EventKind.APPOINTMENT, PartialDate.parse("2020-01-05"), Optional.empty(), "D" + serial, Optional.of(PartialDate.parse("2020-01-05")),
                new JobChange(agency, "E" + serial, agency + "-" + unit, "P" + serial, "كاتب", "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""),
                "وحدة " + unit, Optional.empty(), Optional.empty(), "");
        PersonData person = new PersonData(id, new FullName("سعد", "علي", "فهد", "الميثاقي"), new FullName("Saad", "Ali", "Fahd", "Charter"),
                PartialDate.parse("1990-05-05"), Sex.MALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(HOUSE, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, List.of(event), List.of())).iterator(), "ch-" + id));
        assertEquals(0, report.rejected(), report::toString);
        return id;
    }

    String officer(String unit, Power power) {
        String id = clerk(unit);
        LocalDate day = LocalDate.of(2026, 1, 1);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, power.scope() == Power.Scope.MINISTRY ? "" : agency, day, Optional.empty(), "1/48", day),
                "ch-" + id));
        return id;
    }

    long employee(String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    /** The cycle of the year is opened by the director. */
    void opened(int year) {
        house.as(director, () -> house.bean(Cycles.class).open(agency, year));
    }

    CharterView mine(String who, int year) {
        return house.as(who, () -> house.bean(MyCharters.class).of(year)).orElseThrow();
    }

    CharterView seen(long id) {
        return house.as(manager, () -> house.bean(TeamCharters.class).of(id));
    }

    /** Four goals of a quarter each are written. */
    void written(long id) {
        for (int i = 1; i <= 4; i++) {
            Goal goal = new Goal(0, "هدف " + i, "نسبة الإنجاز", "95%", 25);
            house.as(manager, () -> house.bean(TeamCharters.class).saveGoal(id, goal, UUID.randomUUID().toString()));
        }
    }

    /** Written, agreed and signed. */
    long inForce(String who, int year) {
        long id = mine(who, year).id();
        written(id);
        house.as(manager, () -> house.bean(TeamCharters.class).propose(id, seen(id).version()));
        house.as(who, () -> house.bean(MyCharters.class).agree(id, mine(who, year).version()));
        house.as(manager, () -> house.bean(TeamCharters.class).sign(id, seen(id).version()));
        return id;
    }

    /** The same mark for everything. */
    CharterView rated(long id, int mark) {
        return house.as(manager, () -> house.bean(TeamRatings.class).rate(id, house.bean(TeamCharters.class).of(id).version(), all(id, mark)));
    }

    NewRating all(long id, int mark) {
        Map<String, Integer> marks = new HashMap<>();
        Map<String, String> actuals = new HashMap<>();
        house.as(manager, () -> house.bean(TeamRatings.class).toMark(id)).forEach(i -> {
            marks.put(i.item(), mark);
            actuals.put(i.item(), "تحقق");
        });
        return new NewRating(marks, actuals, "سنة جيدة");
    }
}
