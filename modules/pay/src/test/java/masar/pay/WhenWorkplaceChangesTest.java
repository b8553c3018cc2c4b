package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.NewGrant;
import masar.identity.Powers;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.pay.EntitlementRule.Method;
import masar.records.Careers;
import masar.records.Cause;
import masar.records.EmployeeRow;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Point;
import masar.records.ReportedSeat;
import masar.records.WorkplaceReport;
import masar.records.Workplaces;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("When a workplace is put right")
class WhenWorkplaceChangesTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");

    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(LocalDate.of(2026, 11, 23));
    }

    private static void move(String id, String city, String number) {
        ReportedSeat seat = new ReportedSeat(city, new Point(new BigDecimal("21.5"), new BigDecimal("39.2")), "فرع " + city, LocalDate.of(2026, 11, 1));
        house.as(HOUSE, () -> house.bean(Workplaces.class).apply(Clerks.employee(house, id), seat, Cause.request(number), WorkplaceReport.CODE));
    }

    private static void remote(String id, String city) {
        NewEntitlement asked = new NewEntitlement(Clerks.employee(house, id), "remoteArea", new EntitlementRule(Method.BY_CITY, new BigDecimal("15"), Optional.empty(),
                city), LocalDate.of(2026, 10, 1), Optional.empty(), "77/47", LocalDate.of(2026, 10, 1));
        house.as(HOUSE, () -> house.bean(Entitlements.class).grant(asked, "remote" + id + city));
    }

    private static String specialist() {
        String id = Clerks.clerk(house);
        String agency = house.value("select agency_code from records.employee where national_id = ?", id).toString();
        house.as(HOUSE, () -> house.bean(Powers.class).grant(new NewGrant(id, Power.HR_SPECIALIST, agency, LocalDate.of(2026, 1, 1), Optional.empty(), "1",
                LocalDate.of(2026, 1, 1)), "place" + id));
        return id;
    }

    private static List<String> told(String officer) {
        return house.sql("select text_key from requests.notice where national_id = ? order by id", officer).stream().map(r -> String.valueOf(r.get("text_key")))
                .filter(k -> k.startsWith("pay.")).toList();
    }

    @Test
    @DisplayName("the allowance of the old city is not paid any more, and human resources are asked what becomes of it, once")
    void left() {
        String officer = specialist();
        String id = Clerks.clerk(house);
        remote(id, "RIYADH");
        MyPay pay = house.bean(MyPay.class);
        assertEquals("1047.00", house.as(id, () -> pay.months(1)).get(0).allowed().toPlainString());
        move(id, "JEDDAH", "48-71");
        move(id, "JEDDAH", "48-71");
        assertEquals("0.00", house.as(id, () -> pay.months(1)).get(0).allowed().toPlainString());
        assertEquals(List.of("pay.notice.place.left"), told(officer));
    }

    @Test
    @DisplayName("a transfer to another city asks the same, and so does cancelling it; the person is asked to confirm the new place each time")
    void transferred() {
        String officer = specialist();
        String id = Clerks.clerk(house);
        remote(id, "RIYADH");
        NewCareerEvent transfer = new NewCareerEvent(Clerks.employee(house, id), EventKind.TRANSFER, LocalDate.of(2026, 11, 15), Optional.empty(), "T/1",
                Optional.of(PartialDate.parse("2026-11-10")), new JobChange("", "", "", "P-NEW", "", "", "", Optional.empty(), Optional.empty(), "ABHA", ""), Optional.empty(),
                Optional.empty(), "");
        Careers careers = house.bean(Careers.class);
        long event = house.as(HOUSE, () -> careers.enter(transfer, "transfer-" + id));
        house.as(HOUSE, () -> careers.enter(transfer, "transfer-" + id));
        assertEquals(List.of("pay.notice.place.left"), told(officer));
        remote(id, "ABHA");
        house.as(HOUSE, () -> careers.cancel(event, "صدر بالخطأ"));
        assertEquals(List.of("pay.notice.place.left", "pay.notice.place.left"), told(officer), "the allowance of the other city is looked at, too");
        assertEquals(2L, ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = 'records.notice.moved'", id)).longValue());
    }

    @Test
    @DisplayName("an import that brings the transfer asks the same, once, however often it comes")
    void imported() {
        String officer = specialist();
        String id = Clerks.clerk(house);
        remote(id, "RIYADH");
        EmployeeRow.EventData moved = Clerks.event(EventKind.REASSIGNMENT, "2026-11-10", null, new JobChange("", "", "", "", "", "", "", Optional.empty(), Optional.empty(),
                "NAJRAN", ""), null);
        Clerks.bring(house, id, "moved-" + id, moved);
        Clerks.bring(house, id, "again-" + id, moved);
        assertEquals(List.of("pay.notice.place.left"), told(officer));
    }

    @Test
    @DisplayName("where others of the agency get one for the new city, human resources are asked; nothing is granted by itself, and a move within the city asks nothing")
    void arrived() {
        String officer = specialist();
        String there = Clerks.clerk(house);
        remote(there, "TABUK");
        String id = Clerks.clerk(house);
        move(id, "TABUK", "48-72");
        assertEquals(List.of("pay.notice.place.arrived"), told(officer));
        assertEquals("0.00", house.as(id, () -> house.bean(MyPay.class).months(1)).get(0).allowed().toPlainString());
        house.as(HOUSE, () -> house.bean(Workplaces.class).apply(Clerks.employee(house, id), new ReportedSeat("TABUK", new Point(new BigDecimal("28.4"),
                new BigDecimal("36.5")), "مبنى آخر", LocalDate.of(2026, 11, 2)), Cause.request("48-73"), WorkplaceReport.CODE));
        assertEquals(1, told(officer).size());
    }
}
