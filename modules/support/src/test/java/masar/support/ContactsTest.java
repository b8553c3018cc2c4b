package masar.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.Standing;
import masar.support.ContactQuery.Whose;
import masar.testing.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("A message to the ministry")
class ContactsTest {
    private static final AlsoQuery FIRST = new AlsoQuery(Set.of(Standing.values()), "", Optional.empty(), 5);
    @RegisterExtension static final House house = new House();
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF";
    private static int net;
    @TempDir static Path data;
    private final Contacts contacts = house.bean(Contacts.class);
    private final ContactDesk desk = house.bean(ContactDesk.class);

    @BeforeEach
    void settings() {
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.contact.least-seconds", "0");
        net++;
    }

    @AfterEach
    void asBefore() {
        List.of("masar.contact.least-seconds", "masar.contact.per-hour", "masar.contact.open").forEach(System::clearProperty);
    }

    private <T> T stranger(Supplier<T> what) {
        return house.as(Actor.visitor("192.0.2." + net), what);
    }

    private String sent(String email, String words) {
        return stranger(() -> contacts.send(Writers.stranger(email, words), Writers.proof(house), List.of()));
    }

    private static String refusal(Runnable what) {
        return assertThrows(Refused.class, what::run).problems().get(0).key();
    }

    private static String mail() {
        return UUID.randomUUID() + "@example.sa";
    }

    private long mails(String to) {
        return ((Number) house.value("select count(*) from journal.outbox where kind = 'mail' and payload like ?", "%" + to + "%")).longValue();
    }

    @Test
    @DisplayName("of a stranger is followed by its code alone, answered by mail, and opened again by a reply")
    void stranger() {
        String to = mail();
        String code = sent(to, "كيف أصحح مؤهلي؟");
        String officer = Writers.officer(house);
        assertTrue(code.matches("[0-9A-HJKMNP-TV-Z]{6}(-[0-9A-HJKMNP-TV-Z]{6}){3}"), code);
        assertEquals(1, mails(to), "the link is sent");
        Followed mine = stranger(() -> contacts.follow(" " + code.toLowerCase().replace("-", " ")));
        assertEquals(ContactState.OPEN, mine.state());
        assertEquals("refused.notFound", refusal(() -> stranger(() -> contacts.follow("AAAAAA-AAAAAA-AAAAAA-AAAAAA"))));
        long version = house.as(officer, () -> desk.one(mine.number())).version();
        house.as(officer, () -> desk.answer(mine.number(), version, "من صفحة سجلك.", "answer-" + code));
        house.as(officer, () -> desk.answer(mine.number(), version, "من صفحة سجلك.", "answer-" + code));
        Followed answered = stranger(() -> contacts.follow(code));
        assertEquals(List.of("كيف أصحح مؤهلي؟", "من صفحة سجلك."), answered.said().stream().map(Said::words).toList(), "said once");
        assertEquals(List.of("", ""), answered.said().stream().map(Said::who).toList(), "nobody is named");
        assertEquals(List.of(ContactState.ANSWERED, 2L), List.of(answered.state(), mails(to)));
        Proof proof = stranger(() -> Writers.proof(house));
        stranger(() -> {
            contacts.reply(code, "لا أجدها", proof);
            contacts.reply(code, "لا أجدها", proof);
            return 0;
        });
        assertEquals(List.of(ContactState.OPEN, 3), List.of(stranger(() -> contacts.follow(code)).state(), stranger(() -> contacts.follow(code)).said().size()));
        assertEquals("contact.refused.changed", refusal(() -> house.as(officer, () -> desk.close(mine.number(), version + 1, "كفى", "close-" + code))));
        long now = house.as(officer, () -> desk.one(mine.number())).version();
        house.as(officer, () -> desk.close(mine.number(), now, "أُجيب", "close2-" + code));
        assertEquals(List.of(ContactState.CLOSED, 3L), List.of(stranger(() -> contacts.follow(code)).state(), mails(to)));
        assertEquals(1L, ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = ?", officer, "contact.notice.replied")).longValue());
    }

    @Test
    @DisplayName("of who has signed in is theirs alone, and stands in their requests")
    void known() {
        String hind = Writers.person();
        String other = Writers.person();
        String officer = Writers.officer(house);
        Proof proof = house.as(hind, () -> Writers.proof(house));
        NewContact asked = new NewContact("", "", "", "", "salary-ladder", "INQUIRY", "متى العلاوة؟", "ar");
        String code = house.as(hind, () -> contacts.send(asked, proof, List.of(file("وثيقة.pdf", PDF))));
        assertEquals(code, house.as(hind, () -> contacts.send(asked, proof, List.of())), "the same token is the same message");
        assertEquals("refused.token", refusal(() -> house.as(other, () -> contacts.send(asked, new Proof(proof.token(), contacts.seal(), ""), List.of()))));
        assertEquals("contact.refused.seal", refusal(() -> house.as(other, () -> contacts.send(asked, proof, List.of()))), "a seal is one person's");
        String number = house.as(hind, () -> contacts.mine("", 9)).rows().get(0).number();
        Followed mine = house.as(hind, () -> contacts.one(number));
        String id = mine.files().get(0).id();
        assertEquals("وثيقة.pdf", mine.files().get(0).name());
        assertTrue(Files.isRegularFile(house.as(hind, () -> contacts.file(id)).content()));
        assertTrue(Files.isRegularFile(house.as(officer, () -> contacts.file(id)).content()));
        for (Runnable foreign : List.<Runnable>of(() -> contacts.one(number), () -> contacts.file(id), () -> contacts.replyTo(number, "x", Writers.proof(house)))) {
            assertEquals("refused.notFound", refusal(() -> house.as(other, foreign)));
        }
        assertEquals(3L, ((Number) house.value("select count(*) from journal.audit where act = 'contact.foreign' and actor_id = ?", other)).longValue());
        assertEquals("refused.notAllowed", refusal(() -> house.as(other, () -> desk.one(number))));
        AlsoAsked lent = house.beans(AlsoAsked.class).get(0);
        assertEquals(List.of(number), house.as(hind, () -> lent.mine(FIRST)).stream().map(r -> r.number()).toList());
        assertEquals(List.of(), house.as(other, () -> lent.mine(FIRST)));
        long version = house.as(officer, () -> desk.one(number)).version();
        house.as(officer, () -> desk.answer(number, version, "في أول يناير.", "answer-" + number));
        assertEquals(1L, ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = ?", hind, "contact.notice.answered")).longValue());
    }

    private static NewFile file(String name, String content) {
        return new NewFile(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    @DisplayName("is refused with every field that is wrong, and leaves nothing behind")
    void wrong() {
        NewContact empty = new NewContact(" ", "1900000018", "x", "12", "nothing", "", "", "ar");
        Refused refused = assertThrows(Refused.class, () -> stranger(() -> contacts.send(empty, Writers.proof(house), List.of())));
        assertEquals(List.of("name", "nationalId", "email", "mobile", "subject", "kind", "words"), refused.problems().stream().map(Refused.Problem::field).toList());
        NewContact noWay = new NewContact("سلمى", "", "", "", "record", "INQUIRY", "x", "ar");
        assertEquals("contact.refused.way", refusal(() -> stranger(() -> contacts.send(noWay, Writers.proof(house), List.of()))));
        String to = mail();
        Refused file = assertThrows(Refused.class, () -> stranger(() -> contacts.send(Writers.stranger(to, "x"), Writers.proof(house), List.of(file("x.pdf", "<html>")))));
        assertEquals(List.of("files", "requests.evidence.kind"), List.of(file.problems().get(0).field(), file.problems().get(0).key()));
        assertEquals(0L, ((Number) house.value("select count(*) from support.contact where email = ?", to)).longValue());
    }

    @Test
    @DisplayName("is no machine's: the trap, a seal that is forged, old or another's, and a form that is sent too fast are told in words")
    void machines() {
        NewContact asked = Writers.stranger(mail(), "x");
        String token = UUID.randomUUID().toString();
        String seal = stranger(contacts::seal);
        assertEquals("contact.refused.trap", refusal(() -> stranger(() -> contacts.send(asked, new Proof(token, seal, "http://x"), List.of()))));
        assertEquals("contact.refused.seal", refusal(() -> stranger(() -> contacts.send(asked, new Proof(token, seal.replaceAll(".$", seal.endsWith("0") ? "1" : "0"), ""), List.of()))));
        assertEquals("contact.refused.seal", refusal(() -> stranger(() -> contacts.send(asked, new Proof(token, "", ""), List.of()))));
        assertEquals("refused.token", refusal(() -> stranger(() -> contacts.send(asked, new Proof("x", seal, ""), List.of()))));
        System.setProperty("masar.contact.least-seconds", "60");
        assertEquals("contact.refused.fast", refusal(() -> stranger(() -> contacts.send(asked, new Proof(token, seal, ""), List.of()))));
        System.setProperty("masar.contact.least-seconds", "0");
        house.clock().moveTo(house.clock().today().plusDays(1));
        assertFalse(stranger(() -> contacts.isGood(seal)));
        assertEquals("contact.refused.seal", refusal(() -> stranger(() -> contacts.send(asked, new Proof(token, seal, ""), List.of()))));
    }

    @Test
    @DisplayName("floods nobody: so many wait of one sender, so many come from one address in an hour, each told in words")
    void floods() {
        System.setProperty("masar.contact.open", "2");
        String to = mail();
        assertNotEquals(sent(to, "1"), sent(to, "2"));
        assertEquals("contact.refused.open", refusal(() -> sent(to, "3")));
        System.setProperty("masar.contact.per-hour", "3");
        net += 100;
        for (int i = 0; i < 3; i++) {
            sent(mail(), "x");
        }
        assertEquals("contact.refused.often", refusal(() -> sent(mail(), "x")));
        net++;
        sent(mail(), "another address is not held to it");
    }

    @Test
    @DisplayName("is found by number, by words however they are spelled, by state, subject and who has it, a page at a time")
    void desk() {
        String officer = Writers.officer(house);
        String word = "زرافة" + net + System.nanoTime() % 1000;
        String code = sent(mail(), "سؤال عن " + word);
        String number = stranger(() -> contacts.follow(code)).number();
        ContactQuery all = query(Optional.empty(), Whose.ALL, word.replace("ة", "ه"), 9);
        assertEquals(List.of(number), numbers(officer, all));
        assertEquals(List.of(number), numbers(officer, query(Optional.of(ContactState.OPEN), Whose.NOBODY, number.replace("-", " "), 9)));
        assertEquals(List.of(), numbers(officer, query(Optional.of(ContactState.CLOSED), Whose.ALL, word, 9)));
        assertTrue(house.as(officer, () -> desk.colleagues(number)).stream().anyMatch(c -> c.nationalId().equals(officer)));
        house.as(officer, () -> desk.give(number, 0, officer));
        house.as(officer, () -> desk.give(number, 0, officer));
        assertEquals(List.of(number), numbers(officer, query(Optional.empty(), Whose.MINE, word, 9)));
        assertEquals("requests.colleague", refusal(() -> house.as(officer, () -> desk.give(number, 1, Writers.person()))));
        sent(mail(), "سؤال آخر");
        assertEquals(1, numbers(officer, query(Optional.empty(), Whose.ALL, "", 1)).size());
        assertTrue(house.queries(() -> house.as(officer, () -> desk.list(query(Optional.empty(), Whose.ALL, "سؤال", 50)))) <= 3);
    }

    private static ContactQuery query(Optional<ContactState> state, Whose whose, String text, int size) {
        return new ContactQuery(state, Optional.empty(), Optional.empty(), whose, text, "", size);
    }

    private List<String> numbers(String officer, ContactQuery query) {
        return house.as(officer, () -> desk.list(query)).rows().stream().map(ContactItem::number).toList();
    }
}
