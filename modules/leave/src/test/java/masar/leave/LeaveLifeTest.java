package masar.leave;

import static masar.leave.Staff.ask;
import static masar.leave.Staff.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.Careers;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.Records;
import masar.records.Sex;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.RequestState;
import masar.requests.Requests;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A leave")
class LeaveLifeTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 17);
    private Staff staff;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
    }

    private static Desk desk() {
        return house.bean(Desk.class);
    }

    @Test
    @DisplayName("goes from the asking by opinion, check and decision to the return, and the balance pays for it")
    void whole() {
        String hind = staff.clerk(30);
        assertEquals(30, staff.mine(hind).balance().left());
        String number = staff.sent(hind, ask("ANNUAL", FIRST, LAST), false);
        assertEquals(List.of(number), staff.mine(hind).asked());
        assertEquals("opinion", house.as(staff.manager, () -> desk().open(number)).step());
        assertEquals(List.of("requests.otherStep"), refused(() -> staff.step(staff.director, number)), "not out of turn");
        staff.step(staff.manager, number);
        staff.step(staff.hr, number);
        assertTrue(house.as(staff.director, () -> desk().effects(number, Locale.ENGLISH)).toString().contains("19 days"), "of 31 on the first day");
        staff.step(staff.director, number);
        assertEquals(RequestState.APPLIED, house.as(hind, () -> house.bean(Requests.class).mine(number)).state());
        MyLeave after = staff.mine(hind);
        LeaveView leave = after.leaves().get(0);
        assertEquals(12, leave.days());
        assertEquals(List.of(100), leave.parts().stream().map(LeaveView.Share::percent).toList());
        assertEquals(LocalDate.of(2026, 12, 20), leave.backDue());
        assertTrue(leave.decision().findings().stream().anyMatch(f -> f.rule().equals("LV1") && f.gives().get("chargedDays").equals(12L)));
        assertEquals(19, after.balance().left(), "eleven of thirty are bound: the day that is earned until then bears the twelfth");
        assertEquals(11, after.balance().bound());
        assertEquals(List.of(), after.asked());
        Leaves leaves = house.bean(Leaves.class);
        assertEquals(List.of("backOn finding.LV43.fix"), refused(() -> house.as(hind, () -> leaves.back(leave.chain(), LAST))), "not before its end");
        staff.day(LocalDate.of(2026, 12, 20));
        house.as(hind, () -> leaves.back(leave.chain(), LocalDate.of(2026, 12, 20)));
        house.as(hind, () -> leaves.back(leave.chain(), LocalDate.of(2026, 12, 20)));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 20)), staff.mine(hind).leaves().get(0).back());
        assertEquals(1, house.sql("select id from journal.audit where act = 'leave.back' and subject = ?", hind).size(), "a double click");
        assertEquals(List.of("leave.refused.returned"), refused(() -> house.as(hind, () -> leaves.back(leave.chain(), LocalDate.of(2026, 12, 19)))));
    }

    @Test
    @DisplayName("is seen by the manager of the unit, not by another's; who has no manager begins at HR; nobody decides about themself")
    void managers() {
        String hind = staff.clerk(30);
        String other = staff.officer("TST-V", "U3", Power.DIRECT_MANAGER);
        String number = staff.sent(hind, ask("ANNUAL", FIRST, LAST), false);
        InboxQuery all = InboxQuery.first(100);
        assertTrue(house.as(staff.manager, () -> desk().inbox(all)).rows().stream().anyMatch(r -> r.number().equals(number)));
        assertTrue(house.as(other, () -> desk().inbox(all)).rows().stream().noneMatch(r -> r.number().equals(number)));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(other, () -> desk().open(number))));
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(other, () -> house.bean(Absences.class).of(number))));
        assertEquals(List.of(staff.manager), house.as(staff.manager, () -> desk().colleagues(number)).stream().map(c -> c.nationalId())
                .filter(id -> List.of(staff.manager, other).contains(id)).toList());
        String alone = staff.officer("TST-V", "lone", Power.DIRECT_MANAGER);
        String managers = staff.sent(alone, ask("EXCEPTIONAL", FIRST, LAST), false);
        assertEquals("verify", house.as(staff.hr, () -> desk().open(managers)).step(), "nobody else is manager of that unit");
        assertEquals(List.of("requests.own"), refused(() -> house.as(alone, () -> desk().open(managers))));
        LeaveCase seen = house.as(staff.manager, () -> house.bean(Absences.class).of(number));
        assertEquals(Outcome.GRANTED, seen.decision().outcome());
        assertEquals(30, seen.balance().left());
        assertEquals(List.of("refused.notAllowed"), refused(() -> house.as(staff.hr, () -> house.bean(Records.class).forHouse(staff.employee(hind)))));
        assertEquals(1, house.sql("select id from journal.audit where act = 'record.read' and subject = ?", hind).size(), "that of HR, who entered the balance");
    }

    @Test
    @DisplayName("emergency leave is the manager's to give, and for whoever has no balance; without a manager the agency decides")
    void emergency() {
        String poor = staff.clerk(0);
        LocalDate day = TODAY.plusDays(1);
        assertEquals(EmergencyLeaveRequest.CODE, house.as(poor, () -> house.bean(Leaves.class).service("EMERGENCY")));
        String number = staff.sent(poor, ask("EMERGENCY", day, day.plusDays(1)), false);
        staff.step(staff.manager, number);
        assertEquals(2, staff.mine(poor).emergency());
        String rich = staff.clerk(9);
        assertEquals(List.of("finding.LV10.fix"), refused(() -> staff.sent(rich, ask("EMERGENCY", day, day), false)));
        assertEquals(LeaveRequest.CODE, house.as(staff.hr, () -> house.bean(Leaves.class).service("EMERGENCY")), "the unit of HR has no manager");
    }

    @Test
    @DisplayName("is refused with a clear sentence where the law refuses it, on sending and once more on deciding")
    void refusals() {
        String hind = staff.clerk(10);
        assertEquals(List.of("finding.LV1.fix"), refused(() -> staff.sent(hind, ask("ANNUAL", FIRST, LAST), false)));
        assertEquals(List.of("evidence finding.LV6.fix"), refused(() -> staff.sent(hind, ask("BEREAVEMENT", TODAY, TODAY.plusDays(4), "DEATH", TODAY.toString(), "DEGREE", "1"), false)));
        LeaveAsk ten = ask("ANNUAL", FIRST, FIRST.plusDays(9));
        String first = staff.sent(hind, ten, false);
        assertEquals(List.of("leave.refused.asked"), refused(() -> staff.sent(hind, ten, false)), "twice for the same days");
        String second = staff.sent(hind, ask("ANNUAL", LAST.plusDays(3), LAST.plusDays(9)), false);
        List.of(staff.manager, staff.hr, staff.director).forEach(o -> staff.step(o, first));
        List.of(staff.manager, staff.hr).forEach(o -> staff.step(o, second));
        assertEquals(List.of("finding.LV1.fix"), refused(() -> staff.step(staff.director, second)), "the first one took the balance");
        assertEquals(1, staff.mine(hind).leaves().size());
        Map<String, String> wrong = Map.of("type", "EXAM", "first", "2026-13-01", "last", "", "exam-first", "", "colour", "red");
        assertTrue(refused(() -> house.as(hind, () -> house.bean(LeaveRequest.class).items(wrong))).containsAll(List.of("first refused.gregorianText", "last refused.missing",
                "exam-first refused.missing", "colour leave.refused.field")));
    }

    @Test
    @DisplayName("annual leave is broken by a death, and the days go back to the balance; what was known before stays readable")
    void broken() {
        String hind = staff.clerk(30);
        staff.granted(hind, ask("ANNUAL", FIRST, LAST), false);
        house.clock().moveTo(LocalDate.of(2026, 12, 10));
        staff.granted(hind, ask("BEREAVEMENT", LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 13), "DEATH", "2026-12-09", "DEGREE", "2"), true);
        MyLeave mine = staff.mine(hind);
        assertEquals(List.of("BEREAVEMENT", "ANNUAL"), mine.leaves().stream().map(LeaveView::type).toList());
        assertEquals(7, mine.leaves().get(1).days());
        assertEquals(7, mine.leaves().get(1).charged());
        assertEquals(25, mine.balance().left(), "three of 31 are taken, and the two days earned until the 14th bear two of the other four");
        assertEquals(4, house.sql("select id from leaves.leave_row where national_id = ?", hind).size());
        assertEquals(1, house.sql("select id from leaves.leave_row where national_id = ? and closed_why <> '' and first_day = ? and last_day = ?", hind,
                java.sql.Date.valueOf(FIRST), java.sql.Date.valueOf(LAST)).size(), "the closed row says what was known");
        assertEquals(1, house.sql("select id from leaves.leave_row where national_id = ? and awaited = true", hind).size(), "one return, after the last of them");
    }

    @Test
    @DisplayName("is cut by both after five days of it, and given up before it begins; the days go back")
    void changed() {
        String hind = staff.clerk(30);
        staff.granted(hind, ask("ANNUAL", FIRST, LAST), false);
        long chain = staff.mine(hind).leaves().get(0).chain();
        house.clock().moveTo(LocalDate.of(2026, 12, 8));
        assertEquals(List.of("finding.LV41.fix"), refused(() -> staff.sent(hind, new LeaveAsk("ANNUAL", FIRST, LocalDate.of(2026, 12, 9), Map.of(), chain), false)));
        String cut = staff.sent(hind, new LeaveAsk("ANNUAL", FIRST, LocalDate.of(2026, 12, 10), Map.of(), chain), false);
        staff.step(staff.manager, cut);
        staff.step(staff.director, cut);
        assertEquals(LocalDate.of(2026, 12, 10), staff.mine(hind).leaves().get(0).last());
        assertEquals(26, staff.mine(hind).balance().left(), "five of thirty, and one earned since");
        String next = staff.granted(hind, ask("ANNUAL", LocalDate.of(2027, 1, 3), LocalDate.of(2027, 1, 9)), false);
        LeaveView ahead = staff.mine(hind).leaves().get(0);
        assertEquals(next, ahead.number());
        String given = staff.sent(hind, new LeaveAsk("ANNUAL", ahead.first(), ahead.first().minusDays(1), Map.of(), ahead.chain()), false);
        staff.step(staff.manager, given);
        staff.step(staff.director, given);
        assertEquals(1, staff.mine(hind).leaves().size());
        assertEquals(26, staff.mine(hind).balance().left());
        String foreign = staff.clerk(30);
        assertEquals(List.of("refused.notFound"), refused(() -> staff.sent(foreign, new LeaveAsk("ANNUAL", FIRST, LAST, Map.of(), chain), false)));
    }

    @Test
    @DisplayName("the agency may put its start off by ninety days; it keeps its length")
    void delayed() {
        String hind = staff.clerk(30);
        String number = staff.sent(hind, ask("ANNUAL", FIRST, LAST), false);
        staff.step(staff.manager, number);
        staff.step(staff.hr, number);
        assertEquals(List.of("until finding.LV40.fix"), refused(() -> house.as(staff.director, () -> desk().defer(number, desk().open(number).version(), FIRST.plusDays(91), "الجرد"))));
        house.as(staff.director, () -> desk().defer(number, desk().open(number).version(), FIRST.plusDays(28), "الجرد السنوي"));
        staff.step(staff.director, number);
        LeaveView leave = staff.mine(hind).leaves().get(0);
        assertEquals(FIRST.plusDays(28), leave.first());
        assertEquals(LAST.plusDays(28), leave.last());
    }

    @Test
    @DisplayName("without pay it is the minister's, stands in the career, and is cut there too; nothing is earned meanwhile")
    void unpaid() {
        String hind = staff.clerk(0);
        LocalDate last = LocalDate.of(2027, 12, 5);
        String number = staff.sent(hind, ask("EXCEPTIONAL", FIRST, last), false);
        staff.step(staff.manager, number);
        staff.step(staff.hr, number);
        staff.step(staff.authority, number);
        house.clock().moveTo(FIRST.plusDays(30));
        var event = house.as(hind, () -> house.bean(Records.class).mine()).career().get(0);
        assertEquals(EventKind.LEAVE_WITHOUT_PAY, event.kind());
        assertEquals(Optional.of(last), event.until());
        assertEquals(0, staff.mine(hind).leaves().get(0).parts().get(0).percent());
        int earned = staff.mine(hind).balance().left();
        long chain = staff.mine(hind).leaves().get(0).chain();
        String cut = staff.sent(hind, new LeaveAsk("EXCEPTIONAL", FIRST, LocalDate.of(2027, 2, 4), Map.of(), chain), false);
        staff.step(staff.manager, cut);
        staff.step(staff.director, cut);
        assertEquals(Optional.of(LocalDate.of(2027, 2, 4)), house.as(hind, () -> house.bean(Records.class).mine()).career().get(0).until());
        house.clock().moveTo(LocalDate.of(2027, 2, 4));
        assertEquals(earned, staff.mine(hind).balance().left());
        house.clock().moveTo(LocalDate.of(2027, 4, 16));
        assertTrue(staff.mine(hind).balance().left() > earned);
    }

    @Test
    @DisplayName("without pay, once broken, is cut and given up in both its pieces, also where HR corrected the event by hand")
    void unpaidInPieces() {
        String hind = staff.clerk(0);
        String number = staff.sent(hind, ask("EXCEPTIONAL", FIRST, LocalDate.of(2027, 3, 31)), false);
        List.of(staff.manager, staff.hr, staff.authority).forEach(officer -> staff.step(officer, number));
        house.clock().moveTo(LocalDate.of(2027, 1, 10));
        staff.granted(hind, ask("BEREAVEMENT", LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 14), "DEATH", "2027-01-10", "DEGREE", "1"), true);
        house.clock().moveTo(LocalDate.of(2027, 1, 20));
        assertEquals(List.of("LEAVE_WITHOUT_PAY 2027-01-15..2027-03-31", "LEAVE_WITHOUT_PAY 2026-12-06..2027-01-09"), staff.spells(hind));
        var later = house.as(hind, () -> house.bean(Records.class).mine()).career().get(0);
        house.as(staff.hr, () -> house.bean(Careers.class).correct(later.id(), new NewCareerEvent(staff.employee(hind), later.kind(), later.from(), later.until(), "77/1448",
                later.decidedOn(), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(), ""), "رقم القرار", "correct-" + hind));
        long chain = staff.mine(hind).leaves().stream().filter(l -> l.type().equals("EXCEPTIONAL")).findFirst().orElseThrow().chain();
        String cut = staff.sent(hind, new LeaveAsk("EXCEPTIONAL", FIRST, LocalDate.of(2027, 1, 31), Map.of(), chain), false);
        List.of(staff.manager, staff.director).forEach(officer -> staff.step(officer, cut));
        assertEquals(List.of("LEAVE_WITHOUT_PAY 2027-01-15..2027-01-31", "LEAVE_WITHOUT_PAY 2026-12-06..2027-01-09"), staff.spells(hind));
        String shorter = staff.sent(hind, new LeaveAsk("EXCEPTIONAL", FIRST, LocalDate.of(2027, 1, 20), Map.of(), chain), false);
        List.of(staff.manager, staff.director).forEach(officer -> staff.step(officer, shorter));
        assertEquals(List.of("LEAVE_WITHOUT_PAY 2027-01-15..2027-01-20", "LEAVE_WITHOUT_PAY 2026-12-06..2027-01-09"), staff.spells(hind));
    }

    @Test
    @DisplayName("whose return nobody tells becomes a task of HR, told once; a late return is told to HR")
    void missed() {
        String hind = staff.clerk(30);
        staff.granted(hind, ask("ANNUAL", FIRST, LAST), false);
        LeaveView leave = staff.mine(hind).leaves().get(0);
        staff.day(leave.backDue());
        assertEquals(0, house.sql("select id from requests.notice where national_id = ? and text_key = 'leave.notice.missed'", hind).size(), "the day itself");
        staff.day(leave.backDue().plusDays(1));
        staff.day(leave.backDue().plusDays(2));
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'leave.notice.missed'", hind).size());
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'leave.notice.missedHr' and once_key like ?", staff.hr, "leave-missed:" + leave.chain() + ":%").size());
        AwayQuery tasks = new AwayQuery(AwayQuery.Shown.MISSED, house.clock().today(), "", "", 25);
        Absences absences = house.bean(Absences.class);
        assertTrue(house.as(staff.hr, () -> absences.list(tasks)).rows().stream().anyMatch(r -> r.nationalId().equals(hind)));
        house.as(staff.hr, () -> house.bean(Leaves.class).backFor(staff.employee(hind), leave.chain(), leave.backDue().plusDays(2)));
        assertTrue(house.as(staff.hr, () -> absences.list(tasks)).rows().stream().noneMatch(r -> r.nationalId().equals(hind)));
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'leave.notice.late'", staff.hr).size());
    }

    @Test
    @DisplayName("two leaves that are decided in the same moment do not both take the days that are left")
    void atOnce() throws Exception {
        String hind = staff.clerk(12);
        List<String> numbers = List.of(staff.sent(hind, ask("ANNUAL", FIRST, LAST), false),
                staff.sent(hind, ask("ANNUAL", LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 31)), false));
        numbers.forEach(number -> List.of(staff.manager, staff.hr).forEach(officer -> staff.step(officer, number)));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = numbers.stream().map(number -> two.submit(() -> {
                try {
                    staff.step(staff.director, number);
                    return true;
                } catch (Refused tooMuch) {
                    return false;
                }
            })).toList();
            int granted = 0;
            for (Future<Boolean> one : both) {
                granted += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertEquals(1, granted, "there were days for one");
        } finally {
            two.shutdownNow();
        }
        assertTrue(staff.mine(hind).balance().left() >= 0);
    }

    @Test
    @DisplayName("a leave that another follows before work begins again awaits no return, though a weekend lies between them")
    void followed() {
        String hind = staff.clerk(30);
        staff.granted(hind, ask("ANNUAL", FIRST, LAST), false);
        LocalDate due = staff.mine(hind).leaves().get(0).backDue();
        assertTrue(due.isAfter(LAST.plusDays(1)), "days without work lie between");
        staff.granted(hind, ask("ANNUAL", due, due.plusDays(3)), false);
        staff.day(due.plusDays(1));
        staff.day(due.plusDays(2));
        assertEquals(List.of(), house.sql("select id from requests.notice where national_id = ? and text_key = 'leave.notice.missed'", hind));
    }

    @Test
    @DisplayName("who is away is listed by day and unit, a manager's own unit without the reason, with few questions however many they are")
    void away() {
        String foreign = staff.officer("TST-W", "U1", Power.HR_SPECIALIST);
        for (int i = 0; i < 3; i++) {
            staff.granted(staff.clerk(30), ask("ANNUAL", FIRST, LAST), false);
        }
        Absences absences = house.bean(Absences.class);
        AwayQuery on = new AwayQuery(AwayQuery.Shown.AWAY, FIRST, "وحدة U1", "", 2);
        var page = house.as(staff.hr, () -> absences.list(on));
        assertEquals(2, page.rows().size());
        assertEquals("ANNUAL", page.rows().get(0).type());
        assertTrue(page.isMore());
        var next = house.as(staff.hr, () -> absences.list(new AwayQuery(AwayQuery.Shown.AWAY, FIRST, "وحدة U1", page.next(), 2)));
        assertFalse(next.rows().contains(page.rows().get(0)));
        assertEquals("", house.as(staff.manager, () -> absences.list(on)).rows().get(0).type());
        assertEquals(0, house.as(staff.hr, () -> absences.list(new AwayQuery(AwayQuery.Shown.AWAY, FIRST, "وحدة U9", "", 2))).rows().size());
        assertEquals(0, house.as(foreign, () -> absences.list(new AwayQuery(AwayQuery.Shown.AWAY, FIRST, "", "", 25))).rows().size());
        int one = house.queries(() -> house.as(staff.hr, () -> absences.list(new AwayQuery(AwayQuery.Shown.AWAY, FIRST, "", "", 1))));
        int many = house.queries(() -> house.as(staff.hr, () -> absences.list(new AwayQuery(AwayQuery.Shown.AWAY, FIRST, "", "", 50))));
        assertEquals(one, many);
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(foreign, () -> house.bean(Leaves.class).of(page.rows().get(0).employeeId()))));
    }

    @Test
    @DisplayName("a balance in writing is entered once by HR, never for oneself, and makes the balance certain")
    void brought() {
        String salem = staff.clerk("TST-V", "U1", Sex.MALE, "2012-01-05");
        assertFalse(staff.mine(salem).balance().watched());
        assertEquals(Outcome.NEEDS_PERSON, house.as(salem, () -> house.bean(Leaves.class).outlook(ask("ANNUAL", FIRST, LAST), false)).outcome());
        Leaves leaves = house.bean(Leaves.class);
        long id = staff.employee(salem);
        assertEquals(List.of("on leave.refused.future", "days leave.refused.days", "document refused.missing"), refused(() -> house.as(staff.hr, () -> leaves.bring(id,
                new NewBalance(TODAY.plusDays(1), 401, 0, " "), "token-wrong"))));
        house.as(staff.hr, () -> leaves.bring(id, new NewBalance(TODAY, 12, 20, "خطاب 9"), "token-" + salem));
        house.as(staff.hr, () -> leaves.bring(id, new NewBalance(TODAY, 99, 0, "خطاب 9"), "token-" + salem));
        LeaveBalance balance = staff.mine(salem).balance();
        assertTrue(balance.watched());
        assertEquals(12, balance.left());
        assertEquals(20, balance.before1439());
        house.as(staff.hr, () -> leaves.bring(id, new NewBalance(TODAY, 15, 0, "تصحيح"), "token2-" + salem));
        assertEquals(15, staff.mine(salem).balance().left());
        assertEquals(List.of("records.refused.own"), refused(() -> house.as(staff.hr, () -> leaves.bring(staff.employee(staff.hr), new NewBalance(TODAY, 90, 0, "س"), "token-own"))));
    }

    @Test
    @DisplayName("school staff have the summer break: no balance grows, what they ask for needs a person, and an emergency does not wait for one (art 136)")
    void school() {
        for (String title : List.of("EDUCATION_01", "معلم خبير")) {
            String teacher = staff.person("TST-V", "U1", Sex.FEMALE, "2012-01-05", title);
            LeaveBalance balance = staff.mine(teacher).balance();
            assertEquals(List.of(true, false, 0), List.of(balance.school(), balance.watched(), balance.left()));
            Leaves leaves = house.bean(Leaves.class);
            Decision annual = house.as(teacher, () -> leaves.outlook(ask("ANNUAL", FIRST, LAST), false));
            assertEquals(Outcome.NEEDS_PERSON, annual.outcome());
            assertTrue(annual.findings().stream().anyMatch(f -> f.rule().equals("LV45") && f.ref().label().equals("136")), annual::toString);
            assertEquals(Outcome.GRANTED, house.as(teacher, () -> leaves.outlook(ask("EMERGENCY", FIRST, FIRST), false)).outcome());
        }
        assertFalse(staff.mine(staff.clerk(30)).balance().school());
    }

    @Test
    @DisplayName("for work on one holiday uses up nothing of another's")
    void compensation() {
        String hind = staff.clerk(30);
        staff.granted(hind, ask("COMPENSATORY", FIRST, FIRST, "WORKED_FIRST", "2026-09-23", "WORKED_LAST", "2026-09-23"), true);
        Leaves leaves = house.bean(Leaves.class);
        LocalDate next = FIRST.plusDays(1);
        LeaveAsk eid = ask("COMPENSATORY", next, next.plusDays(1), "WORKED_FIRST", "2026-05-27", "WORKED_LAST", "2026-05-27");
        assertEquals(Outcome.GRANTED, house.as(hind, () -> leaves.outlook(eid, true)).outcome(), "two days for the Eid");
        LeaveAsk again = ask("COMPENSATORY", next, next, "WORKED_FIRST", "2026-09-23", "WORKED_LAST", "2026-09-23");
        assertEquals(List.of("LV32"), house.as(hind, () -> leaves.outlook(again, true)).refusals().stream().map(f -> f.rule()).toList());
    }

    @Test
    @DisplayName("the ministry's circular moves a holiday, and the leave over it costs other days")
    void holidays() {
        String omar = staff.officer("TST-W", "U1", Power.MINISTRY_OFFICER);
        OfficialHolidays holidays = house.bean(OfficialHolidays.class);
        assertEquals(List.of("occasion holidays.refused.occasion", "last holidays.refused.last"), refused(() -> house.as(omar, () -> holidays.declare("BRIDGE", FIRST, FIRST.minusDays(1), "1", "t"))));
        house.as(omar, () -> holidays.declare("OTHER", FIRST, FIRST.plusDays(1), "تعميم 3", "holiday-" + omar));
        house.as(omar, () -> holidays.declare("OTHER", FIRST, FIRST.plusDays(1), "تعميم 3", "holiday-" + omar));
        assertTrue(holidays.ahead().stream().anyMatch(s -> s.first().equals(FIRST) && s.declared()));
        String hind = staff.clerk(30);
        staff.granted(hind, ask("ANNUAL", FIRST, LAST), false);
        assertEquals(21, staff.mine(hind).balance().left());
        long id = holidays.declared().stream().filter(d -> d.document().equals("تعميم 3")).findFirst().orElseThrow().id();
        house.as(omar, () -> holidays.withdraw(id));
        assertEquals(19, staff.mine(hind).balance().left());
    }

    /** The same sent so many times in one moment: each hears the same. */
    private static void atOnce(int times, Runnable what) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(times);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                sent.add(all.submit(() -> {
                    go.await();
                    what.run();
                    return null;
                }));
            }
            go.countDown();
            for (Future<?> one : sent) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            all.shutdownNow();
        }
    }

    @Test
    @DisplayName("balance is kept a fourth year by a decision that human resources of the own agency enter once; the person is told")
    void keptYear() throws Exception {
        String hind = staff.clerk(30);
        KeptYears years = house.bean(KeptYears.class);
        LeaveBalance.Year year = staff.mine(hind).balance().years().stream().filter(y -> y.left() > 0).findFirst().orElseThrow();
        NewKeptYear wanted = new NewKeptYear(year.year(), "12/47", TODAY.minusDays(1), "موسم الحج");
        long employee = staff.mine(hind).employeeId();
        assertEquals(List.of("year refused.missing", "keptDocument refused.missing", "decidedOn leave.refused.future", "reason refused.missing"),
                refused(() -> house.as(staff.hr, () -> years.keep(employee, new NewKeptYear(LocalDate.of(1999, 1, 1), " ", TODAY.plusDays(1), "")))));
        atOnce(3, () -> house.as(staff.hr, () -> years.keep(employee, wanted)));
        house.as(staff.hr, () -> years.keep(employee, wanted));
        assertEquals(1, house.sql("select id from leaves.kept_year where employee_id = ?", employee).size());
        LeaveBalance.Year kept = staff.mine(hind).balance().years().stream().filter(y -> y.year().equals(year.year())).findFirst().orElseThrow();
        assertTrue(kept.kept() && kept.lapses().isAfter(year.lapses().plusDays(300)), kept::toString);
        assertEquals(1L, ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = 'leave.notice.kept'", hind)).longValue());
        assertEquals(List.of("refused.notFound"), refused(() -> house.as(staff.clerk(3), () -> house.bean(Leaves.class).one(999))));
    }
}
