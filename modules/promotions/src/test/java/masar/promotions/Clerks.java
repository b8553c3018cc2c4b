package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import masar.kernel.Refused;
import masar.kernel.text.NationalId;
import masar.performance.Appraisals;
import masar.performance.NewAppraisal;
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

/** People of the tests of readiness: made-up clerks of two agencies, put on record through the import. */
final class Clerks {
    static final Actor HOUSE = Actor.system("import");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static int serial;

    private Clerks() {
    }

    /** The agencies and the code lists. */
    static void open(House house) {
        house.clock().moveTo(TODAY);
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-R", "TST-S")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(HOUSE, () -> house.bean(Agencies.class).create(new Agency(code, "جهة " + code, "Agency " + code, Agency.Kind.AUTHORITY, "",
                        Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
    }

    /** What is refused, and how. */
    static Refused refused(Runnable what) {
        return assertThrows(Refused.class, what::run);
    }

    static long employee(House house, String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    static EventData event(EventKind kind, String from, String until, JobChange change, String remarks) {
        return new EventData(1, kind, PartialDate.parse(from), Optional.ofNullable(until).map(LocalDate::parse), "D" + from,
                Optional.of(PartialDate.parse(from)), change, "", Optional.empty(),
                kind == EventKind.END_OF_SERVICE ? Optional.of(EndReason.RESIGNATION) : Optional.empty(), remarks);
    }

    static EventData promoted(String from, String grade, int step) {
        return event(EventKind.PROMOTION, from, null, JobChange.pay("general", grade, step), "");
    }

    static EventData spell(EventKind kind, String from, String until) {
        return event(kind, from, until, JobChange.NONE, "");
    }

    /** A clerk of an agency on 6/4 since 2012, with whatever happened later; the national ID. */
    static String clerk(House house, String agency, EventData... later) {
        return clerk(house, agency, "general", "6", later);
    }

    static String clerk(House house, String agency, String ladder, String grade, EventData... later) {
        String id = NationalId.complete("16" + String.format("%07d", ++serial)).digits();
        List<EventData> career = new ArrayList<>();
        career.add(event(EventKind.APPOINTMENT, "2012-01-08", null, new JobChange(agency, "E" + serial, "", "P" + serial, "كاتب", ladder, grade,
                Optional.of(4), Optional.empty(), "RIYADH", ""), ""));
        career.addAll(List.of(later));
        PersonData person = new PersonData(id, new FullName("سعد", "علي", "فهد", "المختبر"), new FullName("Saad", "Ali", "Fahd", "Tester"),
                PartialDate.parse("1985-05-05"), Sex.MALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(HOUSE, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, career, List.of())).iterator(), "ready-" + id));
        assertEquals(0, report.rejected(), report::toString);
        return id;
    }

    static void appraised(House house, String nationalId, int year, int mark) {
        house.as(HOUSE, () -> house.bean(Appraisals.class).enter(NewAppraisal.first(employee(house, nationalId), year, mark, "1/47",
                LocalDate.of(year + 1, 1, 15)), "ready-" + nationalId + year));
    }

    static String officer(House house, String agency, Power power) {
        String id = clerk(house, agency);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, power.scope() == Power.Scope.AGENCY ? agency : "", LocalDate.of(2026, 1, 1), Optional.empty(), "1/48",
                LocalDate.of(2026, 1, 1)), "ready-" + id));
        return id;
    }
}
