package masar.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.kernel.Refused;
import masar.support.Question.Words;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Words that are used again")
class QuestionsTest {
    @RegisterExtension static final House house = new House();
    private final Questions questions = house.bean(Questions.class);
    private final Templates templates = house.bean(Templates.class);
    private final Contacts contacts = house.bean(Contacts.class);
    private final ContactDesk desk = house.bean(ContactDesk.class);

    private List<String> found(Optional<ContactSubject> subject, String words) {
        return questions.find(subject, words, "ar", "", 50).rows().stream().map(Questions.Shown::question).toList();
    }

    @Test
    @DisplayName("are made from a message without its person, published, found however they are spelled, changed and withdrawn")
    void published() {
        System.setProperty("masar.contact.least-seconds", "0");
        String officer = Writers.officer(house);
        String code = house.as(Actor.visitor("198.51.100.7"), () -> contacts.send(new NewContact("سلمى فهد القحطاني", "", "salma" + UUID.randomUUID() + "@example.sa",
                "", "record", "INQUIRY", "أنا سلمى القحطاني، هويتي 1900000019، كيف أصحح زرافتي؟", "ar"), Writers.proof(house), List.of()));
        System.clearProperty("masar.contact.least-seconds");
        String number = house.as(Actor.visitor("198.51.100.7"), () -> contacts.follow(code)).number();
        house.as(officer, () -> desk.answer(number, 0, "من صفحة سجلك.", "answer-" + number));
        Words begun = house.as(officer, () -> questions.from(number));
        assertEquals(new Words("أنا … …، هويتي …، كيف أصحح زرافتي؟", "من صفحة سجلك.", "", ""), begun);
        Optional<ContactSubject> record = Optional.of(ContactSubject.RECORD);
        Words named = new Words("هل لسلمى القحطاني زرافة؟ سلمى القحطاني", "نعم", "Has she?", "Yes");
        assertTrue(assertThrows(Refused.class, () -> house.as(officer, () -> questions.add(record, named, number, "named-" + number))).is("questions.refused.person"));
        Words words = new Words("كيف أصحح زرافتي؟", "من صفحة سجلك.", "How do I correct my giraffe?", "On your record page.");
        Question draft = house.as(officer, () -> questions.add(record, words, number, "made-" + number)).orElseThrow();
        assertEquals(draft, house.as(officer, () -> questions.add(record, words, number, "made-" + number)).orElseThrow(), "one for one token");
        assertEquals(List.of(), found(record, "زرافتي"), "a draft is not for everybody");
        Question out = house.as(officer, () -> questions.put(draft.id(), draft.version(), QuestionState.PUBLISHED));
        assertEquals(out, house.as(officer, () -> questions.put(draft.id(), draft.version(), QuestionState.PUBLISHED)), "a second click is no other change");
        assertEquals(List.of("كيف أصحح زرافتي؟"), found(record, "زَرافتى"));
        assertEquals(List.of("كيف أصحح زرافتي؟"), found(Optional.empty(), "giraffe"));
        assertEquals(List.of(), found(Optional.of(ContactSubject.LEAVE), "giraffe"));
        Words other = new Words("كيف أصحح زرافتي؟", "من صفحة السجل.", "How do I correct my giraffe?", "On the record's page.");
        assertTrue(assertThrows(Refused.class, () -> house.as(officer, () -> questions.change(draft.id(), draft.version(), record, other))).is("refused.stale"));
        Question changed = house.as(officer, () -> questions.change(draft.id(), out.version(), record, other));
        assertEquals(changed, house.as(officer, () -> questions.change(draft.id(), out.version(), record, other)), "the slower of two equal sends");
        house.as(officer, () -> questions.put(draft.id(), changed.version(), QuestionState.WITHDRAWN));
        assertEquals(List.of(), found(record, "giraffe"));
        String stranger = Writers.person();
        assertThrows(Refused.class, () -> house.as(stranger, () -> questions.add(record, words, "", "strange-" + number)));
    }

    @Test
    @DisplayName("about the salary ladder are the ladder's own, read here too and written there")
    void ladder() {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        Optional<ContactSubject> ladder = Optional.of(ContactSubject.SALARY_LADDER);
        assertTrue(found(ladder, "العلاوة").size() > 0, "what pay brought");
        long before = ((Number) house.value("select count(*) from pay.ladder_answer where state = 'DRAFT' and latest = true")).longValue();
        Words words = new Words("هل للسلم زرافة؟", "لا.", "Has the ladder a giraffe?", "No.");
        assertEquals(Optional.empty(), house.as(Actor.system("test"), () -> questions.add(ladder, words, "", "ladder-" + UUID.randomUUID())));
        assertEquals(before + 1, ((Number) house.value("select count(*) from pay.ladder_answer where state = 'DRAFT' and latest = true")).longValue());
    }

    @Test
    @DisplayName("begin answers as templates, which the ministry writes, changes, retires and offers again")
    void templates() {
        String officer = Writers.officer(house);
        String token = UUID.randomUUID().toString();
        Template one = house.as(officer, () -> templates.add("شكر " + token, "شكرًا لك.", "Thank you.", token));
        assertEquals(one, house.as(officer, () -> templates.add("شكر", "غير ذلك", "Else", token)));
        Template changed = house.as(officer, () -> templates.change(one.id(), one.version(), one.name(), "نشكرك.", "We thank you."));
        assertEquals("We thank you.", changed.words("en"));
        assertEquals(changed, house.as(officer, () -> templates.change(one.id(), one.version(), one.name(), "نشكرك.", "We thank you.")), "the slower of two equal sends");
        assertTrue(house.as(officer, templates::offered).contains(changed));
        assertTrue(assertThrows(Refused.class, () -> house.as(officer, () -> templates.change(one.id(), one.version(), "x", "x", "x"))).is("refused.stale"));
        Template retired = house.as(officer, () -> templates.retire(one.id(), changed.version(), true));
        assertEquals(retired, house.as(officer, () -> templates.retire(one.id(), changed.version(), true)), "the slower of two equal sends");
        assertTrue(house.as(officer, templates::offered).stream().noneMatch(t -> t.id() == one.id()));
        assertTrue(house.as(officer, () -> templates.retire(one.id(), retired.version(), false)).version() > retired.version());
        Refused wrong = assertThrows(Refused.class, () -> house.as(officer, () -> templates.add(" ", "", "x", UUID.randomUUID().toString())));
        assertEquals(List.of("name", "wordsAr"), wrong.problems().stream().map(Refused.Problem::field).toList());
    }
}
