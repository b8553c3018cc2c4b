package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Delegations;
import masar.identity.NewDelegation;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Whose records an officer reaches")
class ReachTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");

    private static String serving(String agency, String first) {
        return Staff.idOf(house, Staff.clerk(house, agency, first));
    }

    private static String officer(String agency, String first, Power power) {
        String id = serving(agency, first);
        LocalDate day = LocalDate.of(2020, 1, 1);
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, power, power.scope() == Power.Scope.AGENCY ? agency : "", day,
                Optional.empty(), "1", day), "grant-" + id + power));
        return id;
    }

    private static void delegate(String from, String to, Power power, String agency) {
        LocalDate today = house.clock().today();
        house.update("insert into identities.fresh_code (visit, national_id, given_when) values (?, ?, ?)", "person:" + from, from,
                java.sql.Timestamp.valueOf(Axes.utc(house.clock().now())));
        house.as(from, () -> house.bean(Delegations.class).give(new NewDelegation(power, agency, to, today, today.plusDays(9),
                Set.of(DataCorrection.CODE), "1", today), "token-" + from));
    }

    private static List<FieldChange> mobile(long id) {
        String old = house.as(HOUSE, () -> house.bean(Records.class).of(id)).text(Field.MOBILE);
        return List.of(FieldChange.of(Field.MOBILE, old, "0500000" + (100 + id % 900)));
    }

    @Test
    @DisplayName("not somebody of another agency by their national ID either, which answers like an ID that nobody has, and stays in the trail")
    void byNationalId() {
        String foreign = serving("TST-B", "غريب");
        String own = serving("TST-A", "قريب");
        String officer = officer("TST-A", "مختصة", Power.HR_SPECIALIST);
        People people = house.bean(People.class);
        assertEquals(own, house.as(officer, () -> people.byNationalId(own)).nationalId());
        String nobody = masar.kernel.text.NationalId.complete("199999999").digits();
        for (String id : List.of(foreign, nobody)) {
            assertTrue(assertThrows(Refused.class, () -> house.as(officer, () -> people.byNationalId(id))).is("refused.notFound"));
            assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'record.foreign' and subject = ? and actor_id = ?", id, officer)).longValue());
        }
    }

    @Test
    @DisplayName("the ministry's office delegated for one service opens no records, no papers and no agency")
    void oneServiceOnly() {
        long id = Staff.clerk(house, "TST-B", "بعيد");
        String officer = officer("TST-A", "موظف الوزارة", Power.MINISTRY_OFFICER);
        String delegate = serving("TST-A", "مفوض");
        delegate(officer, delegate, Power.MINISTRY_OFFICER, "");
        assertEquals(id, house.as(officer, () -> house.bean(Records.class).of(id)).employeeId());
        assertThrows(Refused.class, () -> house.as(delegate, () -> house.bean(Records.class).of(id)));
        assertEquals(List.of(), house.as(delegate, () -> house.bean(People.class).find(PeopleQuery.of("بعيد"))).rows());
        Agency agency = house.bean(Agencies.class).byCode("TST-B");
        assertThrows(Refused.class, () -> house.as(delegate, () -> house.bean(Agencies.class).change(agency, 1)));
        assertThrows(Refused.class, () -> house.as(delegate, () -> house.bean(Agencies.class).headCount("TST-B")));
    }

    @Test
    @DisplayName("who decides corrections by delegation for that service alone applies them, and enters no events")
    void approver() {
        long id = Staff.clerk(house, "TST-A", "طالب");
        String director = officer("TST-A", "مدير", Power.HR_DIRECTOR);
        String delegate = serving("TST-A", "نائب");
        delegate(director, delegate, Power.HR_DIRECTOR, "TST-A");
        List<FieldChange> changes = mobile(id);
        assertThrows(Refused.class, () -> house.as(delegate, () -> house.bean(Corrections.class).apply(id, changes, Cause.request("D-" + id), "")));
        house.as(delegate, () -> house.bean(Corrections.class).apply(id, changes, Cause.request("D-" + id), DataCorrection.CODE));
        assertFalse(house.as(delegate, () -> house.bean(Careers.class).mayEnter(id)));
    }

    @Test
    @DisplayName("nobody writes into the own record")
    void oneself() {
        String me = officer("TST-A", "مختص", Power.HR_SPECIALIST);
        long mine = ((Number) house.value("select id from records.employee where national_id = ?", me)).longValue();
        NewCareerEvent rise = Staff.promotion(mine, "2024-01-01", "77", "8", 1);
        Refused refused = assertThrows(Refused.class, () -> house.as(me, () -> house.bean(Careers.class).enter(rise, "rise-" + mine)));
        assertTrue(refused.is("records.refused.own"));
        assertFalse(house.as(me, () -> house.bean(Careers.class).mayEnter(mine)));
    }

    @Test
    @DisplayName("two officers change an agency at once: the slower one is told, and the trail says in words what changed")
    void lostUpdate() {
        Staff.open(house);
        Agencies agencies = house.bean(Agencies.class);
        Agency was = agencies.byCode("TST-B");
        long seen = agencies.version("TST-B");
        house.as(HOUSE, () -> agencies.change(named(was, "First"), seen));
        house.as(HOUSE, () -> agencies.change(named(was, "First"), seen));
        assertEquals(seen + 1, agencies.version("TST-B"));
        Refused refused = assertThrows(Refused.class, () -> house.as(HOUSE, () -> agencies.change(named(was, "Second"), seen)));
        assertTrue(refused.is("records.refused.agencyChanged"));
        assertEquals("First", agencies.byCode("TST-B").nameEn());
        String after = house.value("select value_after from journal.audit where act = 'agency.changed' order by id desc fetch first row only").toString();
        assertTrue(after.contains(" / First; AUTHORITY; parent="), after);
        house.as(HOUSE, () -> agencies.change(was, seen + 1));
    }

    private static Agency named(Agency a, String nameEn) {
        return new Agency(a.code(), a.nameAr(), nameEn, a.kind(), a.parent(), a.city(), a.since(), a.until());
    }

    @Test
    @DisplayName("a power ends with the post: at a transfer at once, at an end of service decided ahead on its day")
    void leftBehind() {
        String director = officer("TST-A", "منقول", Power.HR_DIRECTOR);
        long moved = ((Number) house.value("select id from records.employee where national_id = ?", director)).longValue();
        LocalDate today = house.clock().today();
        house.as(HOUSE, () -> house.bean(Careers.class).enter(event(moved, EventKind.TRANSFER, today, "TST-B"), "move-" + moved));
        assertEquals(List.of(), held(director));
        String specialist = officer("TST-A", "متقاعد", Power.HR_SPECIALIST);
        long retired = ((Number) house.value("select id from records.employee where national_id = ?", specialist)).longValue();
        house.as(HOUSE, () -> house.bean(Careers.class).enter(event(retired, EventKind.END_OF_SERVICE, today.plusDays(1), ""), "end-" + retired));
        assertEquals(1, held(specialist).size());
        house.clock().moveTo(today.plusDays(1));
        house.as(HOUSE, () -> house.bean(WhenTheDayTurns.class).run(today.plusDays(1)));
        assertEquals(List.of(), held(specialist));
    }

    @Test
    @DisplayName("the agency that appoints finds by national ID who serves nowhere, sees who it is, and takes them on; nobody else, nor by a guessed id")
    void appointed() {
        Staff.open(house);
        String id = Staff.newId();
        EmployeeRow row = Staff.row(id, "TST-A", new EmployeeRecord.FullName("مرشح", "سعد", "علي", "المختبر"), List.of());
        Staff.put(house, "new-" + id, List.of(new EmployeeRow(1, row.person(), List.of(), List.of())).iterator());
        String clerk = officer("TST-B", "معيّن", Power.HR_SPECIALIST);
        String other = officer("TST-A", "غيره", Power.HR_SPECIALIST);
        Appointments appointments = house.bean(Appointments.class);
        long person = ((Number) house.value("select id from records.employee where national_id = ?", id)).longValue();
        LocalDate day = LocalDate.of(2026, 1, 4);
        assertThrows(Refused.class, () -> house.as(clerk, () -> appointments.candidate(person)));
        assertThrows(Refused.class, () -> house.as(clerk, () -> house.bean(Careers.class).enter(appointment(person, day, "TST-B"), "early-" + person)));
        assertEquals(person, house.as(clerk, () -> appointments.find(id)));
        assertEquals(person, house.as(clerk, () -> appointments.find(id)));
        EmployeeRecord seen = house.as(clerk, () -> appointments.candidate(person));
        assertEquals("مرشح سعد علي المختبر", seen.person().nameAr().text());
        assertEquals("", seen.person().mobile() + seen.person().iban());
        assertThrows(Refused.class, () -> house.as(clerk, () -> house.bean(Records.class).of(person)));
        assertTrue(assertThrows(Refused.class, () -> house.as(clerk, () -> house.bean(Careers.class).enter(appointment(person, day, "TST-A"),
                "wrong-" + person))).is("appoint.otherAgency"));
        long event = house.as(clerk, () -> house.bean(Careers.class).enter(appointment(person, day, "TST-B"), "in-" + person));
        assertEquals(event, house.as(clerk, () -> house.bean(Careers.class).enter(appointment(person, day, "TST-B"), "in-" + person)));
        assertEquals("TST-B", house.as(clerk, () -> house.bean(Records.class).of(person)).job().agency().code());
        Refused serving = assertThrows(Refused.class, () -> house.as(other, () -> appointments.find(id)));
        Refused unknown = assertThrows(Refused.class, () -> house.as(other, () -> appointments.find(Staff.newId())));
        assertEquals(unknown.problems(), serving.problems());
    }

    @Test
    @DisplayName("a request of somebody who was transferred meanwhile cannot be approved, and the officer is told why")
    void moved() {
        long id = Staff.clerk(house, "TST-A", "راحل");
        String director = officer("TST-A", "معتمد", Power.HR_DIRECTOR);
        FieldChange change = mobile(id).get(0);
        house.as(HOUSE, () -> house.bean(Careers.class).enter(event(id, EventKind.TRANSFER, house.clock().today(), "TST-B"), "gone-" + id));
        masar.requests.Item item = new masar.requests.Item("MOBILE", "t", "personal", change.oldValue(), change.newValue(),
                masar.requests.ItemDecision.ACCEPTED, "", List.of());
        masar.requests.DecidedRequest decided = new masar.requests.DecidedRequest("48-0000-0000", new masar.requests.Applicant(Staff.idOf(house, id),
                Long.toString(id), "راحل", "TST-A", ""), true, List.of(item), "", director, "معتمد", "", house.clock().today(), house.clock().now());
        assertTrue(assertThrows(Refused.class, () -> house.as(director, () -> house.bean(DataCorrection.class).onDecided(decided)))
                .is("correction.moved"));
        assertEquals("TST-B", house.bean(DataCorrection.class).transferred(decided.applicant()).orElseThrow().agency(), "and the request follows");
    }

    private static NewCareerEvent appointment(long id, LocalDate from, String agency) {
        return new NewCareerEvent(id, EventKind.APPOINTMENT, from, Optional.empty(), "12", Optional.of(masar.kernel.PartialDate.of(from)),
                new NewCareerEvent.JobChange(agency, "", "", "", "كاتب", "general", "6", Optional.of(1), Optional.empty(), "RIYADH", ""),
                Optional.empty(), Optional.empty(), "");
    }

    private static List<masar.identity.Held> held(String id) {
        return house.bean(Powers.class).heldBy(id, house.clock().today());
    }

    private static NewCareerEvent event(long id, EventKind kind, LocalDate from, String agency) {
        return new NewCareerEvent(id, kind, from, Optional.empty(), "9", Optional.of(masar.kernel.PartialDate.of(LocalDate.of(2026, 1, 1))),
                new NewCareerEvent.JobChange(agency, "", "", "", "", "", "", Optional.empty(), Optional.empty(), "", ""), Optional.empty(),
                kind == EventKind.END_OF_SERVICE ? Optional.of(EndReason.RESIGNATION) : Optional.empty(), "");
    }
}
