package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import masar.journal.Outbox;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.records.CareerChanged;
import masar.records.Careers;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("The annual increment of everybody")
class IncrementRunsTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private final IncrementRuns runs = house.bean(IncrementRuns.class);
    private final IncrementBook book = house.bean(IncrementBook.class);
    private final IncrementStep step = house.bean(IncrementStep.class);
    private static int year = 2030;

    /** Each test has a fiscal year of its own, since there is one run for a year. */
    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    @BeforeEach
    void nextYear() {
        year++;
        house.clock().moveTo(LocalDate.of(year - 1, 12, 20));
    }

    private static LocalDate day() {
        return LocalDate.of(year, 1, 1);
    }

    private IncrementRun looked() {
        return house.as(HOUSE, () -> runs.look(day(), "look" + year));
    }

    private IncrementRun start(IncrementRun looked) {
        return house.as(HOUSE, () -> runs.start(looked.id(), "700/" + year, LocalDate.of(year - 1, 12, 15)));
    }

    /** Begins a run for real that nobody drives. */
    private long begun(IncrementRun looked) {
        return house.as(HOUSE, () -> book.start(looked.id(), "700/" + year, LocalDate.of(year - 1, 12, 15)));
    }

    private static EmployeeRecord.Job job(String id, LocalDate on) {
        house.clock().moveTo(on.isAfter(LocalDate.of(year - 1, 12, 20)) ? on : LocalDate.of(year - 1, 12, 20));
        EmployeeRecord.Job job = house.as(id, () -> house.bean(Records.class).mine()).job();
        house.clock().moveTo(LocalDate.of(year - 1, 12, 20));
        return job;
    }

    private Optional<String> why(IncrementRun run, String id) {
        long employee = Clerks.employee(house, id);
        return house.as(HOUSE, () -> {
            List<IncrementException> all = new ArrayList<>();
            String at = "";
            do {
                var page = runs.exceptions(run.id(), "", at, 200);
                all.addAll(page.rows());
                at = page.next();
            } while (!at.isEmpty());
            return all.stream().filter(e -> e.employeeId() == employee).map(IncrementException::reason).findFirst();
        });
    }

    private static EventData penalty(String words) {
        EventData e = Clerks.event(EventKind.PENALTY, (year - 1) + "-05-05", null, JobChange.NONE, null);
        return new EventData(1, e.kind(), e.from(), e.until(), e.decisionNumber(), e.decidedOn(), e.change(), "", e.counted(), e.endReason(), words);
    }

    private static EventData at(String grade, int step) {
        return Clerks.pay(EventKind.INCREMENT, (year - 2) + "-01-01", grade, step);
    }

    @Test
    @DisplayName("is looked at first without a change, then run once: one step up from the day on, with its decision")
    void raised() {
        String plain = Clerks.clerk(house, at("6", 5));
        IncrementRun looked = looked();
        assertEquals(IncrementState.DONE, looked.state());
        assertEquals(5, job(plain, day()).step(), "nothing changes by looking");
        IncrementRun run = start(looked);
        assertEquals(IncrementState.DONE, run.state());
        assertEquals(List.of(looked.people(), looked.granted(), looked.cost()), List.of(run.people(), run.granted(), run.cost()));
        assertEquals(5, job(plain, LocalDate.of(year - 1, 12, 31)).step());
        EmployeeRecord.Job after = job(plain, day());
        assertEquals(List.of(6, Optional.of(new BigDecimal("7590.00"))), List.of(after.step(), after.basic()));
        assertEquals("700/" + year, house.value("select decision_number from records.career_event where employee_id = ? and kind = 'INCREMENT' and from_day = ?",
                Clerks.employee(house, plain), java.sql.Date.valueOf(day())));
        assertEquals(run.cost(), house.as(HOUSE, () -> runs.counts(run.id())).stream().map(IncrementCount::cost).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(run.people(), house.as(HOUSE, () -> runs.byReason(run.id())).stream().mapToLong(IncrementCount::people).sum());
    }

    @Test
    @DisplayName("given ahead follows a promotion that is entered afterwards for a day before it, and one that lifts off the last step brings it; once")
    void again() {
        String plain = Clerks.clerk(house, at("6", 5));
        String last = Clerks.clerk(house, at("6", 15));
        String still = Clerks.clerk(house, at("6", 5));
        start(looked());
        LocalDate promoted = LocalDate.of(year - 1, 12, 10);
        enter(plain, promoted, "7", 3);
        enter(last, promoted, "7", 11);
        enter(still, LocalDate.of(year - 1, 2, 1), "6", 5);
        for (int twice = 0; twice < 2; twice++) {
            house.bean(Outbox.class).deliver();
            assertEquals(List.of("7/3", "7/4", "7/12", "6/6"), Stream.of(job(plain, promoted), job(plain, day()), job(last, day()), job(still, day()))
                    .map(j -> j.grade().code() + "/" + j.step()).toList());
            house.inTransaction(() -> house.fire(new CareerChanged(Clerks.employee(house, plain), 0, EventKind.PROMOTION, promoted, CareerChanged.Act.CORRECTED)));
        }
        assertEquals(List.of(2L, 1L, 1L), List.of(raises(plain), raises(last), raises(still)), "what was given first is withdrawn, and stays on record");
    }

    private static void enter(String who, LocalDate from, String grade, int step) {
        EventKind kind = grade.equals("6") ? EventKind.STATUS_IMPROVEMENT : EventKind.PROMOTION;
        house.as(HOUSE, () -> house.bean(Careers.class).enter(new NewCareerEvent(Clerks.employee(house, who), kind, from, Optional.empty(), "88",
                Optional.of(PartialDate.of(from)), JobChange.pay("general", grade, step), Optional.empty(), Optional.empty(), ""), "again-" + who));
    }

    @Test
    @DisplayName("keeps who got none with the decision: last step, penalty, words that say nothing, another salary, another event that day")
    void exceptions() {
        String last = Clerks.clerk(house, at("6", 15));
        String denied = Clerks.clerk(house, at("6", 5), penalty("الحرمان من علاوة سنوية واحدة"));
        String warned = Clerks.clerk(house, at("6", 5), penalty("إنذار كتابي"));
        String untold = Clerks.clerk(house, at("6", 5), penalty("قرار اللجنة"));
        String own = Clerks.clerk(house, Clerks.event(EventKind.INCREMENT, (year - 2) + "-01-01", null, new JobChange("", "", "", "", "", "general", "6",
                Optional.of(5), Optional.of(new BigDecimal("9999.00")), "", ""), null));
        String promoted = Clerks.clerk(house, at("6", 5), Clerks.pay(EventKind.PROMOTION, day().toString(), "7", 2));
        String raised = Clerks.clerk(house, at("6", 5), Clerks.pay(EventKind.INCREMENT, day().toString(), "6", 6));
        String away = Clerks.clerk(house, at("6", 5), Clerks.event(EventKind.LEAVE_WITHOUT_PAY, (year - 1) + "-06-01", year + "-03-01", JobChange.NONE, null));
        IncrementRun run = start(looked());
        assertEquals(List.of("LAST_STEP", "PENALTY", "-", "UNTOLD_PENALTY", "OTHER_SALARY", "MOVED", "RAISED", "-"),
                List.of(last, denied, warned, untold, own, promoted, raised, away).stream().map(id -> why(run, id).orElse("-")).toList());
        assertEquals(List.of(15, 5, 6, 5, 5, 2, 6, 6), List.of(last, denied, warned, untold, own, promoted, raised, away).stream()
                .map(id -> job(id, day()).step()).toList());
        assertEquals(6, job(away, LocalDate.of(year, 5, 1)).step(), "what ends later keeps the step");
        String reason = house.as(HOUSE, () -> runs.exceptions(run.id(), "PENALTY", "", 50)).rows().get(0).decision().refusals().get(0).rule();
        assertEquals("N4", reason);
    }

    @Test
    @DisplayName("goes on where it was cut off, raising nobody twice and leaving nobody out")
    void cutOff() {
        List<String> people = List.of(Clerks.clerk(house, at("6", 5)), Clerks.clerk(house, at("6", 5)), Clerks.clerk(house, at("6", 5)));
        String atTheEnd = Clerks.clerk(house, at("6", 15));
        IncrementRun looked = looked();
        long run = begun(looked);
        // As far as the first of them, then a piece that dies after it has written the others.
        long first = Clerks.employee(house, people.get(0));
        house.as(HOUSE, () -> {
            while (((Number) house.value("select last_id from pay.increment_run where id = ?", run)).longValue() < first) {
                assertTrue(step.piece(run, 1));
            }
        });
        house.update("insert into pay.increment_exception (id, run_id, employee_id, national_id, agency, reason, decision) values (?, ?, ?, '', '', '', '')",
                -run, run, Clerks.employee(house, atTheEnd));
        assertThrows(RuntimeException.class, () -> house.as(HOUSE, () -> step.piece(run, 500)));
        assertEquals(List.of(1L, 0L, 0L), people.stream().map(IncrementRunsTest::raises).toList(), "nothing of the piece stays");
        house.update("delete from pay.increment_exception where run_id = ? and id < 0", run);
        house.as(HOUSE, () -> runs.goOn(run));
        people.forEach(id -> assertEquals(1, raises(id)));
        assertEquals(List.of(6, 6, 6), people.stream().map(id -> job(id, day()).step()).toList());
        IncrementRun done = house.as(HOUSE, () -> runs.get(run));
        assertEquals(List.of(IncrementState.DONE, looked.granted()), List.of(done.state(), done.granted()));
        assertFalse(house.as(HOUSE, () -> step.piece(run, 50)), "what is done is done");
    }

    private static long raises(String id) {
        return ((Number) house.value("select count(*) from records.career_event where employee_id = ? and kind = 'INCREMENT' and from_day = ?",
                Clerks.employee(house, id), java.sql.Date.valueOf(day()))).longValue();
    }

    @Test
    @DisplayName("is one for a day, however many start it at once and drive it together")
    void together() throws Exception {
        String id = Clerks.clerk(house, at("6", 5));
        IncrementRun looked = looked();
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Future<Long>> begun = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            begun.add(nodes.submit(() -> {
                go.await();
                return start(looked).id();
            }));
        }
        go.countDown();
        assertEquals(begun.get(0).get(60, TimeUnit.SECONDS), begun.get(1).get(60, TimeUnit.SECONDS));
        nodes.shutdown();
        assertEquals(1, raises(id));
        long id0 = begun.get(0).get();
        IncrementRun run = house.as(HOUSE, () -> runs.get(id0));
        assertEquals(List.of(IncrementState.DONE, looked.granted(), looked.people()), List.of(run.state(), run.granted(), run.people()));
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> runs.start(looked.id(), "another", LocalDate.of(year - 1, 12, 15))))
                .is("increments.refused.once"));
    }

    @Test
    @DisplayName("stops when told and goes on when told")
    void stopped() {
        String id = Clerks.clerk(house, at("6", 5));
        long run = begun(looked());
        house.as(HOUSE, () -> runs.stop(run));
        assertFalse(house.as(HOUSE, () -> step.piece(run, 50)));
        assertEquals(0, raises(id));
        house.as(HOUSE, () -> runs.goOn(run));
        assertEquals(1, raises(id));
    }

    @Test
    @DisplayName("is the ministry's to run, for a day that the law names, by a decision with number and date")
    void guarded() {
        String clerk = Clerks.clerk(house, at("6", 5));
        String specialist = Clerks.specialist(house);
        IncrementRun looked = looked();
        for (String who : List.of(clerk, specialist)) {
            assertThrows(Refused.class, () -> house.as(who, () -> runs.look(day(), "no" + who)));
            assertThrows(Refused.class, () -> house.as(who, () -> runs.list("", 10)));
            assertThrows(Refused.class, () -> house.as(who, () -> runs.start(looked.id(), "1", LocalDate.of(year - 1, 12, 1))));
        }
        assertThrows(Refused.class, () -> house.as(HOUSE, () -> runs.look(day().plusDays(1), "wrong" + year)));
        assertThrows(Refused.class, () -> house.as(HOUSE, () -> runs.start(looked.id(), " ", LocalDate.of(year - 1, 12, 1))));
        assertThrows(Refused.class, () -> house.as(HOUSE, () -> runs.start(looked.id(), "1", LocalDate.of(year, 12, 1))));
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> runs.get(-5))).is("refused.notFound"));
        assertEquals(looked.id(), looked().id(), "the same token looks once");
    }
}
