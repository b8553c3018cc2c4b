package masar.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.pay.LadderAnswer.Words;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Questions about the ladder")
class LadderAnswersTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private final LadderAnswers answers = house.bean(LadderAnswers.class);
    private final LadderInquiries inquiries = house.bean(LadderInquiries.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
    }

    private List<Long> found(String words) {
        return answers.find(words, "", 100).rows().stream().map(LadderAnswer::no).toList();
    }

    @Test
    @DisplayName("come with the house once, and are found by any word however it is spelled")
    void found() {
        long before = found("").size();
        assertTrue(before >= 8);
        Clerks.open(house);
        assertEquals(before, found("").size(), "brought once");
        assertEquals(found("العلاوة"), found("العَلاوه"));
        assertTrue(found("الأساسي").size() > 1);
        assertEquals(found("1432"), found("١٤٣٢"));
        assertEquals(1, found("floor OF").size());
        assertEquals(List.of(), found("xyzzy"));
        assertEquals(found("").size(), found("%%'").size(), "signs are no words");
    }

    @Test
    @DisplayName("are written, published, changed and withdrawn by the ministry, every edition kept")
    void editions() {
        Words words = new Words("هل لهذا السلم زرافة؟", "لا.", "Has this ladder a giraffe?", "No.");
        LadderAnswer draft = house.as(HOUSE, () -> answers.add(words, "giraffe"));
        assertEquals(draft, house.as(HOUSE, () -> answers.add(words, "giraffe")), "one for one token");
        assertEquals(List.of(), found("زرافه"), "a draft is not for everybody");
        LadderAnswer out = house.as(HOUSE, () -> answers.put(draft.no(), 1, AnswerState.PUBLISHED, "giraffe-out"));
        assertEquals(List.of(draft.no()), found("زرافه"));
        LadderAnswer changed = house.as(HOUSE, () -> answers.change(draft.no(), out.edition(), new Words(words.questionAr(), "لا، وفيه درجات.", words.questionEn(),
                "No, it has steps."), "giraffe-changed"));
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> answers.change(draft.no(), out.edition(), words, "giraffe-late")))
                .is("answers.refused.changed"));
        assertEquals(List.of(draft.no()), found("giraffe steps"));
        house.as(HOUSE, () -> answers.put(draft.no(), changed.edition(), AnswerState.WITHDRAWN, "giraffe-gone"));
        assertEquals(List.of(), found("giraffe"));
        assertEquals(List.of(4, 3, 2, 1), house.as(HOUSE, () -> answers.editions(draft.no())).stream().map(LadderAnswer::edition).toList());
        Refused wrong = assertThrows(Refused.class, () -> house.as(HOUSE, () -> answers.add(new Words("", "x".repeat(2001), "q", "a"), "giraffe-bad")));
        assertEquals(List.of("questionAr", "answerAr"), wrong.problems().stream().map(Refused.Problem::field).toList());
    }

    @Test
    @DisplayName("are asked by anybody signed in, answered once by the ministry, and read by who asked alone")
    void asked() {
        String asker = Clerks.clerk(house);
        String other = Clerks.specialist(house);
        LadderInquiry one = house.as(asker, () -> inquiries.ask("متى تصدر العلاوة؟", "ask" + asker));
        assertEquals(one, house.as(asker, () -> inquiries.ask("متى تصدر العلاوة؟", "ask" + asker)), "one for one token");
        assertThrows(Refused.class, () -> house.as(other, () -> inquiries.ask("متى تصدر العلاوة؟", "ask" + asker)), "another's token");
        assertEquals(0, house.as(other, () -> inquiries.mine("", 20)).rows().size());
        assertThrows(Refused.class, () -> house.as(other, () -> inquiries.of(one.number())), "an agency has nothing to do with it");
        assertThrows(Refused.class, () -> house.as(other, () -> inquiries.answer(one.number(), "لا أدري")));
        assertThrows(Refused.class, () -> house.as(HOUSE, () -> inquiries.answer(one.number(), " ")));
        house.as(HOUSE, () -> inquiries.answer(one.number(), "في أول يناير."));
        house.as(HOUSE, () -> inquiries.answer(one.number(), "في أول يناير."));
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> inquiries.answer(one.number(), "غير ذلك"))).is("inquiries.refused.answered"));
        LadderInquiry read = house.as(asker, () -> inquiries.mine("", 20)).rows().get(0);
        assertEquals(List.of(Optional.of("في أول يناير."), false), List.of(Optional.of(read.answer()), read.open()));
        assertTrue(assertThrows(Refused.class, () -> house.as(HOUSE, () -> inquiries.of("48-0000-0000"))).is("refused.notFound"));
        for (int i = 0; i < 5; i++) {
            String token = "more" + i + asker;
            house.as(asker, () -> inquiries.ask("وماذا بعد؟", token));
        }
        assertThrows(Refused.class, () -> house.as(asker, () -> inquiries.ask("وماذا بعد؟", "sixth" + asker)), "five wait at most");
    }
}
