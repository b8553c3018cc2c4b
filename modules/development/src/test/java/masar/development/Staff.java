package masar.development;

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
import masar.records.Sex;
import masar.requests.Desk;
import masar.requests.ItemChange;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Requests;
import masar.testing.House;

/** People of the tests: clerks and officers of two agencies, an officer of the ministry, and what they do. */
final class Staff {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Actor HOUSE = Actor.system("import");
    private static int serial;
    final House house;
    final String hr;
    final String authority;
    final String otherHr;
    final String ministry;

    Staff(House house) {
        this.house = house;
        house.inTransaction(() -> house.fire(new HouseStarted()));
        for (String code : List.of("TST-G", "TST-H")) {
            if (house.sql("select code from records.agency where code = ?", code).isEmpty()) {
                house.as(HOUSE, () -> house.bean(Agencies.class).create(new Agency(code, "جهة " + code, "Agency " + code, Agency.Kind.AUTHORITY, "",
                        Named.NONE, Optional.empty(), Optional.empty())));
            }
        }
        hr = officer("TST-G", Power.HR_SPECIALIST);
        authority = officer("TST-G", Power.COMPETENT_AUTHORITY);
        otherHr = officer("TST-H", Power.HR_SPECIALIST);
        ministry = officer("TST-H", Power.MINISTRY_OFFICER);
    }

    String clerk(String agency, String appointed) {
        String id = NationalId.complete("16" + String.format("%07d", 7_000_000 + ++serial)).digits();
        EventData event = new EventData(1, EventKind.APPOINTMENT, PartialDate.parse(appointed), Optional.empty(), "D" + serial, Optional.of(PartialDate.parse(appointed)),
                new JobChange(agency, "E" + serial, agency + "-U1", "P" + serial, "كاتب", "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""),
                "وحدة", Optional.empty(), Optional.empty(), "");
        PersonData person = new PersonData(id, new FullName("نجلاء", "علي", "فهد", "المتدربة"), new FullName("Najla", "Ali", "Fahd", "Learner"),
                PartialDate.parse("1990-05-05"), Sex.FEMALE, "SA", Optional.empty(), "", "", "", "", "", "", "", "", "", "");
        var report = house.as(HOUSE, () -> house.bean(Import.class).employees(List.of(new EmployeeRow(1, person, List.of(event), List.of())).iterator(), "dv-" + id));
        assertEquals(0, report.rejected(), report::toString);
        return id;
    }

    private String officer(String agency, Power power) {
        String id = clerk(agency, "2010-01-05");
        LocalDate day = LocalDate.of(2020, 1, 1);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, power.scope() == Power.Scope.MINISTRY ? "" : agency, day, Optional.empty(), "1/48", day),
                "dv-" + id));
        return id;
    }

    long employee(String nationalId) {
        return ((Number) house.value("select id from records.employee where national_id = ?", nationalId)).longValue();
    }

    /** A programme of an agency, or with an empty one of the ministry, and a session of it: the id of the session. */
    long session(String keeper, String agency, String sort, int seats, LocalDate first) {
        return session(keeper, agency, sort, seats, first, first.plusDays(4));
    }

    long session(String keeper, String agency, String sort, int seats, LocalDate first, LocalDate last) {
        TrainingDesk desk = house.bean(TrainingDesk.class);
        return house.as(keeper, () -> {
            long programme = desk.add(agency, new NewProgramme("برنامج " + sort, "Programme " + sort, "معهد الإدارة العامة", sort, Programme.Delivery.IN_PERSON, 20, false, "", true),
                    UUID.randomUUID().toString());
            return desk.plan(programme, new NewSession(first, last, first.minusDays(3), "قاعة 1", seats), UUID.randomUUID().toString());
        });
    }

    long draft(String who, String kind, ItemChange item, boolean proven) {
        Requests requests = house.bean(Requests.class);
        return house.as(who, () -> {
            long id = requests.draft(kind).id();
            requests.saveItems(id, List.of(item));
            requests.saveReason(id, AskedDevelopment.REASON, "");
            requests.acceptTerms(id, AskedDevelopment.TERMS);
            if (proven) {
                requests.attach(id, AskedDevelopment.ITEM, "proof.pdf", new ByteArrayInputStream("%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
            }
            return id;
        });
    }

    String sent(String who, String kind, ItemChange item, boolean proven) {
        long id = draft(who, kind, item, proven);
        return house.as(who, () -> house.bean(Requests.class).send(id, UUID.randomUUID().toString()));
    }

    /** One step says yes. */
    void step(String officer, String number) {
        Desk desk = house.bean(Desk.class);
        house.as(officer, () -> {
            long version = desk.saveVerdicts(number, desk.open(number).version(), List.of(new ItemVerdict(AskedDevelopment.ITEM, ItemDecision.ACCEPTED, ""))).version();
            if (desk.whatNow(number).may("APPROVE")) {
                desk.approve(number, version, "");
            } else {
                desk.verify(number, version, "");
            }
        });
    }

    /** A clerk with a rating as their last one. */
    String scholar(int mark) {
        String id = clerk("TST-G", "2020-01-05");
        Marks.OF.put(employee(id), mark);
        return id;
    }

    /** Sent with its paper, checked by human resources and granted by the authority. */
    String granted(String who, String kind, ItemChange item) {
        String number = sent(who, kind, item, true);
        step(hr, number);
        step(authority, number);
        return number;
    }

    /** The last of their scholarships. */
    Study study(String who) {
        return house.as(who, () -> house.bean(Scholarships.class).mine()).get(0);
    }

    /** It is changed by request and decision. */
    String changed(String who, String change, Map<String, String> wanted) {
        StudyAsk ask = house.as(who, () -> house.bean(ScholarshipChangeRequest.class).ask(study(who).id(), change, wanted));
        return granted(who, ScholarshipChangeRequest.CODE, ScholarshipChangeRequest.item(ask));
    }

    /** The house on another day, with what it does once a day. */
    void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().matches("development\\..*|records.standing")).forEach(t -> t.run(day)));
    }

    int notices(String who, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = ?", who, key).size();
    }

    static List<String> refused(Runnable what) {
        return org.junit.jupiter.api.Assertions.assertThrows(Refused.class, what::run).problems().stream().map(p -> (p.field() + " " + p.key()).strip()).toList();
    }
}
