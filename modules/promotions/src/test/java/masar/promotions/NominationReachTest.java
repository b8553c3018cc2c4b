package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.identity.Delegations;
import masar.identity.NewDelegation;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.records.Careers;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("An approved nomination, and who may do what with it")
class NominationReachTest extends Nominated {
    @Test
    @DisplayName("of before offers were made is offered by HR, once, unless it was refused, its post filled or the employee promoted by hand meanwhile")
    void old() {
        NominationOffers late = house.bean(NominationOffers.class);
        NominationView sent = named();
        assertTrue(refused(() -> house.as(hr, () -> late.offer(sent.id()))).is("refused.stale"), "not approved yet");
        approve(frozen.authority, sent, "65/48");
        assertTrue(!seen(hr, sent).mayOffer());
        withoutOffer(sent);
        assertTrue(seen(hr, sent).mayOffer());
        String elsewhere = Clerks.officer(house, "TST-S", Power.HR_SPECIALIST);
        assertTrue(refused(() -> house.as(elsewhere, () -> late.offer(sent.id()))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(frozen.authority, () -> late.offer(sent.id()))).is("refused.notAllowed"));
        house.as(hr, () -> late.offer(sent.id()));
        assertEquals(AwardState.OFFERED, house.as(hr, () -> late.offer(sent.id())).offer().orElseThrow().state());
        assertEquals(1, house.sql("select id from promotions.award where nomination_id = ?", sent.id()).size());
        house.as(who, () -> offers.accept(offer().id()));
        start(sent, TODAY);
        assertEquals("8", record().job().grade().code());

        post = frozen.offers.post(8);
        who = clerk("6");
        NominationView filled = named();
        approve(frozen.authority, filled, "66/48");
        withoutOffer(filled);
        house.update("update promotions.post set status = 'FILLED' where id = ?", post.id());
        assertTrue(refused(() -> house.as(hr, () -> late.offer(filled.id()))).is("start.refused.filled"));
        house.update("update promotions.post set status = 'OFFERED' where id = ?", post.id());
        house.as(hr, () -> house.bean(Careers.class).enter(new NewCareerEvent(Clerks.employee(house, who), EventKind.PROMOTION, TODAY, Optional.empty(), "66/48",
                Optional.of(PartialDate.of(TODAY)), JobChange.pay("general", "8", 2), Optional.empty(), Optional.empty(), ""), "by-hand-" + who));
        assertTrue(refused(() -> house.as(hr, () -> late.offer(filled.id()))).is("start.refused.promoted"));
    }

    private static void withoutOffer(NominationView n) {
        house.update("delete from promotions.award where nomination_id = ?", n.id());
    }

    @Test
    @DisplayName("is answered by nobody else, and started by nobody of another agency nor in the own case")
    void reach() {
        NominationView sent = named();
        approve(frozen.authority, sent, "61/48");
        long offer = offer().id();
        String colleague = clerk("6");
        assertTrue(refused(() -> house.as(colleague, () -> offers.of(offer))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(colleague, () -> offers.accept(offer))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(colleague, () -> offers.waive(offer))).is("refused.notFound"));
        house.as(who, () -> offers.accept(offer));
        String elsewhere = Clerks.officer(house, "TST-S", Power.HR_SPECIALIST);
        Starts starts = house.bean(Starts.class);
        assertTrue(refused(() -> house.as(elsewhere, () -> starts.startNominated(sent.id(), Optional.of(TODAY)))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(hr, () -> starts.startNominated(sent.id() + 1_000_000, Optional.of(TODAY)))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(frozen.authority, () -> starts.startNominated(sent.id(), Optional.of(TODAY)))).is("refused.notAllowed"));
    }

    @Test
    @DisplayName("keeps and shows for whom a delegate decided, with both names, and a delegate does not decide what the grantor named or is")
    void delegated() {
        String delegate = Clerks.clerk(house, "TST-R");
        NewDelegation written = new NewDelegation(Power.COMPETENT_AUTHORITY, "TST-R", delegate, TODAY, TODAY.plusDays(9), Set.of(), "ف-1", TODAY);
        house.as(frozen.authority, () -> house.bean(Delegations.class).give(written, Offers.token()));
        NominationView sent = named();
        approve(delegate, sent, "62/48");
        assertEquals(List.of(delegate, frozen.authority), List.of(house.value("select decided_by from promotions.nomination where id = ?", sent.id()),
                house.value("select on_behalf_of from promotions.nomination where id = ?", sent.id())));
        assertEquals(1, house.sql("select id from journal.audit where act = 'nomination.approved' and on_behalf_of = ? and subject = ?", frozen.authority, who).size());
        NominationView shown = seen(hr, sent);
        assertEquals(List.of("سعد علي فهد المختبر", "سعد علي فهد المختبر"), List.of(shown.decidedBy().nameAr(), shown.onBehalfOf().nameAr()));
        assertEquals(List.of(delegate, frozen.authority), List.of(shown.decidedBy().code(), shown.onBehalfOf().code()));
        NominationView own = named(frozen.authority, frozen.offers.post(8), NominationKind.EXCEPTIONAL);
        assertTrue(!house.as(delegate, () -> nominations.of(own.id())).mayDecide());
        assertTrue(refused(() -> approve(delegate, own, "63/48")).is("nominations.refused.own"));
    }

    @Test
    @DisplayName("costs a list no more queries for many than for few")
    void bounded() {
        for (int i = 0; i < 3; i++) {
            who = clerk("6");
            post = frozen.offers.post(8);
            approve(frozen.authority, named(), "7" + i + "/48");
        }
        int few = house.as(hr, () -> house.queries(() -> nominations.list("", 1)));
        int many = house.as(hr, () -> house.queries(() -> nominations.list("", 50)));
        assertEquals(few, many);
    }
}
