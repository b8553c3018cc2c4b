package masar.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.PartialDate;
import masar.kernel.text.NationalId;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.NewCareerEvent.JobChange;
import masar.testing.House;

/** People of the tests: made-up staff of two agencies, put on record through the import. */
final class Staff {
    static final Actor IMPORT = Actor.system("import");
    private static int serial;

    private Staff() {
    }

    /** The two agencies and the code lists. */
    static void open(House house) {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-A", "TST-B")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(IMPORT, () -> house.bean(Agencies.class).create(new Agency(code, "جهة الاختبار " + code, "Test agency " + code,
                        Agency.Kind.AUTHORITY, "", Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
    }

    static String newId() {
        serial++;
        return NationalId.complete("19" + String.format("%07d", serial)).digits();
    }

    static EmployeeRow row(String id, String agency, FullName name, List<EventData> more) {
        List<EventData> career = new ArrayList<>();
        career.add(event(EventKind.APPOINTMENT, "2015-03-01", "100",
                new JobChange(agency, "E" + id.substring(4), "U1", "P1", "كاتب", "general", "6", Optional.of(1), Optional.empty(), "RIYADH", "")));
        career.add(event(EventKind.PROMOTION, "2020-02-01", "200",
                new JobChange("", "", "", "P2", "محاسب", "general", "7", Optional.of(2), Optional.empty(), "", "")));
        career.addAll(more);
        PersonData person = new PersonData(id, name, new FullName("Abdullah", "Saad", "Ali", "Tester"), PartialDate.parse("1405/7"), Sex.MALE, "SA",
                Optional.of(MaritalStatus.MARRIED), "+966500000001", "a@example.org", "1234", "شارع", "حي", "RIYADH", "12345", "4321", "RRRD1234",
                "SA0380000000608010167519");
        return new EmployeeRow(1, person, career, List.of(new QualificationData(1, "BACHELOR", "محاسبة", "جامعة", "SA",
                Optional.of(PartialDate.parse("1430")), Optional.empty(), "", "", "")));
    }

    static EventData event(EventKind kind, String from, String decision, JobChange change) {
        return new EventData(1, kind, PartialDate.parse(from), Optional.empty(), decision, Optional.of(PartialDate.parse(from)), change, "إدارة",
                Optional.empty(), Optional.empty(), "");
    }

    static ImportReport put(House house, String name, Iterator<EmployeeRow> rows) {
        return house.as(IMPORT, () -> house.bean(Import.class).employees(rows, name));
    }

    /** One clerk of an agency; answers the employee's id. */
    static long clerk(House house, String agency, String first) {
        open(house);
        String id = newId();
        put(house, "clerk-" + id, List.of(row(id, agency, new FullName(first, "سعد", "علي", "المختبر"), List.of())).iterator());
        return ((Number) house.value("select id from records.employee where national_id = ?", id)).longValue();
    }

    static String idOf(House house, long employee) {
        return house.value("select national_id from records.employee where id = ?", employee).toString();
    }

    static NewCareerEvent promotion(long employee, String from, String decision, String grade, int step) {
        return paid(EventKind.PROMOTION, employee, from, decision, grade, step);
    }

    /** An event of a kind that sets grade and step. */
    static NewCareerEvent paid(EventKind kind, long employee, String from, String decision, String grade, int step) {
        return new NewCareerEvent(employee, kind, LocalDate.parse(from), Optional.empty(), decision,
                Optional.of(PartialDate.parse(from)), JobChange.pay("general", grade, step), Optional.empty(), Optional.empty(), "");
    }
}
