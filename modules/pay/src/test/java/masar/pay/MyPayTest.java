package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.records.EmployeeRow.EventData;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A person's own pay")
class MyPayTest {
    @RegisterExtension static final House house = new House();
    private final MyPay pay = house.bean(MyPay.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(LocalDate.of(2026, 11, 23));
    }

    private static EventData pay(EventKind kind, String from, String grade, int step) {
        return Clerks.pay(kind, from, grade, step);
    }

    private static EventData event(EventKind kind, String from, String until, JobChange change, EndReason reason) {
        return Clerks.event(kind, from, until, change, reason);
    }

    private static String clerk(EventData... later) {
        return Clerks.clerk(house, later);
    }

    private List<PaySlip> months(String id, int count) {
        return house.as(id, () -> pay.months(count));
    }

    @Test
    @DisplayName("is basic and transport by the ladder less nine percent, month by month, with its findings")
    void plain() {
        List<PaySlip> months = months(clerk(), 12);
        assertEquals(12, months.size());
        PaySlip now = months.get(0);
        assertEquals("2026-11", now.month().toString());
        assertEquals(LocalDate.of(2026, 11, 23), now.on());
        assertEquals(LocalDate.of(2026, 10, 31), months.get(1).on());
        assertEquals("6980.00 700.00 628.20 7051.80", now.basic() + " " + now.transport() + " " + now.contribution() + " " + now.net());
        assertEquals(Outcome.GRANTED, now.decision().outcome());
        assertEquals(List.of("L1", "K1", "M1"), now.decision().findings().stream().map(f -> f.rule()).toList());
        assertTrue(months.stream().allMatch(m -> m.changes().isEmpty()));
    }

    @Test
    @DisplayName("says what changed since the month before, and which decision is why")
    void changed() {
        List<PaySlip> months = months(clerk(pay(EventKind.INCREMENT, "2026-01-01", "6", 5), pay(EventKind.PROMOTION, "2026-10-12", "7", 2)), 12);
        PaySlip october = months.get(1);
        assertEquals(new BigDecimal("7375.00"), october.basic());
        assertEquals(Optional.of(LocalDate.of(2026, 10, 12)), october.changedOn());
        assertEquals(List.of(PaySlip.Part.BASIC, PaySlip.Part.CONTRIBUTION, PaySlip.Part.NET), october.changes().stream().map(PaySlip.Change::part).toList());
        assertEquals(new BigDecimal("90.00"), october.changes().get(0).more());
        assertEquals(List.of(EventKind.PROMOTION), october.because().stream().map(e -> e.kind()).toList());
        assertTrue(months.get(0).changes().isEmpty());
        PaySlip january = months.get(10);
        assertEquals(List.of(EventKind.INCREMENT), january.because().stream().map(e -> e.kind()).toList());
        assertEquals(Optional.empty(), january.changedOn());
        assertEquals(new BigDecimal("7285.00"), january.basic());
    }

    @Test
    @DisplayName("is half of net basic while suspended, nothing on leave without pay, and whole again after it")
    void away() {
        List<PaySlip> suspended = months(clerk(event(EventKind.SUSPENSION, "2026-11-01", null, JobChange.NONE, null)), 2);
        assertEquals(new BigDecimal("3175.90"), suspended.get(0).net());
        assertEquals(Outcome.NEEDS_PERSON, suspended.get(0).decision().outcome());
        assertEquals(List.of(EventKind.SUSPENSION), suspended.get(0).because().stream().map(e -> e.kind()).toList());
        List<PaySlip> leave = months(clerk(event(EventKind.LEAVE_WITHOUT_PAY, "2026-09-01", "2026-10-31", JobChange.NONE, null)), 3);
        assertEquals(List.of("7051.80", "0.00", "0.00"), leave.stream().map(m -> m.net().toPlainString()).toList());
        assertEquals(List.of(EventKind.LEAVE_WITHOUT_PAY), leave.get(0).because().stream().map(e -> e.kind()).toList());
    }

    @Test
    @DisplayName("is for the days alone that were worked, in a month in which leave without pay begins or ends, or the service began")
    void partOfMonth() {
        List<PaySlip> leave = months(clerk(event(EventKind.LEAVE_WITHOUT_PAY, "2026-09-21", "2026-11-06", JobChange.NONE, null)), 3);
        PaySlip november = leave.get(0);
        assertEquals("1536.00", november.unpaid().toPlainString(), "six of thirty days of basic and transport");
        assertEquals("6980.00 700.00 628.20 5515.80", november.basic() + " " + november.transport() + " " + november.contribution() + " " + november.net());
        assertEquals(List.of("L1", "K1", "M6", "M1"), november.decision().findings().stream().map(f -> f.rule()).toList());
        assertTrue(november.changes().stream().anyMatch(c -> c.part() == PaySlip.Part.UNPAID));
        assertEquals(Optional.empty(), november.changedOn(), "the days are counted, nothing is left for the agency to work out");
        assertEquals("0.00", leave.get(1).net().toPlainString(), "a whole month");
        assertEquals("2560.00", leave.get(2).unpaid().toPlainString(), "ten days at the end of September, on leave on its last day");
        assertEquals("5120.00", leave.get(2).net().toPlainString());
        List<PaySlip> again = months(clerk(event(EventKind.END_OF_SERVICE, "2025-06-01", null, JobChange.NONE, EndReason.values()[0]),
                event(EventKind.APPOINTMENT, "2026-10-11", null, new JobChange("TST-M", "E", "", "P", "كاتب", "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""), null)), 12);
        assertEquals(10L, again.get(again.size() - 1).decision().findings().stream().filter(f -> f.rule().equals("M6")).findFirst().orElseThrow().given().get("unpaidDays"),
                "pay runs from the day of starting work");
        EventData absent = event(EventKind.ABSENCE, "2026-10-04", "2026-10-08", JobChange.NONE, null);
        EventData excused = new EventData(absent.line(), absent.kind(), absent.from(), absent.until(), absent.decisionNumber(), absent.decidedOn(), absent.change(), "",
                Optional.of(true), Optional.empty(), "");
        assertEquals("1280.00", months(clerk(absent), 2).get(1).unpaid().toPlainString(), "five days absent");
        assertEquals("0.00", months(clerk(excused), 2).get(1).unpaid().toPlainString(), "made a leave, it counts");
        assertEquals("0.00", months(clerk(event(EventKind.STUDY_LEAVE, "2026-02-01", "2026-02-28", JobChange.NONE, null)), 10).get(9).net().toPlainString(), "a whole February");
    }

    @Test
    @DisplayName("names the leave without pay that was over within the month before as why this one pays more")
    void paidAgain() {
        PaySlip november = months(clerk(event(EventKind.LEAVE_WITHOUT_PAY, "2026-10-10", "2026-10-19", JobChange.NONE, null)), 1).get(0);
        assertEquals(List.of(PaySlip.Part.UNPAID, PaySlip.Part.NET), november.changes().stream().map(PaySlip.Change::part).toList());
        assertEquals(List.of(EventKind.LEAVE_WITHOUT_PAY), november.because().stream().map(e -> e.kind()).toList());
    }

    @Test
    @DisplayName("leaves a salary that is not the ladder's to a person, and keeps to the decision")
    void otherThanLadder() {
        PaySlip slip = months(clerk(event(EventKind.CORRECTION, "2026-11-01", null, new JobChange("", "", "", "", "", "general", "6", Optional.of(4),
                Optional.of(new BigDecimal("7000.00")), "", ""), null)), 1).get(0);
        assertEquals(new BigDecimal("7000.00"), slip.basic());
        assertEquals(Outcome.NEEDS_PERSON, slip.decision().outcome());
        assertEquals("L4", slip.decision().findings().get(0).rule());
    }

    @Test
    @DisplayName("begins with the service; after its end the months up to its last remain, and none once they are older than what was asked for")
    void ends() {
        house.clock().moveTo(LocalDate.of(2024, 3, 15));
        assertEquals(3, months(clerk(), 12).size());
        house.clock().moveTo(LocalDate.of(2026, 11, 23));
        String left = clerk(left("2026-06-01"));
        List<PaySlip> months = months(left, 12);
        assertEquals("2026-05 2025-12", months.get(0).month() + " " + months.get(months.size() - 1).month());
        assertEquals("7051.80", months.get(0).net().toPlainString(), "who leaves with the end of a month gets the whole of it");
        assertEquals(Optional.empty(), months.get(0).lastDay());
        assertEquals(List.of(), months(left, 6));
    }

    @Test
    @DisplayName("is for the days served in the month in which the service ends, and leaves the pension share of it to a person")
    void lastMonth() {
        List<PaySlip> months = months(clerk(left("2026-11-11")), 2);
        PaySlip last = months.get(0);
        assertEquals("2026-11 2026-11-10 2026-11-10", last.month() + " " + last.on() + " " + last.lastDay().orElseThrow());
        assertEquals("5120.00 0.00 2560.00", last.unpaid() + " " + last.contribution() + " " + last.net(), "ten of thirty days");
        assertEquals(List.of("L1", "K2", "M6", "M1"), last.decision().findings().stream().map(f -> f.rule()).toList());
        assertEquals(Outcome.NEEDS_PERSON, last.decision().outcome());
        assertEquals(List.of(EventKind.END_OF_SERVICE), last.because().stream().map(e -> e.kind()).toList(), "and says why it is less");
        PaySlip ahead = months(clerk(left("2026-11-29")), 1).get(0);
        assertEquals("2026-11-23 2026-11-28", ahead.on() + " " + ahead.lastDay().orElseThrow(), "an end that is decided is told before it comes");
        assertEquals("512.00 7168.00", ahead.unpaid() + " " + ahead.net());
        PaySlip oneDay = months(clerk(left("2026-10-02")), 2).get(0);
        assertEquals("2026-10-10 2560.00", net(months(clerk(left("2026-10-11")), 2).get(0)), "ten days of thirty, whatever month it is");
        assertEquals("2026-02-10 2560.00", net(months(clerk(left("2026-02-11")), 12).get(0)));
        assertEquals("2026-10-30 7680.00", net(months(clerk(left("2026-10-31")), 2).get(0)), "the thirty-first is no day of thirty");
        assertEquals("2026-10-01 256.00", net(oneDay), "a day that was worked is paid, in a month of 31 too");
        PaySlip again = months(clerk(left("2026-10-11"), event(EventKind.APPOINTMENT, "2026-10-21", null,
                new JobChange("TST-M", "E", "", "P", "كاتب", "general", "6", Optional.of(4), Optional.empty(), "RIYADH", ""), null)), 2).get(1);
        assertEquals("2026-10-31", again.on().toString());
        assertEquals(Optional.empty(), again.lastDay(), "who is back by the end of the month pays the pension share by it");
        assertEquals("2560.00 628.20", again.unpaid() + " " + again.contribution(), "ten days between two services");
    }

    private static String net(PaySlip slip) {
        return slip.on() + " " + slip.net();
    }

    private static EventData left(String first) {
        return event(EventKind.END_OF_SERVICE, first, null, JobChange.NONE, EndReason.RESIGNATION);
    }

    @Test
    @DisplayName("is the caller's alone, for a bounded number of months and of queries")
    void bounds() {
        String id = clerk();
        assertThrows(Refused.class, () -> months(id, 0));
        assertTrue(assertThrows(Refused.class, () -> months(id, MyPay.MOST + 1)).is("pay.refused.months"), "and says how many may be asked for");
        assertThrows(Refused.class, () -> house.as(Actor.visitor("127.0.0.1"), () -> pay.months(1)));
        months(id, 12);
        int queries = house.queries(() -> months(id, 12));
        assertTrue(queries <= 15, "queries: " + queries);
        assertEquals(queries, house.queries(() -> months(id, MyPay.MOST)));
    }
}
