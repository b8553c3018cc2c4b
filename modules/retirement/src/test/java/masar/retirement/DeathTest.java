package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Standing;
import masar.journal.Outbox;
import masar.records.Records;
import masar.requests.Desk;
import masar.requests.InboxQuery;
import masar.requests.RequestRow;
import masar.requests.RequestState;
import masar.requests.Requests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("The case of somebody who died")
class DeathTest extends AtWork {
    private static final Map<String, String> DEATH = Map.of("happenedOn", "2026-11-20", "paper", "5501", "paperOn", "2026-11-21", "workRelated", "yes",
            "contact", "ابنه فهد", "contactPhone", "0500000001");

    @AfterEach
    void off() {
        house.bean(Outbox.class).deliver();
        FakeBody.turnOff();
    }

    private Standing standing(String who) {
        long employee = staff.employee(who);
        return house.as(Staff.HOUSE, () -> house.bean(Records.class).of(employee)).standing();
    }

    @Test
    @DisplayName("lets a resignation that is not decided wait: nobody and no silence accepts it, and the death that is decided closes it by its number")
    void overtakes() {
        String saad = staff.clerk();
        String resignation = staff.sent(saad, ResignationRequest.CODE, TODAY.plusDays(20));
        staff.verified(resignation);
        long told = house.sql("select id from requests.notice where national_id = ?", saad).size();
        String death = life.sent(saad, "DEATH", DEATH);
        assertEquals(death, life.at(resignation).heldBy());
        assertEquals(LeavingStage.DECISION, life.at(death).stage());
        assertEquals(List.of(" leaving.refused.death"), keys(() -> staff.approved(resignation)));
        staff.day(TODAY.plusDays(40));
        assertEquals(LeavingStage.DECISION, life.at(resignation).stage());
        assertEquals(Standing.SERVING, standing(saad), "the death is not decided yet, and the resignation waits for it");
        life.decided(staff.authority, death);
        LeavingView closed = life.at(resignation);
        assertEquals(LeavingStage.OVERTAKEN, closed.stage());
        assertTrue(closed.steps().stream().anyMatch(s -> s.stage() == LeavingStage.DECISION && s.note().equals(death)), closed::toString);
        assertEquals(RequestState.CLOSED_AT_DEATH, house.as(staff.authority, () -> house.bean(Desk.class).open(resignation)).state());
        assertEquals(Standing.FORMER, standing(saad));
        assertEquals(told, house.sql("select id from requests.notice where national_id = ?", saad).size(), "nobody writes to the dead");
        assertEquals(List.of(" requests.notNow.CLOSED_AT_DEATH"), keys(() -> house.as(saad, () -> house.bean(Requests.class).withdraw(resignation, "لا"))));
    }

    @Test
    @DisplayName("that is refused gives the resignation back with its own days: silence accepts it, from the day on which the death was none")
    void refused() {
        String saad = staff.clerk();
        String resignation = staff.sent(saad, ResignationRequest.CODE, TODAY.plusDays(3));
        String death = life.sent(saad, "DEATH", DEATH);
        staff.day(TODAY.plusDays(36));
        assertEquals(List.of(resignation, death), open(saad));
        house.as(staff.authority, () -> house.bean(Desk.class).reject(death, house.bean(Desk.class).open(death).version(), "حضر بنفسه"));
        assertEquals("", life.at(resignation).heldBy());
        assertEquals(List.of(resignation), open(saad));
        assertEquals(LeavingStage.RECORD_CHECK, life.at(resignation).stage());
        staff.day(TODAY.plusDays(37));
        assertEquals(Optional.of(TODAY.plusDays(36)), life.at(resignation).lastDay());
        assertEquals(Standing.FORMER, standing(saad));
    }

    @Test
    @DisplayName("that is taken back gives the resignation back too, to be answered by a word; and who was wrongly said to be dead is told when it is cancelled")
    void wrong() {
        String saad = staff.clerk();
        String resignation = staff.sent(saad, ResignationRequest.CODE, TODAY.plusDays(20));
        String first = life.sent(saad, "DEATH", DEATH);
        house.as(staff.hr, () -> house.bean(Requests.class).withdraw(first, "شخص آخر"));
        staff.verified(resignation);
        String second = life.sent(saad, "DEATH", DEATH);
        assertEquals(second, life.at(resignation).heldBy());
        house.as(saad, () -> house.bean(Requests.class).withdraw(resignation, "عدلت"));
        life.decided(staff.authority, second);
        assertEquals(LeavingStage.WITHDRAWN, life.at(resignation).stage(), "what its employee took back stays so");
        house.as(staff.authority, () -> house.bean(LeavingDesk.class).takenBack(second, false, "حضر بنفسه"));
        assertEquals(Standing.SERVING, standing(saad));
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and args like ?", saad, "%" + second + "%").size());
    }

    private List<String> open(String who) {
        return house.sql("select number from retirement.leaving where national_id = ? and (open_of is not null or held_by <> '') order by id", who).stream()
                .map(row -> row.get("number").toString()).toList();
    }

    @Test
    @DisplayName("waits where the authority has decided another one, until that is taken back; and there is one death of each")
    void decided() {
        String saad = staff.clerk();
        String resignation = staff.sent(saad, ResignationRequest.CODE, TODAY.plusDays(20));
        staff.verified(resignation);
        staff.approved(resignation);
        assertTrue(keys(() -> life.sent(saad, "DEATH", DEATH)).contains(" opening.refused.decided"));
        house.as(staff.authority, () -> house.bean(LeavingDesk.class).takenBack(resignation, true, "توفي قبل يوم المغادرة"));
        long again = life.draft(staff.hr, saad, "DEATH", DEATH);
        house.as(staff.hr, () -> house.bean(Requests.class).send(again, "death-" + saad));
        assertEquals(List.of(" opening.refused.open"), keys(() -> life.sent(saad, "DEATH", DEATH)));
        assertEquals(List.of(" opening.refused.open"), keys(() -> life.sent(saad, "POSITION_ABOLISHED", Map.of("paper", "12", "paperOn", "2026-11-20", "endsOn", "2026-12-01"))));
    }

    @Test
    @DisplayName("tells the pension body its heirs and whether the work was the cause; an illness tells the latter alone, and others neither")
    void file() {
        FakeBody.turnOn();
        String saad = staff.clerk();
        String death = life.sent(saad, "DEATH", DEATH);
        life.decided(staff.authority, death);
        Heirs heirs = house.bean(Heirs.class);
        house.as(staff.hr, () -> heirs.add(death, "فهد سعد", Heir.Relation.SON, "token-1" + death));
        house.as(staff.hr, () -> heirs.add(death, "نورة علي", Heir.Relation.WIFE, "token-2" + death));
        JsonObject file = filed(death);
        assertEquals(List.of("فهد سعد SON", "نورة علي WIFE"), file.getJsonArray("heirs").getValuesAs(JsonObject.class).stream()
                .map(h -> h.getString("name") + " " + h.getString("relation")).toList());
        assertTrue(file.getBoolean("workRelated"));
        String ill = life.sent(staff.clerk(), "HEALTH_DISABILITY", Map.of("paper", "771", "paperOn", "2026-10-01", "toldOn", "2026-11-10", "otherPost", "yes", "workRelated", "no"));
        life.decided(staff.authority, ill);
        JsonObject illness = filed(ill);
        assertEquals(false, illness.getBoolean("workRelated"));
        assertEquals(false, illness.containsKey("heirs"));
        String abolished = life.sent(staff.clerk(), "POSITION_ABOLISHED", Map.of("paper", "12", "paperOn", "2026-11-20", "endsOn", "2026-11-22"));
        life.decided(staff.authority, abolished);
        assertEquals(false, filed(abolished).containsKey("workRelated"));
    }

    private JsonObject filed(String number) {
        for (LeavingStage stage : List.of(LeavingStage.CLEARANCE, LeavingStage.STATEMENT, LeavingStage.PENSION_FILE)) {
            life.done(number, stage);
        }
        house.bean(Outbox.class).deliver();
        JsonObject message = FakeBody.has(number).get(0);
        assertTrue(FakeBody.isOf("message", message.toString()), message::toString);
        assertTrue(!FakeBody.isOf("message", message.toString().replace("\"reason\":\"" + message.getJsonObject("file").getString("reason"), "\"reason\":\"RESIGNATION"))
                || !message.getJsonObject("file").containsKey("workRelated"), "the schema keeps both to their reasons");
        return message.getJsonObject("file");
    }

    @Test
    @DisplayName("comes before every other in the inbox, too, whatever their days, page by page and from one to the next")
    void first() {
        String early = staff.sent(staff.clerk(), ResignationRequest.CODE, TODAY.plusDays(5));
        staff.verified(early);
        house.clock().moveTo(TODAY.plusDays(28));
        Map<String, String> later = new HashMap<>(DEATH);
        later.put("happenedOn", "2026-12-18");
        later.put("paperOn", "2026-12-19");
        String death = life.sent(staff.clerk(), "DEATH", later);
        Desk desk = house.bean(Desk.class);
        InboxQuery query = InboxQuery.first(1);
        List<RequestRow> seen = new ArrayList<>();
        String last = "";
        String cursor = "";
        do {
            String at = cursor;
            var page = house.as(staff.authority, () -> desk.inbox(query.at(at)));
            seen.addAll(page.rows());
            last = page.previous();
            cursor = page.next();
        } while (!cursor.isEmpty());
        List<String> numbers = seen.stream().map(RequestRow::number).toList();
        assertEquals(numbers.size(), numbers.stream().distinct().count());
        assertTrue(numbers.indexOf(death) < numbers.indexOf(early), numbers::toString);
        assertTrue(seen.get(numbers.indexOf(early)).clock().orElseThrow().due().isBefore(seen.get(numbers.indexOf(death)).clock().orElseThrow().due()));
        String back = last;
        assertEquals(numbers.subList(numbers.size() - 2, numbers.size() - 1), house.as(staff.authority, () -> desk.inbox(query.at(back))).rows().stream().map(RequestRow::number).toList());
    }
}
