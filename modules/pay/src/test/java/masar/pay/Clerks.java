package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.Import;
import masar.records.Named;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Sex;
import masar.testing.House;

/** People of the tests of pay: made-up clerks of an agency, put on record through the import. */
final class Clerks {
    private static final Actor IMPORT = Actor.system("import");
    private static int serial;

    private Clerks() {
    }

    /** The agency and the code lists. */
    static void open(House house) {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-M", "TST-N")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(IMPORT, () -> house.bean(Agencies.class).create(new Agency(code, "جهة الرواتب " + code, "Agency of pay " + code,
                        Agency.Kind.AUTHORITY, "", Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
    }

    /** A specialist of the agency. */
    static String specialist(House house) {
        String id = clerk(house);
        house.as(IMPORT, () -> house.bean(Powers.class).grant(new NewGrant(id, Power.HR_SPECIALIST, "TST-M", LocalDate.of(2026, 1, 1), Optional.empty(),
                "1/48", LocalDate.of(2026, 1, 1)), "pay-officer-" + id));
        return id;
    }

    static long employee(House house, String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    static EventData event(EventKind kind, String from, String until, JobChange change, EndReason reason) {
        return new EventData(1, kind, PartialDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse), "D" + from,
                Optional.of(PartialDate.parse(from)), change, "", Optional.empty(), Optional.ofNullable(reason), "");
    }

    static EventData pay(EventKind kind, String from, String grade, int step) {
        return event(kind, from, null, JobChange.pay("general", grade, step), null);
    }

    /** A clerk on 6/4 since 2024, with whatever happened later. */
    static String clerk(House house, EventData... later) {
        String id = NationalId.complete("18" + String.format("%07d", ++serial)).digits();
        bring(house, id, "pay-" + id, later);
        return id;
    }

    /** What an import of this name says of the clerk of this id: the same appointment, and whatever happened later. */
    static void bring(House house, String id, String run, EventData... later) {
        String number = id.substring(2, 9).replaceFirst("^0+", "");
        List<EventData> career = new ArrayList<>();
        career.add(event(EventKind.APPOINTMENT, "2024-01-01", null, new JobChange("TST-M", "E" + number, "", "P" + number, "كاتب", "general", "6",
                Optional.of(4), Optional.empty(), "RIYADH", ""), null));
        career.addAll(List.of(later));
        FullName name = new FullName("سعد", "علي", "فهد", "المختبر");
        PersonData person = new PersonData(id, name, new FullName("Saad", "Ali", "Fahd", "Tester"), PartialDate.parse("1990-05-05"), Sex.MALE, "SA",
                Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(IMPORT, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, career, List.of())).iterator(), run));
        assertEquals(0, report.rejected(), report::toString);
    }
}
