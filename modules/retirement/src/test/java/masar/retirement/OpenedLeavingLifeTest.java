package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masar.identity.Standing;
import masar.performance.Appraisals;
import masar.performance.NewAppraisal;
import masar.records.EmployeeRecord;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.requests.Requests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("A leaving that the agency opens")
class OpenedLeavingLifeTest extends OpenedCases {
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
        assertEquals(List.of(), house.as(hind, () -> house.bean(Requests.class).mine(new masar.requests.MyQuery(masar.requests.MyQuery.Shown.ALL, "", "", 10)))
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
        told.put("paperOn", "2026-10-15");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 16)), life.ended(staff.clerk(), "TRANSFER_NOT_EXECUTED", told).lastDay());
        String novice = staff.clerk("TST-L", "2000-05-05", "2026-06-01");
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), life.ended(novice, "PROBATION_FAILED", told).lastDay());
        assertEquals(List.of(" finding.RT52.fix"), refused(staff.clerk(), "PROBATION_FAILED", told));
        String slow = staff.clerk();
        assertEquals(List.of(" finding.RT54.fix"), refused(slow, "INCOMPETENCE", told));
        appraised(slow, 2023, 1, 1, 1);
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), life.ended(slow, "INCOMPETENCE", told).lastDay());
        String better = staff.clerk();
        appraised(better, 2022, 1, 1, 1, 3);
        assertEquals(List.of(" finding.RT54.fix"), refused(better, "INCOMPETENCE", told), "has done better since");
    }

    private void appraised(String who, int first, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            int year = first + i;
            NewAppraisal low = NewAppraisal.first(staff.employee(who), year, marks[i], "A" + year, LocalDate.of(year + 1, 1, 10));
            house.as(staff.hr, () -> house.bean(Appraisals.class).enter(low, UUID.randomUUID().toString()));
        }
    }
}
