package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.identity.Standing;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.performance.Appraisals;
import masar.performance.NewAppraisal;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRow.EventData;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.requests.Desk;
import masar.requests.RequestState;
import masar.requests.Requests;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A leaving that the agency opens")
class OpenedLeavingLifeTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, String> DEATH = Map.of("happenedOn", "2026-11-20", "paper", "5501", "paperOn", "2026-11-21", "workRelated", "no",
            "contact", "ابنه فهد", "contactPhone", "0500000001");
    private static final Map<String, String> ILLNESS = Map.of("paper", "771", "paperOn", "2026-10-01", "toldOn", "2026-11-10", "otherPost", "yes",
            "workRelated", "no");
    private static final Map<String, String> ABSENT = Map.of("absences", "2026-10-01..2026-10-15", "noticedOn", "2026-11-01", "excused", "no");
    private Staff staff;
    private OpenedLife life;

    @BeforeEach
    void today() {
        house.clock().moveTo(TODAY);
        staff = new Staff(house);
        life = new OpenedLife(staff);
    }

    private static Map<String, String> paper(String endsOn) {
        return Map.of("paper", "12", "paperOn", "2026-11-20", "endsOn", endsOn);
    }

    private static List<String> keys(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().stream().map(p -> p.field() + " " + p.key()).toList();
    }

    private List<String> refused(String who, String reason, Map<String, String> answers) {
        return keys(() -> life.sent(who, reason, answers));
    }

    private EmployeeRecord record(String who, LocalDate on) {
        long employee = staff.employee(who);
        return house.as(Staff.HOUSE, () -> house.bean(Records.class).of(employee, new AsOf(on, house.clock().now())));
    }

    private EmployeeRecord.CareerEvent end(String who, LocalDate on) {
        return record(who, on).career().stream().filter(e -> e.kind() == EventKind.END_OF_SERVICE).findFirst().orElseThrow();
    }

    private long told(String who, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key like ?", who, key).size();
    }

    private static EventData spell(EventKind kind, String from, Optional<LocalDate> until) {
        EventData bare = Staff.event(kind, from, JobChange.NONE);
        return new EventData(bare.line(), kind, bare.from(), until, bare.decisionNumber(), bare.decidedOn(), JobChange.NONE, "", Optional.empty(), Optional.empty(), "");
    }

    @Test
    @DisplayName("for death goes from the certificate to the settlement under one number; nobody writes to the dead, and the heirs stand on the case")
    void death() {
        String saad = staff.clerk();
        String number = life.sent(saad, "DEATH", DEATH);
        LeavingView opened = life.at(number);
        assertEquals(List.of(LeavingStage.RECORD_CHECK, LeavingStage.DECISION), opened.steps().stream().limit(2).map(LeavingView.Step::stage).toList());
        assertEquals(staff.hr, opened.steps().get(0).byId());
        assertEquals(LocalDate.of(2026, 11, 20), opened.wishedOn());
        assertEquals(Optional.of(TODAY.plusDays(3)), opened.steps().get(1).due());
        life.decided(staff.authority, number);
        EmployeeRecord.CareerEvent end = end(saad, TODAY);
        assertEquals(LocalDate.of(2026, 11, 21), end.from(), "the day of death is the last day of work");
        assertEquals(Optional.of(EndReason.DEATH), end.endReason());
        assertEquals(number, end.decisionNumber());
        assertEquals(Standing.SERVING, record(saad, LocalDate.of(2026, 11, 20)).standing());
        assertEquals(Standing.FORMER, record(saad, LocalDate.of(2026, 11, 21)).standing());
        Heirs heirs = house.bean(Heirs.class);
        for (int twice = 0; twice < 2; twice++) {
            house.as(staff.hr, () -> heirs.add(number, "فهد سعد", Heir.Relation.SON, "token-1" + number));
        }
        house.as(staff.hr, () -> heirs.add(number, "منى سعد", Heir.Relation.DAUGHTER, "token-2" + number));
        assertEquals(List.of("heir heirs.refused.there"), keys(() -> house.as(staff.hr, () -> heirs.add(number, "فهد سعد", Heir.Relation.SON, "token-3" + number))));
        assertEquals(75L, house.as(staff.authority, () -> heirs.share(number)).orElseThrow().gives().get("heirsPercent"));
        house.as(staff.hr, () -> heirs.add(number, "نورة علي", Heir.Relation.WIFE, "token-4" + number));
        assertEquals(100L, house.as(staff.hr, () -> heirs.share(number)).orElseThrow().gives().get("heirsPercent"));
        assertEquals(LeavingStage.STATEMENT, life.done(number, LeavingStage.CLEARANCE).stage());
        life.done(number, LeavingStage.STATEMENT);
        life.done(number, LeavingStage.PENSION_FILE);
        assertEquals(List.of(" leaving.refused.notNow"), keys(() -> house.as(staff.hr, () -> heirs.add(number, "علي", Heir.Relation.SON, "token-5" + number))));
        LeavingView settled = life.done(number, LeavingStage.SETTLEMENT);
        assertEquals(List.of(LeavingStage.RECORD_CHECK, LeavingStage.DECISION, LeavingStage.CLEARANCE, LeavingStage.FOLDING, LeavingStage.STATEMENT,
                LeavingStage.PENSION_FILE, LeavingStage.SETTLEMENT, LeavingStage.SETTLED), settled.steps().stream().map(LeavingView.Step::stage).toList());
        assertEquals(0, told(saad, "%"), "nobody writes to the dead");
        assertEquals("ابنه فهد", settled.answers().all().get("contact"));
    }

    @Test
    @DisplayName("for health disability ends when the agency was told, thirty days after the decision at the latest; the employee sees it at every hour")
    void illness() {
        String hind = staff.clerk();
        String number = life.sent(hind, "HEALTH_DISABILITY", ILLNESS);
        LeavingView mine = staff.mine(hind);
        assertEquals(number, mine.number());
        assertEquals(LocalDate.of(2026, 10, 31), mine.wishedOn());
        assertTrue(mine.opened());
        assertEquals(LeavingStage.DECISION, mine.stage());
        assertEquals(1, told(hind, "leaving.notice.opened"));
        assertEquals(List.of(), house.as(hind, () -> house.bean(Requests.class).mine(new masar.requests.MyQuery(masar.requests.MyQuery.Shown.ALL, "", "", "", 10)))
                .rows());
        assertEquals(List.of(" refused.notFound"), keys(() -> house.as(hind, () -> house.bean(Requests.class).withdraw(number, "لا"))));
        life.decided(staff.authority, number);
        assertEquals(LocalDate.of(2026, 11, 1), end(hind, TODAY).from());
        assertEquals(1, told(hind, "leaving.notice.moved"));
        String early = staff.clerk();
        Map<String, String> soon = new HashMap<>(ILLNESS);
        soon.put("toldOn", "2026-10-20");
        assertEquals(Optional.of(LocalDate.of(2026, 10, 20)), life.ended(early, "HEALTH_DISABILITY", soon).lastDay());
    }

    @Test
    @DisplayName("for absence begins with the days that the record has, and needs fifteen in a row or thirty of the year without excuse")
    void absence() {
        String turki = staff.clerk("TST-L", "1990-05-05", "2020-01-05", spell(EventKind.ABSENCE, "2026-10-01", Optional.of(LocalDate.of(2026, 10, 14))));
        long employee = staff.employee(turki);
        CaseAnswers known = house.as(staff.hr, () -> house.bean(OpenedLeavings.class).known(employee, "ABSENCE"));
        assertEquals("2026-10-01..2026-10-14", known.all().get("absences"));
        Map<String, String> fourteen = new HashMap<>(ABSENT);
        fourteen.put("absences", known.all().get("absences"));
        assertEquals(List.of(" finding.RT19.fix"), refused(turki, "ABSENCE", fourteen));
        Map<String, String> excused = new HashMap<>(ABSENT);
        excused.put("excused", "yes");
        assertEquals(List.of(" finding.RT48.fix"), refused(turki, "ABSENCE", excused));
        LeavingView ended = life.ended(turki, "ABSENCE", ABSENT);
        assertEquals(Optional.of(LocalDate.of(2026, 11, 1)), ended.lastDay(), "by the notice");
        assertEquals(Optional.of(EndReason.ABSENCE), end(turki, TODAY).endReason());
    }

    @Test
    @DisplayName("for dismissal of who is suspended ends with the suspension, else on the day that the decision sets")
    void dismissal() {
        String fahd = staff.clerk("TST-L", "1990-05-05", "2020-01-05", spell(EventKind.SUSPENSION, "2026-06-01", Optional.empty()));
        assertEquals(Optional.of(LocalDate.of(2026, 5, 31)), life.ended(fahd, "DISCIPLINARY", paper("2026-11-22")).lastDay());
        assertEquals(LocalDate.of(2026, 6, 1), end(fahd, TODAY).from());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 22)), life.ended(staff.clerk(), "DISCIPLINARY", paper("2026-11-22")).lastDay());
    }

    @Test
    @DisplayName("for every other reason of art 210 follows the same way")
    void others() {
        Map<String, String> told = new HashMap<>(paper("2026-11-30"));
        told.put("saidDisciplinary", "no");
        told.put("grievance", "no");
        told.put("happenedOn", "2025-01-01");
        told.put("noticedOn", "2026-11-01");
        told.put("excused", "no");
        for (String reason : List.of("ROYAL_ORDER", "POSITION_ABOLISHED", "EXEMPT_UNSUITABLE", "NATIONALITY_LOSS", "MISSING", "CONTRACT_END")) {
            String who = staff.clerk();
            LeavingView view = life.ended(who, reason, told);
            assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), view.lastDay(), reason);
            assertEquals(LeavingStage.FOLDING, life.done(view.number(), LeavingStage.CLEARANCE).stage(), reason);
            assertEquals(Optional.of(EndReason.valueOf(reason)), end(who, LocalDate.of(2026, 12, 1)).endReason());
        }
        assertEquals(Optional.of(LocalDate.of(2026, 11, 16)), life.ended(staff.clerk(), "TRANSFER_NOT_EXECUTED", told).lastDay());
        String novice = staff.clerk("TST-L", "2000-05-05", "2026-06-01");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), life.ended(novice, "PROBATION_FAILED", told).lastDay());
        assertEquals(List.of(" finding.RT52.fix"), refused(staff.clerk(), "PROBATION_FAILED", told));
        String slow = staff.clerk();
        assertEquals(List.of(" finding.RT54.fix"), refused(slow, "INCOMPETENCE", told));
        for (int year = 2023; year <= 2025; year++) {
            NewAppraisal low = NewAppraisal.first(staff.employee(slow), year, 1, "A" + year, LocalDate.of(year + 1, 1, 10));
            house.as(staff.hr, () -> house.bean(Appraisals.class).enter(low, UUID.randomUUID().toString()));
        }
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), life.ended(slow, "INCOMPETENCE", told).lastDay());
    }

    @Test
    @DisplayName("is refused where an answer is missing or cannot be, where the record contradicts it, and for a reason that is not the agency's")
    void wrong() {
        String hind = staff.clerk();
        Map<String, String> gaps = new HashMap<>(DEATH);
        gaps.put("happenedOn", "2026-11-24");
        gaps.remove("paper");
        gaps.put("contactPhone", "phone");
        gaps.put("workRelated", "perhaps");
        gaps.put("paperOn", "soon");
        List<String> said = refused(hind, "DEATH", gaps);
        assertTrue(said.containsAll(List.of("happenedOn opening.refused.future", "paper refused.missing", "contactPhone opening.refused.phone",
                "workRelated refused.missing")), said::toString);
        assertTrue(said.stream().anyMatch(s -> s.startsWith("paperOn ")), said::toString);
        assertEquals(List.of(" finding.RT41.fix"), refused(hind, "POSITION_ABOLISHED", paper("2019-12-31")));
        assertEquals(List.of(" finding.RT42.fix"), refused(hind, "POSITION_ABOLISHED", paper("2060-01-01")));
        assertEquals(List.of("reason opening.refused.reason"), refused(hind, "RESIGNATION", paper("2026-12-01")));
        assertEquals(List.of("reason opening.refused.reason"), refused(hind, "BORED", paper("2026-12-01")));
        Map<String, String> late = new HashMap<>(DEATH);
        late.put("happenedOn", "2026-03-01");
        String busy = staff.clerk("TST-L", "1990-05-05", "2020-01-05", spell(EventKind.LEAVE_WITHOUT_PAY, "2026-04-01", Optional.of(LocalDate.of(2026, 4, 30))));
        assertEquals(List.of(" records.refused.laterEvents"), refused(busy, "DEATH", late));
        long bare = life.draft(staff.hr, hind, "DEATH", DEATH);
        house.as(staff.hr, () -> {
            Requests requests = house.bean(Requests.class);
            requests.editable(bare).evidence().forEach(f -> requests.detach(bare, f.id()));
        });
        assertEquals(List.of("files opening.refused.evidence"), keys(() -> house.as(staff.hr, () -> house.bean(Requests.class).send(bare, "token-bare"))));
    }

    @Test
    @DisplayName("is opened by a specialist of the person's agency alone, never for oneself, and decided by another person")
    void who() {
        String hind = staff.clerk();
        String foreign = staff.officer("TST-M", Power.HR_SPECIALIST);
        assertEquals(List.of(" refused.notFound"), keys(() -> life.draft(foreign, hind, "DEATH", DEATH)));
        assertEquals(List.of(" refused.notFound"), keys(() -> house.as(foreign, () -> house.bean(Requests.class).draft(UrgentLeavingRequest.CODE, hind))));
        assertTrue(house.sql("select id from journal.audit where act = 'record.foreign' and actor_id = ? and subject = ?", foreign, hind).size() > 0);
        assertEquals(List.of(" refused.notAllowed"), keys(() -> house.as(hind, () -> house.bean(Requests.class).draft(UrgentLeavingRequest.CODE, hind))));
        assertEquals(List.of(" records.refused.own"), keys(() -> house.as(staff.hr, () -> house.bean(Requests.class).draft(UrgentLeavingRequest.CODE, staff.hr))));
        String both = staff.officer("TST-L", Power.HR_SPECIALIST);
        LocalDate day = LocalDate.of(2020, 1, 1);
        house.as(Staff.HOUSE, () -> house.bean(masar.identity.Powers.class).grant(new masar.identity.NewGrant(both, Power.COMPETENT_AUTHORITY, "TST-L", day,
                Optional.empty(), "1/48", day), "both-" + both));
        long id = life.draft(both, hind, "HEALTH_DISABILITY", ILLNESS);
        String number = house.as(both, () -> house.bean(Requests.class).send(id, "token-both"));
        assertEquals(number, house.as(both, () -> house.bean(Requests.class).send(id, "token-both")), "a double click");
        assertEquals(List.of(" requests.sender"), keys(() -> life.decided(both, number)));
        assertFalse(house.as(both, () -> house.bean(Desk.class).whatNow(number)).mayJudge());
        String boss = staff.officer("TST-L", Power.COMPETENT_AUTHORITY);
        String own = life.sent(boss, "POSITION_ABOLISHED", paper("2026-12-01"));
        assertEquals(List.of(" requests.own"), keys(() -> life.decided(boss, own)));
        assertEquals(List.of(" refused.notFound"), keys(() -> house.as(foreign, () -> house.bean(Heirs.class).of(number))));
        assertEquals(List.of(" opening.refused.open"), keys(() -> life.sent(hind, "HEALTH_DISABILITY", ILLNESS)));
    }

    @Test
    @DisplayName("comes back to who opened it, may be taken back before the decision, and cancelled after it: the employee serves on")
    void back() {
        String hind = staff.clerk();
        Requests requests = house.bean(Requests.class);
        Desk desk = house.bean(Desk.class);
        String number = life.sent(hind, "HEALTH_DISABILITY", ILLNESS);
        house.as(staff.authority, () -> desk.returnForCompletion(number, desk.open(number).version(), "أرفق القرار"));
        LeavingView returned = staff.mine(hind);
        assertEquals(LeavingStage.COMPLETION, returned.stage());
        assertEquals(LeavingStage.Body.AGENCY_HR, returned.body(returned.stage()));
        long id = house.as(staff.hr, () -> requests.mine(number)).id();
        assertEquals(List.of(" refused.notFound"), keys(() -> house.as(hind, () -> requests.editable(id))));
        Map<String, String> mended = new HashMap<>(ILLNESS);
        mended.put("toldOn", "2026-10-15");
        house.as(staff.hr, () -> {
            requests.saveItems(id, List.of(AgencyLeavingRequest.item("HEALTH_DISABILITY", Optional.of(LocalDate.of(2026, 10, 15)), new CaseAnswers(mended))));
            requests.send(id, "token-mended");
        });
        assertEquals(LocalDate.of(2026, 10, 15), staff.mine(hind).wishedOn());
        assertEquals(LeavingStage.DECISION, staff.mine(hind).stage());
        house.as(staff.hr, () -> requests.withdraw(number, "خطأ"));
        assertEquals(LeavingStage.WITHDRAWN, staff.mine(hind).stage());
        LeavingView again = life.ended(hind, "HEALTH_DISABILITY", ILLNESS);
        assertEquals(Standing.FORMER, record(hind, TODAY).standing());
        LeavingDesk leavingDesk = house.bean(LeavingDesk.class);
        assertEquals(List.of(" refused.notAllowed"), keys(() -> house.as(staff.hr, () -> leavingDesk.takenBack(again.number(), false, "خطأ"))));
        house.as(staff.authority, () -> leavingDesk.takenBack(again.number(), false, "أُلغي القرار 21"));
        assertEquals(LeavingStage.CANCELLED, life.at(again.number()).stage());
        assertEquals(Standing.SERVING, record(hind, TODAY).standing());
        String third = life.sent(hind, "POSITION_ABOLISHED", paper("2026-12-01"));
        house.as(staff.authority, () -> desk.reject(third, desk.open(third).version(), "لا حاجة"));
        assertEquals(LeavingStage.REJECTED, staff.mine(hind).stage());
        assertEquals(RequestState.REJECTED, house.as(staff.hr, () -> requests.mine(third)).state());
    }

    @Test
    @DisplayName("stands before every other in the list where it is for death or illness, page by page")
    void first() {
        String dead = life.sent(staff.clerk(), "DEATH", DEATH);
        String later = life.sent(staff.clerk(), "POSITION_ABOLISHED", paper("2026-12-01"));
        String ill = life.sent(staff.clerk(), "HEALTH_DISABILITY", ILLNESS);
        String asked = staff.sent(staff.clerk(), ResignationRequest.CODE, TODAY.plusDays(20));
        Leavings leavings = house.bean(Leavings.class);
        List<String> seen = new java.util.ArrayList<>();
        String cursor = "";
        String last = "";
        do {
            String at = cursor;
            var page = house.as(staff.hr, () -> leavings.list(new LeavingQuery(LeavingQuery.Shown.OPEN, at, 2)));
            page.rows().forEach(r -> seen.add(r.number()));
            last = page.previous();
            cursor = page.next();
        } while (!cursor.isEmpty());
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertTrue(seen.indexOf(ill) < seen.indexOf(dead), "the newest of them first");
        assertTrue(seen.indexOf(dead) < seen.indexOf(asked) && seen.indexOf(asked) < seen.indexOf(later), seen::toString);
        String back = last;
        List<String> before = house.as(staff.hr, () -> leavings.list(new LeavingQuery(LeavingQuery.Shown.OPEN, back, 2))).rows().stream().map(LeavingRow::number)
                .toList();
        int end = seen.size() % 2 == 0 ? seen.size() - 2 : seen.size() - 1;
        assertEquals(seen.subList(end - 2, end), before);
    }
}
