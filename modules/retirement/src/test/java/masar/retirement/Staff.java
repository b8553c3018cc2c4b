package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.journal.DailyTask;
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
import masar.requests.Desk;
import masar.requests.ItemChange;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Requests;
import masar.requests.RequestView;
import masar.testing.House;

/** People of the tests of leaving: clerks and officers of two agencies, put on record through the import, and what they do. */
final class Staff {
    static final Actor HOUSE = Actor.system("import");
    private static int serial;
    final House house;
    final String hr;
    final String authority;

    Staff(House house) {
        this.house = house;
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-L", "TST-M")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(HOUSE, () -> house.bean(Agencies.class).create(new Agency(code, "جهة " + code, "Agency " + code, Agency.Kind.AUTHORITY, "",
                        Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
        hr = officer("TST-L", Power.HR_SPECIALIST);
        authority = officer("TST-L", Power.COMPETENT_AUTHORITY);
    }

    /** A clerk born and appointed on these days; the national ID. */
    String clerk(String agency, String born, String appointed, EventData... more) {
        String id = NationalId.complete("16" + String.format("%07d", ++serial)).digits();
        List<EventData> career = new ArrayList<>(List.of(event(EventKind.APPOINTMENT, appointed, new JobChange(agency, "E" + serial, "", "P" + serial, "كاتب",
                "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""))));
        career.addAll(List.of(more));
        PersonData person = new PersonData(id, new FullName("سعد", "علي", "فهد", "المختبر"), new FullName("Saad", "Ali", "Fahd", "Tester"),
                PartialDate.parse(born), Sex.MALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(HOUSE, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, career, List.of())).iterator(), "eos-" + id));
        assertEquals(0, report.rejected(), report::toString);
        return id;
    }

    /** A clerk of 36 in the seventh year of service. */
    String clerk() {
        return clerk("TST-L", "1990-05-05", "2020-01-05");
    }

    /** A clerk of 57 with 33 years of service. */
    String veteran() {
        return clerk("TST-L", "1970-05-05", "1994-10-01");
    }

    static EventData event(EventKind kind, String from, JobChange change) {
        return new EventData(1, kind, PartialDate.parse(from), Optional.empty(), "D" + from, Optional.of(PartialDate.parse(from)), change, "",
                Optional.empty(), Optional.empty(), "");
    }

    /** An end of service by resignation on record. */
    static EventData ended(String from) {
        return new EventData(2, EventKind.END_OF_SERVICE, PartialDate.parse(from), Optional.empty(), "E" + from, Optional.of(PartialDate.parse(from)), JobChange.NONE, "",
                Optional.empty(), Optional.of(EndReason.RESIGNATION), "");
    }

    String officer(String agency, Power power) {
        String id = clerk(agency, "1985-05-05", "2010-01-05");
        LocalDate day = LocalDate.of(2020, 1, 1);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, agency, day, Optional.empty(), "1/48", day), "eos-" + id));
        return id;
    }

    long employee(String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    /** A draft that is ready to be sent. */
    long draft(String who, String kind, LocalDate lastDay) {
        Requests requests = house.bean(Requests.class);
        return house.as(who, () -> {
            long id = requests.draft(kind).id();
            requests.saveItems(id, List.of(new ItemChange(LeavingRequest.LAST_DAY, "fact.lastWorkDay", "leaving", "", lastDay.toString())));
            requests.saveReason(id, kind, "");
            requests.acceptTerms(id, LeavingRequest.TERMS);
            return id;
        });
    }

    String sent(String who, String kind, LocalDate lastDay) {
        long id = draft(who, kind, lastDay);
        return house.as(who, () -> house.bean(Requests.class).send(id, UUID.randomUUID().toString()));
    }

    private static List<ItemVerdict> yes() {
        return List.of(new ItemVerdict(LeavingRequest.LAST_DAY, ItemDecision.ACCEPTED, ""));
    }

    void verified(String number) {
        Desk desk = house.bean(Desk.class);
        house.as(hr, () -> {
            RequestView seen = desk.saveVerdicts(number, desk.open(number).version(), yes());
            desk.verify(number, seen.version(), "");
        });
    }

    void approved(String number) {
        Desk desk = house.bean(Desk.class);
        house.as(authority, () -> desk.approve(number, desk.open(number).version(), "القرار 12"));
    }

    LeavingView mine(String who) {
        return house.as(who, () -> house.bean(Leavings.class).mine().get(0));
    }

    /** The house on another day, with what it does once a day. */
    void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream()
                .filter(t -> t.name().matches("requests.due|records.standing|retirement\\..*")).forEach(t -> t.run(day)));
    }
}
