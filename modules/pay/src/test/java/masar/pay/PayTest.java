package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.pay.law.Ladders;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.EventAdvice;
import masar.records.EventKind;
import masar.records.Named;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("What a place on a ladder pays")
class PayTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final Pay pay = house.bean(Pay.class);

    @BeforeAll
    static void open() {
        house.inTransaction(() -> house.fire(new HouseStarted()));
    }

    @Test
    @DisplayName("the general ladder that records loads is the one the law's table has, amount by amount")
    void oneLadder() {
        PayLadder kept = pay.ladder("general", TODAY).orElseThrow();
        assertEquals(LadderBook.told(Ladders.GENERAL_LADDER.on(TODAY)), kept);
        assertFalse(kept.example());
        assertEquals(List.of("general", "teachers", "health", "users", "wageBand"),
                pay.ladders(TODAY).stream().map(PayLadder::code).filter(code -> !code.equals("kept")).toList());
        assertEquals(Optional.empty(), pay.ladder("general", LocalDate.of(2011, 5, 27)));
        assertEquals(15, kept.longest());
    }

    @Test
    @DisplayName("a ladder that an operator keeps goes first, whatever its shape")
    void kept() {
        house.inTransaction(() -> {
            house.update("insert into records.pay_ladder (code, name_ar, name_en) values ('kept', 'سلم هيئة', 'An authority')");
            house.update("insert into records.pay_grade (id, ladder_code, code, name_ar, name_en, place, increment, transport, since_day, until_day)"
                    + " values (990001, 'kept', 'X', 'أ', 'X', 1, null, null, date('2020-01-01'), date('9999-12-31'))");
            house.update("insert into records.pay_step (grade_id, step_no, basic) values (990001, 1, 5000)");
            house.update("insert into records.pay_step (grade_id, step_no, basic) values (990001, 2, 5111)");
        });
        // An agency's page makes this node read the code lists anew; else they are held for a minute.
        house.as(Actor.system("test"), () -> house.bean(Agencies.class).create(new Agency("TST-P", "جهة الاختبار", "Test agency", Agency.Kind.AUTHORITY,
                "", Named.NONE, Optional.empty(), Optional.empty())));
        assertEquals(0, new BigDecimal("5111").compareTo(pay.payOf(new PayPlace("kept", "X", 2), TODAY).basic()));
        assertEquals(Optional.empty(), pay.transport("kept", "X", TODAY));
    }

    @Test
    @DisplayName("a place pays what the ladder says, and one that there is not is refused at its field")
    void places() {
        PayOf of = pay.payOf(PayPlace.general(8, 5), TODAY);
        assertEquals(new BigDecimal("9670.00"), of.basic());
        assertEquals(new BigDecimal("700.00"), of.transport().orElseThrow());
        assertEquals(Outcome.GRANTED, of.decision().outcome());
        assertRefused("ladder", () -> pay.payOf(new PayPlace("nowhere", "1", 1), TODAY));
        assertRefused("grade", () -> pay.payOf(PayPlace.general(16, 1), TODAY));
        assertRefused("grade", () -> pay.payOf(new PayPlace("users", "31", 1), TODAY));
        assertRefused("step", () -> pay.payOf(PayPlace.general(8, 16), TODAY));
        assertRefused("step", () -> pay.payOf(PayPlace.general(8, 0), TODAY));
        assertRefused("to", () -> pay.onPromotion(PayPlace.general(8, 5), "8", TODAY));
        assertRefused("to", () -> pay.onPromotion(PayPlace.general(8, 5), "16", TODAY));
        assertEquals(Outcome.NEEDS_PERSON, pay.payOf(new PayPlace("health", "resident-1", 4), TODAY).decision().outcome(), "an example");
    }

    @Test
    @DisplayName("a promotion brings what art 18 says, by the reading asked for")
    void promotion() {
        PayChange change = pay.onPromotion(PayPlace.general(6, 4), "7", TODAY);
        assertEquals("7/2/7375.00/395.00", change.grade() + "/" + change.step().orElseThrow() + "/" + change.basic() + "/" + change.rise().orElseThrow());
        assertEquals(1, pay.onPromotion(PayPlace.general(6, 4), "7", false, TODAY).step().orElseThrow());
        assertEquals(3, pay.onPromotion(PayPlace.general(6, 4), new BigDecimal("7380.00"), "7", true, TODAY).step().orElseThrow());
        assertEquals("7", pay.next("general", "6", TODAY).orElseThrow().code());
        assertTrue(pay.next("general", "15", TODAY).isEmpty());
    }

    @Test
    @DisplayName("appointment, return and waiver, and the next increment, are answered too")
    void others() {
        assertEquals(2, pay.onAppointment("general", "6", Optional.of(new BigDecimal("6065.00")), TODAY).step().orElseThrow());
        assertEquals(15, pay.onReturn(PayPlace.general(9, 15), "6", TODAY).step().orElseThrow());
        PayChange waived = pay.onWaiver(PayPlace.general(7, 2), new BigDecimal("6980.00"), LocalDate.of(2026, 1, 1), "6", true, LocalDate.of(2026, 6, 1));
        assertEquals(new BigDecimal("-395.00"), waived.rise().orElseThrow());
        NextIncrement next = pay.nextIncrement(PayPlace.general(8, 15), TODAY);
        assertTrue(next.lastStep());
        assertEquals(LocalDate.of(2027, 1, 1), next.on());
        assertEquals(new BigDecimal("10085.00"), pay.nextIncrement(PayPlace.general(8, 5), TODAY).basic().orElseThrow());
    }

    private static void assertRefused(String field, Runnable what) {
        Refused refused = assertThrows(Refused.class, what::run);
        assertEquals(List.of(field), refused.problems().stream().map(Refused.Problem::field).toList());
    }

    @Test
    @DisplayName("an appointment, promotion, return or waiver entered with other pay than the law gives is named to HR, one with that pay is not, and other events never are")
    void advice() {
        LawfulPay advice = house.bean(LawfulPay.class);
        var none = new EventAdvice.PaidAs("", "", 0, Optional.empty());
        assertEquals(List.of(Refused.Problem.of("", "pay.advice.appointment", 1, new BigDecimal("6065.00"), new BigDecimal("6980.00"))),
                advice.on(EventKind.APPOINTMENT, none, at("6", 4, "6980.00"), TODAY));
        assertEquals(List.of(), advice.on(EventKind.APPOINTMENT, none, at("6", 1, "6065.00"), TODAY));
        assertEquals(List.of(Refused.Problem.of("", "pay.advice.return", 4, new BigDecimal("6980.00"), new BigDecimal("6065.00"))),
                advice.on(EventKind.APPOINTMENT, at("6", 4, "6980.00"), at("6", 1, "6065.00"), TODAY));
        assertEquals(List.of(), advice.on(EventKind.APPOINTMENT, at("6", 4, "6980.00"), at("6", 4, "6980.00"), TODAY));
        assertEquals(List.of(Refused.Problem.of("", "pay.advice.waiver", 6, new BigDecimal("7590.00"), new BigDecimal("6065.00"))),
                advice.on(EventKind.TRANSFER, at("7", 2, "7375.00"), at("6", 1, "6065.00"), TODAY));
        assertEquals(List.of(), advice.on(EventKind.TRANSFER, at("6", 4, "6980.00"), at("7", 1, "7010.00"), TODAY), "not lower: no waiver");
        assertEquals(List.of(), advice.on(EventKind.TRANSFER, at("6", 4, "6980.00"), at("6", 4, "6980.00"), TODAY));
        var before = new EventAdvice.PaidAs("general", "6", 4, Optional.of(new BigDecimal("6980.00")));
        assertEquals(List.of(Refused.Problem.of("", "pay.advice.promotion", 2, new BigDecimal("7375.00"), new BigDecimal("7010.00"))),
                advice.on(EventKind.PROMOTION, before, at("7", 1, "7010.00"), TODAY));
        assertEquals(List.of(), advice.on(EventKind.PROMOTION, before, at("7", 2, "7375.00"), TODAY));
        assertEquals(List.of(), advice.on(EventKind.STATUS_IMPROVEMENT, before, at("7", 1, "7010.00"), TODAY));
        assertEquals(List.of(), advice.on(EventKind.PROMOTION, at("", 0, "6980.00"), at("7", 1, "7010.00"), TODAY));
    }

    private static EventAdvice.PaidAs at(String grade, int step, String basic) {
        return new EventAdvice.PaidAs(grade.isEmpty() ? "" : "general", grade, step, Optional.of(new BigDecimal(basic)));
    }
}
