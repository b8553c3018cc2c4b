package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.development.ScholarshipDesk;
import masar.development.Study;
import masar.identity.Standing;
import masar.kernel.PartialDate;
import masar.kernel.Period;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRow.EventData;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.Records;
import masar.requests.Desk;
import masar.requests.RequestState;
import masar.requests.Requests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("The life of a leaving")
class LeavingLifeTest extends AtWork {

    private EmployeeRecord record(String who) {
        return house.as(who, () -> house.bean(Records.class).mine());
    }

    private LeavingView done(String number, LeavingStage stage) {
        return house.as(staff.hr, () -> house.bean(LeavingDesk.class).done(number, stage, "ورقة 7"));
    }

    @Test
    @DisplayName("goes from the asking to the settlement under one number, and each body has it in its turn")
    void whole() {
        String hind = staff.clerk();
        LocalDate last = TODAY.plusDays(20);
        String number = staff.sent(hind, ResignationRequest.CODE, last);
        LeavingView asked = staff.mine(hind);
        assertEquals(number, asked.number());
        assertEquals(LeavingStage.RECORD_CHECK, asked.stage());
        assertEquals(Optional.of(TODAY.plusDays(30)), asked.steps().get(0).due());
        assertEquals("213", asked.steps().get(0).law().orElseThrow().label());
        staff.verified(number);
        assertEquals(LeavingStage.DECISION, staff.mine(hind).stage());
        house.as(staff.hr, () -> house.bean(LeavingDesk.class).owes(number, Obligation.Kind.CUSTODY, "حاسب محمول", Optional.empty(), "token-" + number));
        staff.approved(number);
        EmployeeRecord.CareerEvent end = house.as(hind, () -> house.bean(Records.class).mine(new AsOf(last.plusDays(1), house.clock().now()))).career().get(0);
        assertEquals(EventKind.END_OF_SERVICE, end.kind());
        assertEquals(last.plusDays(1), end.from());
        assertEquals(Optional.of(EndReason.RESIGNATION), end.endReason());
        assertEquals(number, end.decisionNumber());
        assertEquals(List.of("leaving.refused.notCleared"), assertThrows(Refused.class, () -> done(number, LeavingStage.CLEARANCE)).problems().stream()
                .map(Refused.Problem::key).toList());
        long laptop = staff.mine(hind).obligations().get(0).id();
        house.as(staff.hr, () -> house.bean(LeavingDesk.class).settled(number, laptop));
        assertEquals(LeavingStage.FOLDING, done(number, LeavingStage.CLEARANCE).stage());
        assertEquals(LeavingStage.FOLDING, done(number, LeavingStage.CLEARANCE).stage(), "a double click");
        staff.day(last);
        assertEquals(Standing.SERVING, record(hind).standing());
        assertEquals(LeavingStage.FOLDING, staff.mine(hind).stage());
        staff.day(last.plusDays(1));
        assertEquals(Standing.FORMER, record(hind).standing());
        assertEquals(LeavingStage.STATEMENT, staff.mine(hind).stage());
        done(number, LeavingStage.STATEMENT);
        done(number, LeavingStage.PENSION_FILE);
        house.as(staff.hr, () -> house.bean(LeavingDesk.class).givenBack(number, "خدمة ناقصة"));
        assertEquals(LeavingStage.PENSION_FILE, staff.mine(hind).stage());
        done(number, LeavingStage.PENSION_FILE);
        LeavingView settled = done(number, LeavingStage.SETTLEMENT);
        assertEquals(LeavingStage.SETTLED, settled.stage());
        assertEquals(List.of(LeavingStage.RECORD_CHECK, LeavingStage.DECISION, LeavingStage.CLEARANCE, LeavingStage.FOLDING, LeavingStage.STATEMENT,
                LeavingStage.PENSION_FILE, LeavingStage.SETTLEMENT, LeavingStage.PENSION_FILE, LeavingStage.SETTLEMENT, LeavingStage.SETTLED),
                settled.steps().stream().map(LeavingView.Step::stage).toList());
    }

    @Test
    @DisplayName("begins with a check of the record: the years up to the last day, what of them does not count, and what no decision proves")
    void years() {
        EventData gap = new EventData(2, EventKind.LEAVE_WITHOUT_PAY, PartialDate.parse("2022-01-01"), Optional.of(LocalDate.of(2022, 6, 30)), "9/22",
                Optional.of(PartialDate.parse("2021-12-01")), NewCareerEvent.JobChange.NONE, "", Optional.empty(), Optional.empty(), "");
        EventData bare = new EventData(3, EventKind.INCREMENT, PartialDate.parse("2024-01-01"), Optional.empty(), "", Optional.empty(),
                NewCareerEvent.JobChange.pay("general", "6", 5), "", Optional.empty(), Optional.empty(), "");
        String saad = staff.clerk("TST-L", "1990-05-05", "2020-01-05", gap, bare);
        LocalDate last = TODAY.plusDays(20);
        String number = staff.sent(saad, ResignationRequest.CODE, last);
        RecordChecks checks = house.bean(RecordChecks.class);
        RecordChecks.Years years = house.as(staff.hr, () -> checks.of(number));
        assertEquals(List.of(Period.inclusive(LocalDate.of(2020, 1, 5), last)), years.services());
        assertEquals(List.of(LocalDate.of(2022, 1, 1)), years.service().uncounted().stream().map(s -> s.from()).toList());
        assertEquals(6, years.service().hijri().years());
        assertEquals(List.of(EventKind.INCREMENT), years.unproven().stream().map(e -> e.kind()).toList());
        assertThrows(Refused.class, () -> house.as(staff.officer("TST-M", Power.HR_SPECIALIST), () -> checks.of(number)));
    }

    @Test
    @DisplayName("is accepted by the silence of the authority after thirty days, and service ends then where an earlier day was asked for")
    void silence() {
        String hind = staff.clerk();
        String number = staff.sent(hind, ResignationRequest.CODE, TODAY.plusDays(3));
        staff.day(TODAY.plusDays(30));
        assertEquals(LeavingStage.RECORD_CHECK, staff.mine(hind).stage());
        staff.day(TODAY.plusDays(31));
        LeavingView view = staff.mine(hind);
        assertEquals(LeavingStage.CLEARANCE, view.stage());
        assertTrue(view.bySilence());
        assertEquals(Optional.of(TODAY.plusDays(31)), view.acceptedOn());
        assertEquals(Optional.of(TODAY.plusDays(31)), view.lastDay());
        assertEquals(RequestState.APPLIED, house.as(hind, () -> house.bean(Requests.class).mine(number)).state());
        assertEquals(Standing.SERVING, record(hind).standing());
        staff.day(TODAY.plusDays(32));
        assertEquals(Standing.FORMER, record(hind).standing());
    }

    @Test
    @DisplayName("early retirement waits for the consent of the authority, whose silence says nothing")
    void early() {
        String salem = staff.veteran();
        String number = staff.sent(salem, EarlyRetirementRequest.CODE, TODAY.plusDays(90));
        staff.day(TODAY.plusDays(80));
        assertEquals(LeavingStage.RECORD_CHECK, staff.mine(salem).stage());
        house.clock().moveTo(TODAY.plusDays(5));
        staff.verified(number);
        staff.approved(number);
        assertEquals(Optional.of(TODAY.plusDays(90)), staff.mine(salem).lastDay());
        assertFalse(staff.mine(salem).bySilence());
    }

    @Test
    @DisplayName("shows a service bond that is not served before the asking, and has it as a debt once it is decided")
    void bond() {
        String hind = staff.clerk();
        long who = staff.employee(hind);
        ScholarshipDesk desk = house.bean(ScholarshipDesk.class);
        house.as(staff.hr, () -> house.bean(Careers.class).enter(new NewCareerEvent(who, EventKind.SCHOLARSHIP, LocalDate.of(2024, 1, 1), Optional.of(LocalDate.of(2025, 12, 31)),
                "9/1445", Optional.of(PartialDate.parse("2023-12-01")), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(), ""), "study-" + hind));
        house.as(staff.hr, () -> desk.bring(who, desk.person(who).unknown().get(0).event(), "MASTER", "إدارة", "جامعة", "GB", Optional.of(LocalDate.of(2026, 1, 5))));
        LocalDate last = LocalDate.of(2026, 12, 13);
        assertEquals("388 NEEDS_PERSON", house.as(hind, () -> house.bean(LeavingBonds.class).mine("RESIGNATION", last)).stream().map(d -> d.left() + " " + d.finding().outcome())
                .findFirst().orElseThrow(), "nobody said what it cost");
        Study study = house.as(staff.hr, () -> desk.person(who).studies()).get(0);
        house.as(staff.hr, () -> desk.ended(study.id(), study.version(), Optional.of(true), Optional.of(new BigDecimal("73100"))));
        String number = staff.sent(hind, ResignationRequest.CODE, last);
        staff.verified(number);
        assertEquals(List.of(), staff.mine(hind).obligations());
        staff.approved(number);
        Obligation owed = staff.mine(hind).obligations().get(0);
        assertEquals(Obligation.Kind.DEBT + " 38800.00", owed.kind() + " " + owed.amount().orElseThrow());
        assertTrue(owed.what().contains("388") && owed.what().contains("9/1445"), owed.what());
        assertEquals("Service bond not served: 388 days left, decision 9/1445", owed.what("en").replaceAll("\\p{Cf}", ""));
        assertEquals(owed.what(), owed.what("ar"));
        assertEquals(List.of("leaving.refused.notCleared"), assertThrows(Refused.class, () -> done(number, LeavingStage.CLEARANCE)).problems().stream()
                .map(Refused.Problem::key).toList());
        assertEquals(1, house.as(staff.hr, () -> house.bean(LeavingBonds.class).of(number)).size());
    }

    @Test
    @DisplayName("ends the powers of an officer with the post")
    void powers() {
        String officer = staff.officer("TST-L", Power.HR_DIRECTOR);
        staff.sent(officer, ResignationRequest.CODE, TODAY.plusDays(1));
        staff.day(TODAY.plusDays(31));
        assertEquals(1, house.sql("select id from identities.power_grant where national_id = ? and ended_when is null", officer).size());
        staff.day(TODAY.plusDays(32));
        assertEquals(0, house.sql("select id from identities.power_grant where national_id = ? and ended_when is null", officer).size());
    }

    @Test
    @DisplayName("is refused at the field where the record contradicts it")
    void contradictions() {
        String hind = staff.clerk();
        Requests requests = house.bean(Requests.class);
        Map<LocalDate, String> wrong = Map.of(LocalDate.of(2019, 12, 31), "lastDay finding.RT21.fix", TODAY.minusDays(1), "lastDay finding.RT22.fix",
                LocalDate.of(2060, 1, 1), "lastDay finding.RT23.fix");
        wrong.forEach((day, key) -> {
            long id = staff.draft(hind, ResignationRequest.CODE, day);
            assertTrue(keys(() -> house.as(hind, () -> requests.send(id, "token-" + day))).contains(key), () -> day + " " + key);
        });
        long early = staff.draft(hind, EarlyRetirementRequest.CODE, TODAY.plusDays(40));
        assertEquals(List.of("lastDay finding.RT7.fix"), keys(() -> house.as(hind, () -> requests.send(early, "token-early"))));
        Leavings leavings = house.bean(Leavings.class);
        assertEquals(List.of("reason leaving.refused.reason"), keys(() -> house.as(hind, () -> leavings.outlook("BORED", TODAY))));
        assertFalse(house.as(hind, () -> leavings.outlook("STATUTORY_AGE", TODAY.plusDays(40))).granted());
        assertEquals(1, keys(() -> house.as(hind, () -> leavings.outlook("RESIGNATION", LocalDate.of(9999, 1, 1)))).size());
    }

    @Test
    @DisplayName("is asked once at a time, whatever the reason, and by those alone who serve")
    void once() {
        String salem = staff.veteran();
        String number = staff.sent(salem, ResignationRequest.CODE, TODAY.plusDays(40));
        long second = staff.draft(salem, EarlyRetirementRequest.CODE, TODAY.plusDays(50));
        assertEquals(List.of(" leaving.refused.open"), keys(() -> house.as(salem, () -> house.bean(Requests.class).send(second, "token-second"))));
        house.as(salem, () -> house.bean(Requests.class).withdraw(number, "غيّرت رأيي"));
        assertEquals(LeavingStage.WITHDRAWN, staff.mine(salem).stage());
        house.as(salem, () -> house.bean(Requests.class).send(second, "token-second"));
        String nobody = staff.clerk("TST-L", "1970-05-05", "2000-01-05", new masar.records.EmployeeRow.EventData(1, EventKind.END_OF_SERVICE,
                masar.kernel.PartialDate.parse("2020-01-01"), Optional.empty(), "9", Optional.of(masar.kernel.PartialDate.parse("2020-01-01")),
                masar.records.NewCareerEvent.JobChange.NONE, "", Optional.empty(), Optional.of(EndReason.RESIGNATION), ""));
        assertEquals(List.of(" leaving.refused.notServing"), keys(() -> house.as(nobody, () -> house.bean(Requests.class).draft(ResignationRequest.CODE))));
    }

    @Test
    @DisplayName("is taken back by its employee until it is decided, and after that with the minister's consent before the day of leaving alone")
    void takenBack() {
        String hind = staff.clerk();
        LocalDate last = TODAY.plusDays(20);
        String number = staff.sent(hind, ResignationRequest.CODE, last);
        staff.verified(number);
        staff.approved(number);
        assertEquals(List.of(" requests.notNow.APPLIED"), keys(() -> house.as(hind, () -> house.bean(Requests.class).withdraw(number, ""))));
        LeavingDesk desk = house.bean(LeavingDesk.class);
        assertEquals(List.of("consents finding.RT29.fix"), keys(() -> house.as(staff.authority, () -> desk.takenBack(number, false, "طلبه"))));
        house.clock().moveTo(last.plusDays(1));
        assertEquals(List.of("consents finding.RT29.fix"), keys(() -> house.as(staff.authority, () -> desk.takenBack(number, true, "طلبه"))));
        house.clock().moveTo(last);
        assertEquals(List.of("why leaving.refused.back"), keys(() -> house.as(staff.authority, () -> desk.takenBack(number, true, " "))));
        assertEquals(LeavingStage.CANCELLED, house.as(staff.authority, () -> desk.takenBack(number, true, "بموافقة الوزير 5")).stage());
        assertEquals(LeavingStage.CANCELLED, house.as(staff.authority, () -> desk.takenBack(number, true, "بموافقة الوزير 5")).stage());
        staff.day(last.plusDays(1));
        assertEquals(Standing.SERVING, record(hind).standing());
    }

    @Test
    @DisplayName("is seen and handled by the officers of its agency alone, and never by its own employee; the attempt stays in the trail")
    void others() {
        String hind = staff.clerk();
        String number = staff.sent(hind, ResignationRequest.CODE, TODAY.plusDays(40));
        String foreign = staff.officer("TST-M", Power.HR_SPECIALIST);
        Leavings leavings = house.bean(Leavings.class);
        LeavingDesk desk = house.bean(LeavingDesk.class);
        List<String> nothing = List.of(" refused.notFound");
        assertEquals(nothing, keys(() -> house.as(foreign, () -> leavings.of(number))));
        assertEquals(nothing, keys(() -> house.as(foreign, () -> desk.owes(number, Obligation.Kind.CUSTODY, "س", Optional.empty(), "token-f"))));
        assertEquals(nothing, keys(() -> house.as(staff.hr, () -> desk.takenBack(number, true, "س"))).stream().map(k -> k.replace("notAllowed", "notFound")).toList());
        assertEquals(2, house.sql("select id from journal.audit where act = 'leaving.refused' and subject = ?", hind).size());
        assertEquals(0, house.as(foreign, () -> leavings.list(new LeavingQuery(LeavingQuery.Shown.ALL, "", 20))).rows().size());
        assertEquals(LeavingStage.RECORD_CHECK, house.as(staff.hr, () -> leavings.of(number)).stage());
        String own = staff.sent(staff.hr, ResignationRequest.CODE, TODAY.plusDays(40));
        assertEquals(List.of(" records.refused.own"), keys(() -> house.as(staff.hr, () -> desk.owes(own, Obligation.Kind.CUSTODY, "س", Optional.empty(), "token-own"))));
    }

    @Test
    @DisplayName("keeps what must be cleared once, each with what it needs, and lists page by page with few questions")
    void obligations() {
        String first = staff.sent(staff.clerk(), ResignationRequest.CODE, TODAY.plusDays(40));
        LeavingDesk desk = house.bean(LeavingDesk.class);
        for (int i = 0; i < 2; i++) {
            house.as(staff.hr, () -> desk.owes(first, Obligation.Kind.DEBT, "سلفة", Optional.of(new BigDecimal("1200.50")), "token-debt"));
        }
        assertEquals(1, house.as(staff.hr, () -> house.bean(Leavings.class).of(first)).obligations().size());
        assertEquals(List.of("amount leaving.refused.amount"), keys(() -> house.as(staff.hr, () -> desk.owes(first, Obligation.Kind.DEBT, "سلفة",
                Optional.empty(), "token-two"))));
        assertEquals(List.of("what leaving.refused.what"), keys(() -> house.as(staff.hr, () -> desk.owes(first, Obligation.Kind.CUSTODY, " ", Optional.empty(),
                "token-three"))));
        assertEquals(List.of(" leaving.refused.notNow"), keys(() -> done(first, LeavingStage.STATEMENT)));
        String second = staff.sent(staff.clerk(), ResignationRequest.CODE, TODAY.plusDays(40));
        Leavings leavings = house.bean(Leavings.class);
        List<String> asked = house.as(staff.hr, () -> leavings.list(new LeavingQuery(LeavingQuery.Shown.OPEN, "", 100))).rows().stream().filter(r -> !r.first())
                .map(LeavingRow::number).toList();
        assertEquals(List.of(second, first), asked.subList(0, 2), "the newest first, after death and illness");
        int one = house.queries(() -> house.as(staff.hr, () -> leavings.list(new LeavingQuery(LeavingQuery.Shown.ALL, "", 1))));
        int many = house.queries(() -> house.as(staff.hr, () -> leavings.list(new LeavingQuery(LeavingQuery.Shown.ALL, "", 20))));
        assertEquals(one, many);
    }

    @Test
    @DisplayName("tells its employee until when to complete it, and the days of the agency go on only when it is sent again")
    void returned() {
        String hind = staff.clerk();
        String number = staff.sent(hind, ResignationRequest.CODE, TODAY.plusDays(20));
        Desk desk = house.bean(Desk.class);
        Requests requests = house.bean(Requests.class);
        staff.day(TODAY.plusDays(5));
        house.as(staff.hr, () -> desk.returnForCompletion(number, desk.open(number).version(), "أي يوم؟"));
        assertEquals(LeavingStage.COMPLETION, staff.mine(hind).stage());
        assertEquals(Optional.of(TODAY.plusDays(15)), dueNow(hind));
        staff.day(TODAY.plusDays(9));
        house.as(hind, () -> requests.send(requests.mine(number).id(), "token-again-" + number));
        assertEquals(Optional.of(TODAY.plusDays(34)), dueNow(hind), "four days at its employee");
        staff.verified(number);
        assertEquals(Optional.of(TODAY.plusDays(34)), dueNow(hind));
        assertEquals(TODAY.plusDays(34), house.as(hind, () -> requests.mine(number)).clock().orElseThrow().due(), "as the request has it");
    }

    @Test
    @DisplayName("that was back with its employee is put off until the thirty days and those are over, and no later")
    void deferredAfterReturn() {
        for (int after : new int[]{34, 35}) {
            staff.day(TODAY);
            String who = staff.clerk();
            String number = staff.sent(who, ResignationRequest.CODE, TODAY.plusDays(60));
            Desk desk = house.bean(Desk.class);
            Requests requests = house.bean(Requests.class);
            staff.day(TODAY.plusDays(5));
            house.as(staff.hr, () -> desk.returnForCompletion(number, desk.open(number).version(), "أي يوم؟"));
            staff.day(TODAY.plusDays(9));
            house.as(who, () -> requests.send(requests.mine(number).id(), "token-later-" + number));
            staff.verified(number);
            staff.day(TODAY.plusDays(after));
            Runnable defer = () -> house.as(staff.authority, () -> desk.defer(number, desk.open(number).version(), TODAY.plusDays(100), "نقص"));
            if (after == 34) {
                defer.run();
                assertEquals(Optional.of(TODAY.plusDays(99)), dueNow(who));
            } else {
                assertThrows(Refused.class, defer::run);
            }
        }
    }

    private Optional<LocalDate> dueNow(String who) {
        return staff.mine(who).steps().stream().filter(s -> s.standing() == LeavingView.Standing.NOW).findFirst().orElseThrow().due();
    }

    @Test
    @DisplayName("is put off by the authority within the thirty days and to sixty after the wished day at most; silence accepts it then")
    void deferred() {
        String hind = staff.clerk();
        LocalDate last = TODAY.plusDays(20);
        String number = staff.sent(hind, ResignationRequest.CODE, last);
        Desk desk = house.bean(Desk.class);
        assertEquals(List.of(" requests.notNow.UNDER_AGENCY_REVIEW"), keys(() -> house.as(staff.hr, () -> desk.defer(number, desk.open(number).version(),
                last, "نقص"))), "the first step puts nothing off");
        staff.verified(number);
        assertTrue(house.as(staff.authority, () -> desk.whatNow(number)).may("DEFER"));
        assertEquals(List.of("until finding.RT28.fix"), keys(() -> house.as(staff.authority, () -> desk.defer(number, desk.open(number).version(),
                last.plusDays(61), "نقص"))));
        assertEquals(List.of("why requests.reasonMissing"), keys(() -> house.as(staff.authority, () -> desk.defer(number, desk.open(number).version(),
                last.plusDays(60), " "))));
        long version = house.as(staff.authority, () -> desk.open(number)).version();
        for (int twice = 0; twice < 2; twice++) {
            house.as(staff.authority, () -> desk.defer(number, version, last.plusDays(60), "نقص الموظفين"));
        }
        LeavingView.Step now = staff.mine(hind).steps().stream().filter(s -> s.standing() == LeavingView.Standing.NOW).findFirst().orElseThrow();
        assertEquals(Optional.of(last.plusDays(59)), now.due());
        assertEquals("215", now.law().orElseThrow().label());
        staff.day(last.plusDays(59));
        assertEquals(LeavingStage.DECISION, staff.mine(hind).stage());
        staff.day(last.plusDays(60));
        assertEquals(Optional.of(last.plusDays(60)), staff.mine(hind).acceptedOn());
        String early = staff.sent(staff.veteran(), EarlyRetirementRequest.CODE, last.plusDays(200));
        staff.verified(early);
        assertFalse(house.as(staff.authority, () -> desk.whatNow(early)).may("DEFER"));
    }
}
