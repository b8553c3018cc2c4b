package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.promotions.law.Criterion;
import masar.testing.House;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A scheme of comparison")
class SchemesTest {
    @RegisterExtension static final House house = new House();
    private static Offers offers;
    private final Schemes schemes = house.bean(Schemes.class);

    @BeforeAll
    static void open() {
        Clerks.open(house);
        offers = new Offers(house, "TST-R");
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private <T> T hr(Supplier<T> what) {
        return house.as(offers.specialist, what);
    }

    private <T> T ministry(Supplier<T> what) {
        return house.as(offers.officer, what);
    }

    @Test
    @DisplayName("goes from an example through the ministry's agreement to its publication, each step on the trail")
    void life() {
        SchemeView sent = offers.submitted();
        assertEquals(SchemeState.SUBMITTED, sent.state());
        assertEquals(sent, hr(() -> schemes.submit(sent.id(), 0)), "sending twice sends once");
        assertTrue(ministry(() -> schemes.inState(SchemeState.SUBMITTED, "", 100)).rows().stream().anyMatch(s -> s.id() == sent.id()));
        SchemeView agreed = ministry(() -> schemes.agree(sent.id(), sent.version()));
        assertEquals(Optional.of(Clerks.TODAY), agreed.scheme().agreed());
        SchemeView published = hr(() -> schemes.publish(agreed.id(), agreed.version()));
        assertEquals(Optional.of(Clerks.TODAY), published.scheme().published());
        assertEquals(List.of("scheme.drafted", "scheme.changed", "scheme.submitted", "scheme.agreed", "scheme.published"), house.sql(
                "select act from journal.audit where entity_kind = 'scheme' and entity_id = ? order by id", Long.toString(sent.id())).stream()
                .map(r -> r.get("act").toString()).toList());
        assertTrue(hr(() -> schemes.published("TST-R")).stream().anyMatch(s -> s.id() == sent.id()));
    }

    @Test
    @DisplayName("keeps its tables' proportions when a weight changes, leaves out weight 0, and counts it for ties alone where it decides")
    void weighed() {
        SchemeView draft = offers.draft("default");
        SchemeView saved = hr(() -> schemes.save(draft.id(), draft.version(),
                Offers.edit(draft, 6, 10, Map.of("APPRAISAL", 60, "TRAINING", 20, "INITIATIVES", 20, "INTERVIEW", 0), "INTERVIEW")));
        assertTrue(hr(() -> schemes.rules(draft.id())).granted(), () -> hr(() -> schemes.rules(draft.id())).toString());
        Criterion appraisal = saved.scheme().criterion("APPRAISAL").orElseThrow();
        assertEquals("60.00", appraisal.scoring().points("EXCELLENT", appraisal.maximum()).toString());
        assertEquals("48.00", appraisal.scoring().points("VERY_GOOD", appraisal.maximum()).toString());
        assertTrue(saved.scheme().criterion("INTERVIEW").orElseThrow().tieOnly());
        SchemeView without = hr(() -> schemes.save(saved.id(), saved.version(), Offers.edit(saved, 6, 10, Map.of("INTERVIEW", 0), "APPRAISAL")));
        assertEquals(Optional.empty(), without.scheme().criterion("INTERVIEW"));
        SchemeView test = hr(() -> schemes.save(without.id(), without.version(), Offers.edit(without, 6, 10, Map.of("TEST", 20, "APPRAISAL", 40), "TEST")));
        assertTrue(test.scheme().criterion("TEST").isPresent());
    }

    @Test
    @DisplayName("is not sent while its weights do not come to 100, it has one criterion, no appraisal, no deciding element or a wrong band")
    void unsound() {
        SchemeView draft = offers.draft("default");
        for (Map.Entry<String, SchemeEdit> bad : Map.of("schemes.refused.Q1", Offers.edit(draft, 6, 10, Map.of("TRAINING", 19), "INTERVIEW"),
                "schemes.refused.Q2", Offers.edit(draft, 6, 10, Map.of("APPRAISAL", 100, "TRAINING", 0, "INITIATIVES", 0, "INTERVIEW", 0), "APPRAISAL"),
                "schemes.refused.Q3", Offers.edit(draft, 6, 10, Map.of("APPRAISAL", 0, "TRAINING", 70), "INTERVIEW"),
                "schemes.refused.Q4", Offers.edit(draft, 6, 10, Map.of(), ""),
                "schemes.refused.Q6", Offers.edit(draft, 6, 14, Map.of(), "INTERVIEW")).entrySet()) {
            SchemeView now = hr(() -> schemes.of(draft.id()));
            SchemeEdit edit = bad.getValue();
            SchemeEdit whole = new SchemeEdit(edit.fromGrade(), edit.toGrade(), edit.weights(), edit.tieBreak(), "", edit.lastResort());
            SchemeView saved = hr(() -> schemes.save(now.id(), now.version(), whole));
            assertTrue(assertThrows(Refused.class, () -> hr(() -> schemes.submit(saved.id(), saved.version()))).is(bad.getKey()), bad::getKey);
        }
        SchemeView now = hr(() -> schemes.of(draft.id()));
        Refused weight = assertThrows(Refused.class, () -> hr(() -> schemes.save(now.id(), now.version(), Offers.edit(draft, 6, 10, Map.of("TRAINING", 101), ""))));
        assertEquals("weight.TRAINING", weight.problems().get(0).field());
        SchemeView empty = offers.draft("");
        assertThrows(Refused.class, () -> hr(() -> schemes.submit(empty.id(), empty.version())));
    }

    @Test
    @DisplayName("is kept and sent in one act, or neither")
    void together() {
        SchemeView draft = offers.draft("default");
        SchemeEdit wrong = Offers.edit(draft, 6, 10, Map.of("TRAINING", 30), "INTERVIEW");
        assertThrows(Refused.class, () -> hr(() -> schemes.submit(draft.id(), draft.version(), wrong)));
        assertEquals(draft, hr(() -> schemes.of(draft.id())), "nothing was kept");
        SchemeView sent = hr(() -> schemes.submit(draft.id(), draft.version(), Offers.edit(draft, 6, 10, Map.of("TRAINING", 30, "APPRAISAL", 40), "INTERVIEW")));
        assertEquals(SchemeState.SUBMITTED, sent.state());
        assertEquals(30, sent.scheme().criterion("TRAINING").orElseThrow().weight());
    }

    @Test
    @DisplayName("is refused with a reason, changed, and sent again")
    void refused() {
        SchemeView sent = offers.submitted();
        assertEquals("reason", assertThrows(Refused.class, () -> ministry(() -> schemes.refuse(sent.id(), sent.version(), " "))).problems().get(0).field());
        SchemeView no = ministry(() -> schemes.refuse(sent.id(), sent.version(), "وزن المقابلة لا يكفي"));
        assertEquals("وزن المقابلة لا يكفي", hr(() -> schemes.of(sent.id())).reason());
        SchemeView changed = hr(() -> schemes.save(no.id(), no.version(), Offers.edit(no, 6, 10, Map.of("INTERVIEW", 20, "APPRAISAL", 40), "INTERVIEW")));
        assertEquals(SchemeState.SUBMITTED, hr(() -> schemes.submit(changed.id(), changed.version())).state());
    }

    @Test
    @DisplayName("never changes once it is sent, and a published one has a further edition")
    void kept() {
        SchemeView published = offers.published();
        assertTrue(assertThrows(Refused.class, () -> hr(() -> schemes.save(published.id(), published.version(), Offers.edit(published, 6, 10, Map.of(), ""))))
                .is("schemes.refused.state"));
        SchemeView next = hr(() -> schemes.next(published.id(), "next-edition"));
        assertEquals(next.id(), hr(() -> schemes.next(published.id(), "next-edition")).id());
        assertEquals(2, next.scheme().version());
        assertEquals(published.scheme().code(), next.scheme().code());
        assertEquals(published.scheme().criteria(), next.scheme().criteria());
        assertEquals(SchemeState.DRAFT, next.state());
        SchemeView gone = hr(() -> schemes.withdraw(published.id(), published.version(), "اعتُمدت نسخة أحدث"));
        assertEquals(SchemeState.WITHDRAWN, gone.state());
    }

    @Test
    @DisplayName("tells who is slower, and lets nobody skip a step or act in another's place")
    void guarded() {
        SchemeView draft = offers.draft("iau-to-10");
        hr(() -> schemes.save(draft.id(), draft.version(), Offers.edit(draft, 6, 9, Map.of(), "INTERVIEW")));
        assertTrue(assertThrows(Refused.class, () -> hr(() -> schemes.save(draft.id(), draft.version(), Offers.edit(draft, 6, 8, Map.of(), "INTERVIEW"))))
                .is("refused.stale"));
        assertTrue(assertThrows(Refused.class, () -> ministry(() -> schemes.of(draft.id()))).is("refused.notFound"), "a draft is its agency's own");
        assertTrue(assertThrows(Refused.class, () -> hr(() -> schemes.publish(draft.id(), 1))).is("schemes.refused.state"));
        assertThrows(Refused.class, () -> hr(() -> schemes.agree(draft.id(), 1)));
        SchemeView sent = offers.submitted();
        String stranger = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        for (Supplier<?> act : List.<Supplier<?>>of(() -> schemes.of(sent.id()), () -> schemes.publish(sent.id(), sent.version()),
                () -> schemes.of(-7), () -> schemes.next(sent.id(), "x"))) {
            assertTrue(assertThrows(Refused.class, () -> house.as(stranger, act)).is("refused.notFound"));
        }
        assertTrue(((Number) house.value("select count(*) from journal.audit where act = 'promotion.foreign' and entity_id = ?", Long.toString(sent.id())))
                .longValue() >= 3);
        assertTrue(house.as(stranger, () -> schemes.list("", 100)).rows().stream().noneMatch(s -> s.agency().equals("TST-R")));
        assertFalse(hr(() -> schemes.list("", 100)).rows().isEmpty());
    }
}
