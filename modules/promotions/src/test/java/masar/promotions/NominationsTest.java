package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.promotions.law.CompetentAuthority;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("A promotion outside the comparison")
class NominationsTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = Clerks.TODAY;
    private final Nominations nominations = house.bean(Nominations.class);
    private final NominationDecisions decisions = house.bean(NominationDecisions.class);
    private Frozen frozen;
    private String hr;

    @BeforeEach
    void people() {
        frozen = new Frozen(house);
        hr = frozen.offers.specialist;
    }

    private String clerk(int mark, String grade) {
        String id = Clerks.clerk(house, "TST-R", "general", grade);
        Clerks.appraised(house, id, 2025, mark);
        return id;
    }

    private NewNomination asked(String who, Post post, NominationKind kind, Map<String, String> proofs) {
        return new NewNomination(Clerks.employee(house, who), post.id(), kind, proofs);
    }

    private NominationView nominate(NewNomination asked, String token) {
        return house.as(hr, () -> nominations.nominate(asked, token));
    }

    private NominationView decide(String who, NominationView n, boolean yes, String number, LocalDate on, String why) {
        return house.as(who, () -> decisions.decide(n.id(), n.version(), yes, number, on, why));
    }

    private Map<String, String> proofs(String who, Post post, NominationKind kind) {
        return house.as(hr, () -> nominations.toProve(Clerks.employee(house, who), post.id(), kind)).stream()
                .collect(java.util.stream.Collectors.toMap(r -> r, r -> "المحضر 12"));
    }

    private String status(Post post) {
        return house.value("select status from promotions.post where id = ?", post.id()).toString();
    }

    @Test
    @DisplayName("two grades up is named with every finding, approved by the authority with number and day, and told; the post is kept free")
    void exceptional() {
        Post post = frozen.offers.post(8);
        String who = clerk(5, "6");
        assertTrue(house.as(hr, () -> nominations.posts(Clerks.employee(house, who), NominationKind.EXCEPTIONAL)).stream().anyMatch(p -> p.id() == post.id()));
        NewNomination asked = asked(who, post, NominationKind.EXCEPTIONAL, proofs(who, post, NominationKind.EXCEPTIONAL));
        NominationView sent = nominate(asked, "nominated-" + who);
        assertEquals(sent.id(), nominate(asked, "nominated-" + who).id(), "the same twice is one");
        assertEquals(List.of(Outcome.NEEDS_PERSON, CompetentAuthority.MINISTER), List.of(sent.decision().outcome(), sent.authority()));
        assertEquals("OFFERED", status(post));
        assertTrue(refused(() -> nominate(asked, "again-" + who)).problems().size() > 0, "one at a time");
        assertTrue(refused(() -> decide(frozen.authority, sent, true, " ", TODAY, "")).is("nominations.refused.number"));
        assertTrue(refused(() -> decide(frozen.authority, sent, true, "55", TODAY.plusDays(1), "")).is("nominations.refused.day"));
        assertTrue(refused(() -> decide(frozen.authority, sent, false, "55", TODAY, "")).is("nominations.refused.reason"));
        NominationView done = decide(frozen.authority, sent, true, "55", TODAY, "");
        assertEquals(List.of(NominationState.APPROVED, "55", Outcome.GRANTED), List.of(done.state(), done.number(), done.decision().outcome()));
        assertEquals(NominationState.APPROVED, decide(frozen.authority, sent, true, "55", TODAY, "").state(), "the same twice is one");
        assertTrue(refused(() -> decide(frozen.authority, sent, false, "56", TODAY, "لا")).is("refused.stale"));
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'nominations.notice.offered'", who).size());
        assertEquals("6", house.value("select grade from records.employee where national_id = ?", who), "the record changes with the start of duty alone");
    }

    @Test
    @DisplayName("is refused with its reason where the law refuses, and a refusal or a withdrawal frees the post")
    void refusals() {
        Post post = frozen.offers.post(8);
        String good = clerk(4, "6");
        NewNomination low = asked(good, post, NominationKind.EXCEPTIONAL, Map.of());
        assertTrue(refused(() -> nominate(low, "low-" + good)).is("finding.X3.fix"), "very good is not excellent");
        NewNomination near = asked(good, frozen.offers.post(7), NominationKind.EXCEPTIONAL, Map.of());
        assertTrue(refused(() -> nominate(near, "near-" + good)).is("finding.P4.fix"));
        NewNomination compared = asked(good, frozen.offers.post(7), NominationKind.SELECTION, Map.of());
        assertTrue(refused(() -> nominate(compared, "compared-" + good)).is("nominations.refused.grade"));
        String best = clerk(5, "6");
        NominationView sent = nominate(asked(best, post, NominationKind.EXCEPTIONAL, proofs(best, post, NominationKind.EXCEPTIONAL)), "best-" + best);
        assertEquals(NominationState.REFUSED, decide(frozen.authority, sent, false, "57", TODAY, "لا حاجة").state());
        assertEquals("VACANT", status(post));
        NominationView again = nominate(asked(best, post, NominationKind.EXCEPTIONAL, proofs(best, post, NominationKind.EXCEPTIONAL)), "best2-" + best);
        assertEquals(NominationState.WITHDRAWN, house.as(hr, () -> nominations.withdraw(again.id(), again.version())).state());
        assertEquals("VACANT", status(post));
    }

    @Test
    @DisplayName("to grade 14 needs the minister's nomination proved, and is recorded as the Council's")
    void selection() {
        Post post = frozen.offers.post(14);
        String who = clerk(4, "13");
        assertTrue(proofs(who, post, NominationKind.SELECTION).containsKey("P7"));
        assertTrue(refused(() -> nominate(asked(who, post, NominationKind.SELECTION, Map.of()), "bare-" + who)).is("nominations.refused.proof"));
        NominationView sent = nominate(asked(who, post, NominationKind.SELECTION, proofs(who, post, NominationKind.SELECTION)), "sel-" + who);
        assertEquals(CompetentAuthority.COUNCIL_OF_MINISTERS, sent.authority());
        assertEquals(NominationState.APPROVED, decide(frozen.authority, sent, true, "م/9", TODAY, "").state());
    }

    @Test
    @DisplayName("is nobody's own case, nor another agency's, nor decided by who named")
    void whose() {
        Post post = frozen.offers.post(8);
        String who = clerk(5, "6");
        NewNomination asked = asked(who, post, NominationKind.EXCEPTIONAL, proofs(who, post, NominationKind.EXCEPTIONAL));
        String otherHr = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        String otherAuthority = Clerks.officer(house, "TST-S", Power.COMPETENT_AUTHORITY);
        assertTrue(refused(() -> house.as(otherHr, () -> nominations.nominate(asked, "other-" + who))).is("refused.notFound"));
        NewNomination own = asked(hr, post, NominationKind.EXCEPTIONAL, Map.of());
        assertTrue(refused(() -> nominate(own, "own-" + who)).is("nominations.refused.own"));
        NominationView sent = nominate(asked, "mine-" + who);
        assertTrue(refused(() -> house.as(otherHr, () -> nominations.of(sent.id()))).is("refused.notFound"));
        assertTrue(refused(() -> decide(otherAuthority, sent, true, "1", TODAY, "")).is("refused.notFound"));
        refused(() -> decide(hr, sent, true, "1", TODAY, ""));
        assertThrows(Refused.class, () -> house.as(who, () -> nominations.of(sent.id())));
        assertEquals(sent.id(), house.as(frozen.authority, () -> nominations.list("", 1)).rows().get(0).id());
        assertTrue(house.as(otherHr, () -> nominations.list("", 50)).rows().stream().noneMatch(n -> n.id() == sent.id()));
    }
}
