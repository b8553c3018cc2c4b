package masar.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.requests.Desk;
import masar.requests.Disputed;
import masar.requests.Evidence;
import masar.requests.EvidenceFile;
import masar.requests.InboxQuery;
import masar.requests.ItemDecision;
import masar.requests.Move;
import masar.requests.RequestRow;
import masar.requests.Requests;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("A grievance")
class GrievancesTest {
    @RegisterExtension static final House house = new House();
    private final Grievances grievances = house.bean(Grievances.class);
    private final Desk desk = house.bean(Desk.class);
    private Office office;

    @BeforeEach
    void office() {
        office = new Office(house);
    }

    private Brought decision(Set<String> round) {
        Disputed what = office.disputed("decision");
        return house.as(office.hind, () -> grievances.first(what, Office.TODAY, round));
    }

    private static String refusal(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().get(0).key();
    }

    private List<String> inbox(String who) {
        return house.as(who, () -> desk.inbox(InboxQuery.first(50))).rows().stream().map(RequestRow::number).toList();
    }

    private long statements(String number) {
        return ((Number) house.value("select count(*) from journal.outbox where kind = 'grievance-statement' and send_key = ?", number)).longValue();
    }

    @Test
    @DisplayName("carries its facts, goes round whom it concerns, is answered in words, accepted once, and closed with a statement")
    void accepted() {
        Brought brought = decision(Set.of(office.accused));
        assertEquals(Set.of(office.accused), brought.concerned());
        String number = office.send(brought, "إلغاء القرار", "لم أُعيَّن على هذه الوظيفة");
        assertEquals(List.of(), inbox(office.accused), "whom it concerns does not see it");
        assertEquals("refused.notFound", refusal(() -> house.as(office.accused, () -> desk.open(number))));
        assertEquals("refused.notFound", refusal(() -> house.as(office.accused, () -> grievances.seen(number))));
        assertEquals(List.of(number), inbox(office.authority));
        office.verified(number);
        assertTrue(house.as(office.authority, () -> desk.colleagues(number)).stream().noneMatch(c -> c.nationalId().equals(office.accused)));
        assertEquals("refused.notFound", refusal(() -> house.as(office.accused, () -> desk.reject(number, 9, "x"))));
        assertEquals("grieve.refused.reply", refusal(() -> office.decided(office.authority, number, Move.APPROVE, ItemDecision.ACCEPTED, "")));
        assertEquals("grieve.refused.accept", refusal(() -> house.as(office.hind, () -> grievances.accept(number))));
        office.decided(office.authority, number, Move.REJECT, ItemDecision.REFUSED, "القرار صحيح لأسبابه");
        assertEquals(Map.entry(GrievanceState.REPLIED, GrievanceReply.REFUSED), office.stands(number));
        Grievance seen = house.as(office.authority, () -> grievances.seen(number)).get(0);
        assertTrue(seen.what().facts().stream().anyMatch(f -> f.key().equals("event.decision")), seen::toString);
        assertEquals("القرار صحيح لأسبابه", seen.words());
        String stranger = Writers.person();
        assertEquals("refused.notFound", refusal(() -> house.as(stranger, () -> grievances.one(number))));
        assertEquals("refused.notFound", refusal(() -> house.as(stranger, () -> grievances.accept(number))));
        assertEquals(2L, ((Number) house.value("select count(*) from journal.audit where act = 'grievance.foreign' and actor_id = ?", stranger)).longValue());
        house.as(office.hind, () -> grievances.accept(number));
        house.as(office.hind, () -> grievances.accept(number));
        assertEquals(Map.entry(GrievanceState.ACCEPTED, GrievanceReply.REFUSED), office.stands(number));
        assertEquals(1, statements(number));
    }

    @Test
    @DisplayName("takes what proved it at the agency along to the ministry, whose officer reads it there and not in the agency's request")
    void proofComesAlong(@TempDir Path data) {
        System.setProperty("masar.data", data.toString());
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);
        String first = office.send(decision(Set.of()), "إلغاء القرار", "خطأ", pdf);
        office.verified(first);
        office.decided(office.authority, first, Move.REJECT, ItemDecision.REFUSED, "القرار صحيح");
        String second = office.send(house.as(office.hind, () -> grievances.goingOn(first, GrievanceCause.ESCALATED)), "إلغاء القرار", "لم ينظروا فيما يثبته");
        List<EvidenceFile> files = house.as(office.officer, () -> desk.open(second)).evidence();
        assertEquals(List.of("proof.pdf"), files.stream().map(EvidenceFile::name).toList());
        assertEquals(files.get(0), house.as(office.officer, () -> house.bean(Evidence.class).read(files.get(0).id())).file());
        String before = house.as(office.hind, () -> house.bean(Requests.class).mine(first)).evidence().get(0).id();
        assertEquals("refused.notFound", refusal(() -> house.as(office.officer, () -> house.bean(Evidence.class).read(before))));
        assertEquals("refused.notFound", refusal(() -> house.as(Writers.person(), () -> house.bean(Evidence.class).along(first, second))), "nobody moves another's files");
    }

    @Test
    @DisplayName("is refused by sixty days of silence, goes to the ministry within sixty days, and may be opened again with new facts")
    void silent() {
        String number = office.send(decision(Set.of()), "إلغاء القرار", "خطأ");
        assertEquals("grieve.refused.open", refusal(() -> office.send(decision(Set.of()), "إلغاء", "خطأ")));
        assertEquals("grieve.refused.none", refusal(() -> house.as(office.hind, () -> grievances.goingOn(number, GrievanceCause.ESCALATED))), "not before an answer");
        office.day(Office.TODAY.plusDays(60));
        assertEquals(GrievanceState.OPEN, office.stands(number).getKey(), "an answer may be given on the last day");
        office.day(Office.TODAY.plusDays(61));
        assertEquals(Map.entry(GrievanceState.REPLIED, GrievanceReply.SILENT), office.stands(number));
        house.clock().moveTo(Office.TODAY.plusDays(61 + 61));
        Brought late = house.as(office.hind, () -> grievances.goingOn(number, GrievanceCause.ESCALATED));
        assertEquals("finding.GR5.fix", refusal(() -> office.send(late, "إلغاء القرار", "خطأ")));
        house.clock().moveTo(Office.TODAY.plusDays(61 + 60));
        Brought up = house.as(office.hind, () -> grievances.goingOn(number, GrievanceCause.ESCALATED));
        String second = office.send(up, "إلغاء القرار", "لم يجيبوا");
        assertEquals(GrievanceState.ESCALATED, office.stands(number).getKey());
        assertEquals(List.of(), inbox(office.authority), "the agency has no hand in it any more");
        assertEquals(List.of(second), inbox(office.officer).stream().filter(second::equals).toList());
        office.decided(office.officer, second, Move.REJECT, ItemDecision.REFUSED, "القرار صحيح");
        assertEquals(Map.entry(GrievanceState.FINAL, GrievanceReply.REFUSED), office.stands(second));
        assertEquals(1, statements(second));
        Grievance ended = house.as(office.hind, () -> grievances.one(second));
        assertEquals(List.of("GR6"), ended.next().stream().map(f -> f.rule()).toList(), "a suit is open");
        assertEquals(number, ended.caseNumber());
        Brought again = house.as(office.hind, () -> grievances.goingOn(second, GrievanceCause.REOPENED));
        assertEquals("grieve.refused.told", refusal(() -> office.send(again, "إلغاء القرار", " ")));
        String third = office.send(again, "إلغاء القرار", "ظهرت وثيقة جديدة");
        office.decided(office.officer, third, Move.APPROVE, ItemDecision.ACCEPTED, "قُبل لما ظهر");
        assertEquals(Map.entry(GrievanceState.FINAL, GrievanceReply.GRANTED), office.stands(third));
        assertEquals(3, house.as(office.hind, () -> grievances.ofCase(third)).size());
    }

    @Test
    @DisplayName("goes straight to the ministry where nobody is left at the agency to decide it, and not past its days or without its reasons")
    void routed() {
        Brought all = decision(Set.of(office.accused, office.authority));
        assertEquals(GrievanceKinds.MINISTRY, house.as(office.hind, () -> grievances.kindFor(all)));
        String number = office.send(all, "إلغاء القرار", "خطأ");
        assertEquals(List.of(), inbox(office.authority));
        assertTrue(inbox(office.officer).contains(number));
        Disputed right = office.disputed("right");
        Brought future = house.as(office.hind, () -> grievances.first(right, Office.TODAY.plusDays(1), Set.of()));
        assertEquals("grieve.refused.known", refusal(() -> office.send(future, "بدل النقل", "لم يُصرف")));
        Brought old = house.as(office.hind, () -> grievances.first(right, Office.TODAY.minusYears(10), Set.of()));
        assertEquals("finding.GR4.fix", refusal(() -> office.send(old, "بدل النقل", "لم يُصرف")));
        Brought mine = house.as(office.hind, () -> grievances.first(right, Office.TODAY.minusYears(1), Set.of()));
        assertEquals("grieve.refused.wanted", refusal(() -> office.send(mine, " ", "لم يُصرف")));
        Brought forged = new Brought(new Disputed("decision", "1", Disputed.Matter.DECISION, "x", "x", List.of(), office.agency, java.util.Optional.empty(), Set.of(), false, ""),
                Office.TODAY, Set.of(), GrievanceCause.FIRST, "");
        assertEquals("grieve.refused.none", refusal(() -> office.send(forged, "x", "x")));
        String sent = office.send(mine, "بدل النقل", "لم يُصرف");
        assertFalse(house.as(office.hind, () -> grievances.mayEscalate(sent)));
        office.day(Office.TODAY.plusDays(31));
        assertEquals(GrievanceState.OPEN, office.stands(sent).getKey(), "the law makes nothing of silence about a right");
        assertTrue(house.as(office.hind, () -> grievances.mayEscalate(sent)), "but its days are over");
        Brought up = house.as(office.hind, () -> grievances.goingOn(sent, GrievanceCause.ESCALATED));
        String second = office.send(up, "بدل النقل", "لم يجيبوا");
        assertEquals(GrievanceState.ESCALATED, office.stands(sent).getKey());
        house.as(office.hind, () -> house.bean(masar.requests.Requests.class).withdraw(second, ""));
        assertEquals(GrievanceState.DROPPED, office.stands(second).getKey());
    }

    @Test
    @DisplayName("names those who could decide it to its person, and nothing to a stranger")
    void deciders() {
        assertTrue(house.as(office.hind, () -> grievances.deciders(office.disputed("decision"))).size() >= 3);
        assertEquals("refused.notAllowed", refusal(() -> house.as(Actor.visitor("192.0.2.1"), grievances::disputable)));
    }
}
