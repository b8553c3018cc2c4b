package masar.leave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
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
import masar.records.Records;
import masar.records.Sex;
import masar.requests.Desk;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Requests;
import masar.testing.House;

/** People of the tests of leave: clerks of two units of two agencies, managers and officers, and what they do. */
final class Staff {
    static final Actor HOUSE = Actor.system("import");
    private static int serial;
    final House house;
    final String hr;
    final String director;
    final String authority;
    final String manager;

    Staff(House house) {
        this.house = house;
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-V", "TST-W")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(HOUSE, () -> house.bean(Agencies.class).create(new Agency(code, "جهة " + code, "Agency " + code, Agency.Kind.AUTHORITY, "",
                        Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
        hr = officer("TST-V", "U2", Power.HR_SPECIALIST);
        director = officer("TST-V", "U2", Power.HR_DIRECTOR);
        authority = officer("TST-V", "U2", Power.COMPETENT_AUTHORITY);
        manager = officer("TST-V", "U1", Power.DIRECT_MANAGER);
    }

    /** A woman in a unit of an agency since a day. */
    String clerk(String agency, String unit, Sex sex, String appointed) {
        return person(agency, unit, sex, appointed, "كاتب");
    }

    /** The national ID of whoever is entered next. */
    static String next() {
        return NationalId.complete("17" + String.format("%07d", serial + 1)).digits();
    }

    /** Somebody in a post of this title. */
    String person(String agency, String unit, Sex sex, String appointed, String title) {
        String id = NationalId.complete("17" + String.format("%07d", ++serial)).digits();
        EventData event = new EventData(1, EventKind.APPOINTMENT, PartialDate.parse(appointed), Optional.empty(), "D" + serial, Optional.of(PartialDate.parse(appointed)),
                new JobChange(agency, "E" + serial, agency + "-" + unit, "P" + serial, title, "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""),
                "وحدة " + unit, Optional.empty(), Optional.empty(), "");
        PersonData person = new PersonData(id, new FullName("سعاد", "علي", "فهد", "الإجازي"), new FullName("Suad", "Ali", "Fahd", "Leaver"),
                PartialDate.parse("1990-05-05"), sex, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(HOUSE, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, List.of(event), List.of())).iterator(), "lv-" + id));
        assertEquals(0, report.rejected(), report::toString);
        return id;
    }

    /** A clerk of the managed unit with so many days of balance in writing, as of a month before the tests' day. */
    String clerk(int days) {
        String id = clerk("TST-V", "U1", Sex.FEMALE, "2020-01-05");
        house.as(hr, () -> house.bean(Leaves.class).bring(employee(id), new NewBalance(LocalDate.of(2026, 11, 22), days, 0, "خطاب 7"), "bring-" + id));
        return id;
    }

    String officer(String agency, String unit, Power power) {
        String id = clerk(agency, unit, Sex.MALE, "2010-01-05");
        LocalDate day = LocalDate.of(2020, 1, 1);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, power.scope() == Power.Scope.MINISTRY ? "" : agency, day, Optional.empty(), "1/48", day),
                "lv-" + id));
        return id;
    }

    long employee(String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    static LeaveAsk ask(String type, LocalDate first, LocalDate last, String... told) {
        Map<String, String> all = new java.util.HashMap<>();
        for (int i = 0; i < told.length; i += 2) {
            all.put(told[i], told[i + 1]);
        }
        return LeaveAsk.of(type, first, last, all);
    }

    /** A draft that is ready to be sent. */
    long draft(String who, LeaveAsk ask, boolean proven) {
        Requests requests = house.bean(Requests.class);
        return house.as(who, () -> {
            String kind = ask.chain() == 0 ? house.bean(Leaves.class).service(ask.type()) : LeaveChangeRequest.CODE;
            long id = requests.draft(kind).id();
            requests.saveItems(id, List.of(LeaveRequest.item(ask)));
            requests.saveReason(id, "leave", "");
            requests.acceptTerms(id, LeaveRequest.TERMS);
            if (proven) {
                requests.attach(id, LeaveRequest.ITEM, "proof.pdf", new ByteArrayInputStream("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
            }
            return id;
        });
    }

    String sent(String who, LeaveAsk ask, boolean proven) {
        long id = draft(who, ask, proven);
        return house.as(who, () -> house.bean(Requests.class).send(id, UUID.randomUUID().toString()));
    }

    /** One step says yes. */
    void step(String officer, String number) {
        Desk desk = house.bean(Desk.class);
        house.as(officer, () -> {
            long version = desk.saveVerdicts(number, desk.open(number).version(), List.of(new ItemVerdict(LeaveRequest.ITEM, ItemDecision.ACCEPTED, ""))).version();
            if (desk.whatNow(number).may("APPROVE")) {
                desk.approve(number, version, "");
            } else {
                desk.verify(number, version, "");
            }
        });
    }

    /** The whole way of a leave of the managed unit. */
    String granted(String who, LeaveAsk ask, boolean proven) {
        String number = sent(who, ask, proven);
        List.of(manager, hr, director).forEach(officer -> step(officer, number));
        return number;
    }

    /** What a career says of days away, newest first. */
    List<String> spells(String who) {
        return house.as(who, () -> house.bean(Records.class).mine()).career().stream().filter(e -> e.kind().away()).map(e -> e.kind() + " " + e.from() + ".." + e.until().orElseThrow()).toList();
    }

    MyLeave mine(String who) {
        return house.as(who, () -> house.bean(Leaves.class).mine());
    }

    /** The house on another day, with what it does once a day. */
    void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().matches("leave\\..*|requests.due|records.standing")).forEach(t -> t.run(day)));
    }

    static List<String> refused(Runnable what) {
        return org.junit.jupiter.api.Assertions.assertThrows(Refused.class, what::run).problems().stream().map(p -> (p.field() + " " + p.key()).strip()).toList();
    }

}
