package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.pay.EntitlementRule.Method;
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
@DisplayName("Allowances that decisions grant")
class EntitlementsTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private final Entitlements entitlements = house.bean(Entitlements.class);
    private final MyPay pay = house.bean(MyPay.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(LocalDate.of(2026, 11, 23));
    }

    private static NewEntitlement asked(long employee, String allowance, Method method, String rate, String city, String from) {
        return new NewEntitlement(employee, allowance, new EntitlementRule(method, new BigDecimal(rate), Optional.empty(), city), LocalDate.parse(from),
                Optional.empty(), "77/47", LocalDate.parse(from));
    }

    private Entitlement grant(NewEntitlement asked, String token) {
        return house.as(HOUSE, () -> entitlements.grant(asked, token));
    }

    private static List<String> why(PaySlip slip) {
        return slip.granted().stream().map(e -> e.kind().name().code()).toList();
    }

    private PaySlip now(String id) {
        return house.as(id, () -> pay.months(1)).get(0);
    }

    @Test
    @DisplayName("count in the months they hold for, by their method, until a decision ends them")
    void counted() {
        String id = Clerks.clerk(house);
        long employee = Clerks.employee(house, id);
        Entitlement nature = grant(asked(employee, "natureOfWork", Method.OF_FIRST_STEP, "25", "", "2026-10-01"), "n" + id);
        grant(asked(employee, "remoteArea", Method.BY_CITY, "15", "RIYADH", "2026-11-01"), "r" + id);
        List<PaySlip> months = house.as(id, () -> pay.months(3));
        assertEquals(List.of("2563.25", "1516.25", "0.00"), months.stream().map(m -> m.allowed().toPlainString()).toList());
        assertEquals(new BigDecimal("9615.05"), months.get(0).net());
        assertEquals(List.of(PaySlip.Part.ALLOWANCES, PaySlip.Part.NET), months.get(0).changes().stream().map(PaySlip.Change::part).toList());
        assertEquals(List.of("remoteArea"), why(months.get(0)));
        house.as(HOUSE, () -> entitlements.end(nature.id(), LocalDate.of(2026, 11, 15), "80/47"));
        assertEquals(new BigDecimal("1047.00"), now(id).allowed());
        assertEquals(List.of("remoteArea", "natureOfWork"), why(now(id)), "what began and what is over");
        assertEquals("80/47", house.as(id, () -> entitlements.mine()).get(1).endDecision());
    }

    @Test
    @DisplayName("are granted once for one token, and ended once")
    void once() {
        String id = Clerks.clerk(house);
        NewEntitlement risk = asked(Clerks.employee(house, id), "risk", Method.FIXED, "800", "", "2026-10-01");
        Entitlement one = grant(risk, "once" + id);
        assertEquals(one.id(), grant(risk, "once" + id).id());
        assertEquals(1, house.as(id, () -> entitlements.mine()).size());
        LocalDate last = LocalDate.of(2026, 10, 31);
        house.as(HOUSE, () -> entitlements.end(one.id(), last, "9"));
        assertEquals(Optional.of(last), house.as(HOUSE, () -> entitlements.end(one.id(), last, "9")).until());
        assertThrows(Refused.class, () -> house.as(HOUSE, () -> entitlements.end(one.id(), LocalDate.of(2026, 12, 31), "10")), "no longer than granted");
    }

    @Test
    @DisplayName("are granted once by one decision for the same days, also from another page that was open")
    void onceByDecision() {
        String id = Clerks.clerk(house);
        NewEntitlement risk = asked(Clerks.employee(house, id), "risk", Method.FIXED, "800", "", "2026-10-01");
        Entitlement one = grant(risk, "first" + id);
        assertTrue(assertThrows(Refused.class, () -> grant(risk, "second" + id)).is("pay.refused.twice"));
        grant(asked(risk.employeeId(), "harm", Method.FIXED, "800", "", "2026-10-01"), "third" + id);
        house.as(HOUSE, () -> entitlements.end(one.id(), LocalDate.of(2026, 10, 31), "9"));
        grant(asked(risk.employeeId(), "risk", Method.FIXED, "800", "", "2026-11-01"), "fourth" + id);
        assertEquals(3, house.as(id, () -> entitlements.mine()).size());
    }

    @Test
    @DisplayName("that begin or end within a month say so, and where the least amount is paid it is told")
    void within() {
        String id = Clerks.clerk(house);
        long employee = Clerks.employee(house, id);
        Entitlement one = grant(new NewEntitlement(employee, "harm", new EntitlementRule(Method.OF_BASIC, new BigDecimal("1"), Optional.of(new BigDecimal("300")), ""),
                LocalDate.of(2026, 10, 16), Optional.empty(), "77/47", LocalDate.of(2026, 10, 1)), "w" + id);
        List<PaySlip> months = house.as(id, () -> pay.months(3));
        assertEquals(List.of(Optional.empty(), Optional.of(LocalDate.of(2026, 10, 16)), Optional.empty()), months.stream().map(PaySlip::changedOn).toList());
        assertEquals(Optional.of(new BigDecimal("300.00")), months.get(0).allowances().get(0).atLeast().map(least -> least.setScale(2)));
        house.as(HOUSE, () -> entitlements.end(one.id(), LocalDate.of(2026, 11, 10), "80/47"));
        assertEquals(Optional.of(LocalDate.of(2026, 11, 11)), now(id).changedOn());
        grant(asked(employee, "risk", Method.OF_BASIC, "10", "", "2026-11-01"), "v" + id);
        assertEquals(Optional.empty(), now(id).allowances().get(0).atLeast(), "no least amount, none told");
    }

    @Test
    @DisplayName("say everything that is wrong at once, each at its field")
    void wrong() {
        long employee = Clerks.employee(house, Clerks.clerk(house));
        NewEntitlement bad = new NewEntitlement(employee, "none", new EntitlementRule(Method.OF_BASIC, new BigDecimal("100.01"),
                Optional.of(new BigDecimal("-1")), "RIYADH"), LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 1, 31)), " ", LocalDate.of(2026, 1, 1));
        Refused refused = assertThrows(Refused.class, () -> grant(bad, "bad"));
        assertEquals(List.of("allowance", "rate", "least", "city", "until", "decisionNumber"), refused.problems().stream().map(Refused.Problem::field).toList());
        Refused early = assertThrows(Refused.class, () -> grant(asked(employee, "risk", Method.FIXED, "1", "", "2023-12-31"), "early"));
        assertEquals(List.of("from"), early.problems().stream().map(Refused.Problem::field).toList(), "before the service began");
        assertEquals(List.of("decidedOn"), assertThrows(Refused.class, () -> grant(asked(employee, "risk", Method.FIXED, "1", "", "2026-11-24"), "ahead"))
                .problems().stream().map(Refused.Problem::field).toList(), "a decision of tomorrow");
        assertThrows(Refused.class, () -> grant(asked(employee, "risk", Method.FIXED, "1", "", "2026-10-01"), ""), "no token");
        assertThrows(Refused.class, () -> grant(asked(employee, "remoteArea", Method.BY_CITY, "15", "ATLANTIS", "2026-10-01"), "city"));
    }

    @Test
    @DisplayName("are paid for work in the agency that granted them alone, and in the city they go with")
    void elsewhere() {
        String id = Clerks.clerk(house, Clerks.event(EventKind.REASSIGNMENT, "2026-11-10", null, new JobChange("", "", "", "", "", "", "",
                Optional.empty(), Optional.empty(), "JEDDAH", ""), null));
        grant(asked(Clerks.employee(house, id), "remoteArea", Method.BY_CITY, "15", "RIYADH", "2026-10-01"), "c" + id);
        List<PaySlip> months = house.as(id, () -> pay.months(2));
        assertEquals(List.of("0.00", "1047.00"), months.stream().map(m -> m.allowed().toPlainString()).toList());
        assertEquals("E2", months.get(0).allowances().get(0).finding().rule());
        assertEquals(List.of(EventKind.REASSIGNMENT), months.get(0).because().stream().map(e -> e.kind()).toList());
    }

    @Test
    @DisplayName("are nobody's to grant without the power, and not found elsewhere")
    void guarded() {
        String id = Clerks.clerk(house);
        NewEntitlement asked = asked(Clerks.employee(house, id), "risk", Method.FIXED, "800", "", "2026-10-01");
        assertThrows(Refused.class, () -> house.as(id, () -> entitlements.grant(asked, "self" + id)));
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> entitlements.end(-1, LocalDate.of(2026, 1, 1), "1"))).is("refused.notFound"));
        assertEquals(15, entitlements.kinds().size());
        assertEquals(List.of(), house.as(HOUSE, () -> entitlements.of(asked.employeeId())));
    }

    @Test
    @DisplayName("are granted by the agency that has the person, and no more by one that they left, whatever it may still read")
    void former() {
        String specialist = Clerks.specialist(house);
        long here = Clerks.employee(house, Clerks.clerk(house));
        assertEquals("TST-M", house.as(specialist, () -> entitlements.grant(asked(here, "risk", Method.FIXED, "800", "", "2026-10-01"), "h" + here)).agency());
        String left = Clerks.clerk(house, Clerks.event(EventKind.TRANSFER, "2026-03-01", null, new JobChange("TST-N", "", "", "", "", "", "",
                Optional.empty(), Optional.empty(), "", ""), null));
        NewEntitlement late = asked(Clerks.employee(house, left), "risk", Method.FIXED, "800", "", "2026-10-01");
        assertTrue(assertThrows(Refused.class, () -> house.as(specialist, () -> entitlements.grant(late, "l" + left))).is("refused.notFound"));
        assertEquals(List.of(), house.as(left, () -> entitlements.mine()));
        grant(late, "n" + left);
        assertEquals(1, house.as(left, () -> entitlements.mine()).size());
        assertEquals(List.of(), house.as(specialist, () -> entitlements.of(late.employeeId())), "what the new agency grants");
    }
}
