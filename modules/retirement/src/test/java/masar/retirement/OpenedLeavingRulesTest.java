package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import masar.identity.Standing;
import masar.kernel.Power;
import masar.records.EventKind;
import masar.requests.Desk;
import masar.requests.Item;
import masar.requests.RequestState;
import masar.requests.Requests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("A leaving that the agency opens: what is refused, who may, and its way back")
class OpenedLeavingRulesTest extends OpenedCases {
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
        assertEquals(List.of(" finding.RT59.fix"), refused(staff.clerk("TST-L", "1980-05-05", "2000-01-05"), "STATUTORY_AGE", Map.of()));
        Map<String, String> early = new HashMap<>(DEATH);
        early.put("paperOn", "2026-11-01");
        assertEquals(List.of(" finding.RT58.fix"), refused(hind, "DEATH", early));
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
    @DisplayName("is read by the authority as a line for each answer")
    void words() {
        String number = life.sent(staff.clerk(), "DEATH", DEATH);
        String said = house.as(staff.authority, () -> {
            Item item = house.bean(Desk.class).open(number).items().get(0);
            return house.bean(UrgentLeavingRequest.class).shownValue(item, item.wanted(), Locale.ENGLISH);
        });
        assertEquals(List.of("Contact of the heirs: ابنه فهد;", "Their mobile: 0500000001"), said.replaceAll("[\u2066-\u2069]", "").lines().skip(4).toList());
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
        assertEquals(Optional.of("records.refused.own"), house.as(staff.hr, () -> house.bean(OpenedLeavings.class).hindered(staff.employee(staff.hr), "DEATH", ""))
                .map(p -> p.key()), "told before anything is asked");
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
