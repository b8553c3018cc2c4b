package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.NewCareerEvent.JobChange;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Entering career events")
class CareerEventsTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");

    private static String specialist(String agency) {
        String id = Staff.idOf(house, Staff.clerk(house, agency, "مختص"));
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, Power.HR_SPECIALIST, agency, LocalDate.of(2020, 1, 1), Optional.empty(),
                "1", LocalDate.of(2020, 1, 1)), "grant-" + id));
        return id;
    }

    private static NewCareerEvent event(long id, EventKind kind, String from, String until, JobChange change, String remarks) {
        return new NewCareerEvent(id, kind, LocalDate.parse(from), until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)), "D-" + from,
                Optional.of(PartialDate.parse("1440/1/1")), change, Optional.empty(),
                kind == EventKind.END_OF_SERVICE ? Optional.of(EndReason.RESIGNATION) : Optional.empty(), remarks);
    }

    private static JobChange to(String agency, String unit) {
        return new JobChange(agency, "", unit, "", "", "", "", Optional.empty(), Optional.empty(), "", "");
    }

    private static JobChange grade(String grade, Integer step) {
        return new JobChange("", "", "", "", "", "general", grade, Optional.ofNullable(step), Optional.empty(), "", "");
    }

    private List<String> wrong(NewCareerEvent event) {
        return house.as(HOUSE, () -> house.bean(Careers.class).preview(event)).problems().stream().map(p -> p.field() + ":" + p.key().substring(16)).toList();
    }

    private long enter(NewCareerEvent event) {
        return house.as(HOUSE, () -> house.bean(Careers.class).enter(event, event.kind() + "-" + event.from() + "-" + event.employeeId()));
    }

    private EmployeeRecord on(long id, String day) {
        return house.as(HOUSE, () -> house.bean(Records.class).of(id, new AsOf(LocalDate.parse(day), house.clock().now())));
    }

    @Test
    @DisplayName("each kind says at its own field what it lacks")
    void fields() {
        long id = Staff.clerk(house, "TST-A", "ناقص");
        assertEquals(List.of("remarks:penaltyWords"), wrong(event(id, EventKind.PENALTY, "2023-01-01", "", JobChange.NONE, "")));
        assertEquals(List.of("grade:gradeNeeded"), wrong(event(id, EventKind.PROMOTION, "2023-01-01", "", JobChange.NONE, "")));
        assertEquals(List.of("step:stepNeeded"), wrong(event(id, EventKind.PROMOTION, "2023-01-01", "", grade("8", null), "")).subList(0, 1));
        assertEquals(List.of("grade:gradeNotAbove"), wrong(event(id, EventKind.PROMOTION, "2023-01-01", "", grade("1", 2), "")));
        assertEquals(List.of("unit:nothingNamed"), wrong(event(id, EventKind.REASSIGNMENT, "2023-01-01", "", JobChange.NONE, "")));
        assertEquals(List.of("agency:nothingNamed"), wrong(event(id, EventKind.TRANSFER, "2023-01-01", "", JobChange.NONE, "")));
        assertEquals(List.of("unit:unknownUnit"), wrong(event(id, EventKind.REASSIGNMENT, "2023-01-01", "", to("", "U9"), "")));
        assertEquals(List.of("agency:unknownAgency", "unit:unknownUnit"), wrong(event(id, EventKind.TRANSFER, "2023-01-01", "", to("NONE", "U1"), ""))
                .stream().sorted().toList());
        assertEquals(List.of("until:noSpell"), wrong(event(id, EventKind.PENALTY, "2023-01-01", "2023-01-02", JobChange.NONE, "إنذار")));
        assertEquals(List.of("until:untilBeforeFrom"), wrong(event(id, EventKind.SECONDMENT, "2023-01-02", "2023-01-01", JobChange.NONE, "")));
        assertEquals(List.of("from:tooOld", "from:beforeAppointment"), wrong(event(id, EventKind.PENALTY, "1899-12-31", "", JobChange.NONE, "إنذار")));
        assertEquals(List.of("from:notAhead"), wrong(event(id, EventKind.SUSPENSION, "2030-01-01", "", JobChange.NONE, "")));
        assertEquals(List.of("kind:setsNothing", "grade:noPay"), wrong(event(id, EventKind.SECONDMENT, "2023-01-01", "", grade("8", 1), "")));
    }

    @Test
    @DisplayName("spells decide the status while they last, an assignment leaves it, and two spells away cannot be at once")
    void spells() {
        long id = Staff.clerk(house, "TST-A", "معار");
        enter(event(id, EventKind.SECONDMENT, "2021-01-01", "2021-12-31", JobChange.NONE, "إلى هيئة"));
        enter(event(id, EventKind.LEAVE_WITHOUT_PAY, "2022-01-01", "2022-03-31", JobChange.NONE, ""));
        enter(event(id, EventKind.SUSPENSION, "2022-06-01", "2022-06-30", JobChange.NONE, ""));
        enter(event(id, EventKind.ASSIGNMENT, "2022-06-15", "2022-09-30", JobChange.NONE, "لجنة"));
        assertEquals(JobStatus.ASSIGNED_OUTSIDE, on(id, "2021-12-31").job().status());
        assertEquals(JobStatus.ON_UNPAID_LEAVE, on(id, "2022-03-31").job().status());
        assertEquals(JobStatus.WORKING, on(id, "2022-04-01").job().status());
        assertEquals(JobStatus.SUSPENDED, on(id, "2022-06-20").job().status());
        assertEquals(JobStatus.WORKING, on(id, "2022-07-01").job().status());
        assertEquals(List.of("from:overlaps"), wrong(event(id, EventKind.STUDY_LEAVE, "2022-03-31", "2022-04-30", JobChange.NONE, "")));
        assertEquals(List.of(), wrong(event(id, EventKind.STUDY_LEAVE, "2022-04-01", "2022-04-30", JobChange.NONE, "")));
    }

    @Test
    @DisplayName("a transfer leaves unit and number behind; the new agency writes, the old one reads up to the day they left, others find nobody")
    void transferred() {
        long id = Staff.clerk(house, "TST-A", "منقول");
        String from = specialist("TST-A");
        String there = specialist("TST-B");
        NewCareerEvent transfer = event(id, EventKind.TRANSFER, "2023-05-01", "", to("TST-B", ""), "");
        Careers careers = house.bean(Careers.class);
        Records records = house.bean(Records.class);
        assertThrows(Refused.class, () -> house.as(there, () -> records.of(id)));
        assertTrue(((Number) house.value("select count(*) from journal.audit where act = 'record.foreign' and entity_id = ?", Long.toString(id))).intValue() > 0);
        long event = house.as(from, () -> careers.enter(transfer, "t-" + id));
        EmployeeRecord now = house.as(there, () -> records.of(id));
        assertEquals("TST-B", now.job().agency().code());
        assertEquals("", now.job().unit().code() + now.job().employeeNumber() + now.job().positionNumber());
        EmployeeRecord seen = house.as(from, () -> records.of(id));
        assertEquals(LocalDate.of(2023, 4, 30), seen.asOf().validOn());
        assertEquals("TST-A", seen.job().agency().code());
        assertTrue(seen.career().stream().noneMatch(e -> e.id() == event));
        assertTrue(house.as(from, () -> records.history(id, Field.AGENCY, "")).stream().allMatch(v -> v.value().equals("TST-A")));
        assertFalse(house.as(from, () -> careers.mayEnter(id)));
        assertTrue(house.as(there, () -> careers.mayEnter(id)));
        assertThrows(Refused.class, () -> house.as(from, () -> careers.cancel(event, "ليس لنا بعد")));
        house.as(there, () -> careers.enter(event(id, EventKind.REASSIGNMENT, "2023-05-02", "", new JobChange("", "", "", "P9", "", "", "",
                Optional.empty(), Optional.empty(), "", ""), ""), "r-" + id));
        assertEquals("P9", on(id, "2023-06-01").job().positionNumber());
    }

    @Test
    @DisplayName("what a correction would change is shown before, the old event stays with the reason, and later decisions keep their word")
    void correcting() {
        long id = Staff.clerk(house, "TST-A", "مصحح");
        Careers careers = house.bean(Careers.class);
        long event = enter(Staff.promotion(id, "2023-01-01", "300", "8", 2));
        enter(new NewCareerEvent(id, EventKind.INCREMENT, LocalDate.of(2024, 1, 1), Optional.empty(), "301", Optional.of(PartialDate.parse("1445")),
                JobChange.pay("general", "8", 3), Optional.empty(), Optional.empty(), ""));
        NewCareerEvent right = Staff.promotion(id, "2023-01-01", "300", "8", 5);
        EventPreview preview = house.as(HOUSE, () -> careers.preview(event, right));
        assertEquals(List.of(), preview.problems());
        assertTrue(preview.changes().stream().anyMatch(c -> c.field() == Field.STEP && c.oldValue().equals("2") && c.newValue().equals("5")));
        assertEquals(List.of(), preview.today());
        assertEquals(1, preview.later().size());
        long corrected = house.as(HOUSE, () -> careers.correct(event, right, "الدرجة في القرار 5", "c-" + id));
        assertEquals(corrected, house.as(HOUSE, () -> careers.correct(event, right, "الدرجة في القرار 5", "c-" + id)));
        assertEquals(5, on(id, "2023-06-01").job().step());
        assertEquals(3, on(id, "2024-06-01").job().step());
        List<WithdrawnEvent> gone = house.as(HOUSE, () -> house.bean(Records.class).withdrawn(id, house.clock().now()));
        assertEquals(List.of("الدرجة في القرار 5"), gone.stream().map(WithdrawnEvent::why).toList());
        assertTrue(gone.get(0).replaced());
        EventPreview without = house.as(HOUSE, () -> careers.previewCancelling(id, corrected));
        assertTrue(without.changes().stream().anyMatch(c -> c.field() == Field.GRADE && c.newValue().equals("7")));
    }

    @Test
    @DisplayName("a look at what an event, its correction or its cancelling would change holds nobody's record")
    void looksHoldNothing() {
        long id = Staff.clerk(house, "TST-A", "منظور");
        long event = enter(Staff.promotion(id, "2023-01-01", "310", "8", 2));
        Careers careers = house.bean(Careers.class);
        NewCareerEvent another = Staff.promotion(id, "2024-01-01", "311", "9", 2);
        for (Runnable look : List.<Runnable>of(() -> careers.preview(another), () -> careers.preview(event, Staff.promotion(id, "2023-01-01", "310", "8", 5)),
                () -> careers.previewCancelling(id, event))) {
            List<String> asked = house.statements(() -> house.as(HOUSE, look));
            assertTrue(!asked.isEmpty() && asked.stream().noneMatch(s -> s.contains("FOR UPDATE")), asked::toString);
        }
        List<String> entering = house.statements(() -> house.as(HOUSE, () -> careers.enter(another, "held-" + id)));
        assertTrue(entering.stream().anyMatch(s -> s.contains("FOR UPDATE")), "entering it does: " + entering);
    }

    @Test
    @DisplayName("an event on which others stand is not cancelled or moved behind them, and a reason is needed")
    void orphans() {
        long id = Staff.clerk(house, "TST-A", "ثابت");
        Careers careers = house.bean(Careers.class);
        List<EmployeeRecord.CareerEvent> career = on(id, "2024-01-01").career();
        long appointment = career.get(career.size() - 1).id();
        assertTrue(refused(() -> careers.cancel(appointment, "خطأ")).is("records.refused.orphaned"));
        NewCareerEvent moved = new NewCareerEvent(id, EventKind.APPOINTMENT, LocalDate.of(2021, 1, 1), Optional.empty(), "100",
                Optional.of(PartialDate.parse("2015")), new JobChange("TST-A", "E1", "U1", "P1", "كاتب", "general", "6", Optional.of(1), Optional.empty(),
                        "RIYADH", ""), Optional.empty(), Optional.empty(), "");
        assertTrue(refused(() -> careers.correct(appointment, moved, "خطأ", "m-" + id)).is("records.refused.orphaned"));
        assertTrue(refused(() -> careers.cancel(career.get(0).id(), " ")).is("records.refused.reason"));
        enter(event(id, EventKind.END_OF_SERVICE, "2023-01-01", "", JobChange.NONE, ""));
        assertEquals(masar.identity.Standing.FORMER, on(id, "2023-01-01").standing());
        assertEquals(masar.identity.Standing.SERVING, on(id, "2022-12-31").standing());
        assertTrue(wrong(event(id, EventKind.PENALTY, "2023-02-01", "", JobChange.NONE, "إنذار")).contains("from:afterEnd"));
    }

    private Refused refused(Runnable what) {
        return assertThrows(Refused.class, () -> house.as(HOUSE, what));
    }

    @Test
    @DisplayName("queries do not grow: one's own record, a person's page, the list with one row and with twenty-five")
    void queries() {
        long id = Staff.clerk(house, "TST-A", "قليل");
        long many = Staff.clerk(house, "TST-A", "كثير");
        for (int month = 1; month <= 12; month++) {
            enter(event(many, EventKind.PENALTY, "2022-%02d-01".formatted(month), "", JobChange.NONE, "إنذار"));
        }
        for (int i = 0; i < 25; i++) {
            Staff.clerk(house, "TST-B", "طابور");
        }
        Records records = house.bean(Records.class);
        People people = house.bean(People.class);
        Supplier<Integer> own = () -> house.queries(() -> house.as(Staff.idOf(house, id), () -> records.mine()));
        own.get();
        int mine = own.get();
        int page = house.queries(() -> house.as(HOUSE, () -> whole(records, id)));
        assertTrue(mine <= 12, "my record: " + mine);
        assertTrue(page <= 30, "person page: " + page);
        assertEquals(page, house.queries(() -> house.as(HOUSE, () -> whole(records, many))));
        int one = house.queries(() -> house.as(HOUSE, () -> people.find(new PeopleQuery("قليل", "TST-A", "", "", Optional.empty(), "", 25))));
        assertEquals(1, house.as(HOUSE, () -> people.find(new PeopleQuery("قليل", "TST-A", "", "", Optional.empty(), "", 25))).rows().size());
        assertEquals(25, house.as(HOUSE, () -> people.find(new PeopleQuery("طابور", "TST-B", "", "", Optional.empty(), "", 25))).rows().size());
        assertEquals(one, house.queries(() -> house.as(HOUSE, () -> people.find(new PeopleQuery("طابور", "TST-B", "", "", Optional.empty(), "", 25)))));
        assertTrue(one <= 6, "people: " + one);
    }

    private static void whole(Records records, long id) {
        records.of(id);
        records.jobs(id, house.clock().now());
        records.withdrawn(id, house.clock().now());
        records.history(id, Field.GRADE, "");
    }

    @Test
    @DisplayName("correcting an event offers no salary that came from the ladder, so a corrected step brings its own; a named one stays")
    void salaryOfCorrected() {
        long id = Staff.clerk(house, "TST-A", "رياض");
        Careers careers = house.bean(Careers.class);
        long byLadder = enter(event(id, EventKind.INCREMENT, "2024-01-01", "", grade("", 5), ""));
        long named = enter(event(id, EventKind.INCREMENT, "2025-01-01", "", new JobChange("", "", "", "", "", "general", "", Optional.of(6),
                Optional.of(new BigDecimal("9999.00")), "", ""), ""));
        assertEquals(Optional.empty(), house.as(HOUSE, () -> careers.standing(id, byLadder)).set().basic());
        assertEquals(Optional.of(new BigDecimal("8470.00")), house.as(HOUSE, () -> careers.standing(id, byLadder)).basic());
        assertEquals(Optional.of(new BigDecimal("9999.00")), house.as(HOUSE, () -> careers.standing(id, named)).set().basic());
    }
}
