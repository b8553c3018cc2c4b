package masar.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.text.NationalId;
import masar.identity.NewGrant;
import masar.identity.Powers;
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

/** People of the tests of performance: made-up clerks of two agencies, put on record through the import. */
final class Clerks {
    private static final Actor IMPORT = Actor.system("import");
    private static int serial;

    private Clerks() {
    }

    /** The agencies and the code lists. */
    static void open(House house) {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-P", "TST-Q")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(IMPORT, () -> house.bean(Agencies.class).create(new Agency(code, "جهة " + code, "Agency " + code, Agency.Kind.AUTHORITY, "",
                        Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
    }

    static long employee(House house, String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    /** A clerk since 2020; the national ID. */
    static String clerk(House house, String agency) {
        String id = NationalId.complete("17" + String.format("%07d", ++serial)).digits();
        List<EventData> career = List.of(new EventData(1, EventKind.APPOINTMENT, PartialDate.parse("2020-01-05"), Optional.empty(), "D1",
                Optional.of(PartialDate.parse("2020-01-01")), new JobChange(agency, "E" + serial, "", "P" + serial, "كاتب", "general", "6",
                        Optional.of(4), Optional.empty(), "RIYADH", ""), "", Optional.empty(), Optional.empty(), ""));
        PersonData person = new PersonData(id, new FullName("سعد", "علي", "فهد", "المختبر"), new FullName("Saad", "Ali", "Fahd", "Tester"),
                PartialDate.parse("1990-05-05"), Sex.MALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(IMPORT, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, career, List.of())).iterator(), "perf-" + id));
        assertEquals(0, report.rejected(), report::toString);
        return id;
    }

    /** Somebody who holds a power in an agency. */
    static String officer(House house, String agency, Power power) {
        String id = clerk(house, agency);
        house.as(IMPORT, () -> house.bean(Powers.class).grant(new NewGrant(id, power, agency, java.time.LocalDate.of(2026, 1, 1), Optional.empty(), "1/48",
                java.time.LocalDate.of(2026, 1, 1)), "perf-" + id));
        return id;
    }
}
