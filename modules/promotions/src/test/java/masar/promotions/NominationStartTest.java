package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@DisplayName("An approved nomination")
class NominationStartTest extends Nominated {
    @Test
    @DisplayName("is offered, accepted and started: the record shows the promotion from the day of the decision, and nothing before the start")
    void life() {
        NominationView sent = named();
        approve(frozen.authority, sent, "55/48");
        assertEquals(AwardState.OFFERED, approve(frozen.authority, sent, "55/48").offer().orElseThrow().state(), "the same twice is one");
        assertEquals(1, house.sql("select id from promotions.award where nomination_id = ?", sent.id()).size());
        assertEquals(1, told(who, "nominations.notice.offered"));
        MyOffer offer = offer();
        assertEquals(List.of(Optional.empty(), "55/48", TODAY, TODAY.plusDays(10)), List.of(offer.round(), offer.number(), offer.on(), offer.answerBy()));
        assertTrue(offer.decision().findings().stream().anyMatch(f -> f.rule().equals("X3")), "the findings of the decision");
        assertTrue(refused(() -> start(sent, TODAY)).is("start.refused.state"));

        house.clock().moveTo(TODAY.plusDays(4));
        house.as(who, () -> offers.accept(offer.id()));
        house.as(who, () -> offers.accept(offer.id()));
        assertEquals(1, told(hr, "after.desk.ACCEPTED"));
        assertEquals("6", record().job().grade().code(), "nothing changes before the start of duty");
        NominationView accepted = seen(hr, sent);
        assertTrue(accepted.mayStart());
        assertEquals("8", accepted.offer().orElseThrow().pay().orElseThrow().grade());
        assertTrue(!seen(frozen.authority, sent).mayStart(), "HR enters it");
        assertEquals("startsOn", refused(() -> start(sent, TODAY.minusDays(1))).problems().get(0).field());
        assertEquals("startsOn", refused(() -> start(sent, TODAY.plusDays(5))).problems().get(0).field());
        start(sent, TODAY.plusDays(2));
        start(sent, TODAY.plusDays(3));
        EmployeeRecord after = record();
        assertEquals(List.of("8", post.number()), List.of(after.job().grade().code(), after.job().positionNumber()));
        assertEquals(Optional.of(TODAY), after.job().gradeSince(), "from the day of the decision");
        assertEquals(accepted.offer().orElseThrow().pay().orElseThrow().basic(), after.pay().basic().orElseThrow());
        assertEquals("6", record(TODAY.minusDays(1)).job().grade().code());
        assertEquals(List.of(EventKind.START_OF_DUTY, EventKind.PROMOTION), after.career().stream().filter(e -> e.decisionNumber().equals("55/48"))
                .map(EmployeeRecord.CareerEvent::kind).toList());
        assertEquals("FILLED", status(post));
        NominationView.Offered done = seen(hr, sent).offer().orElseThrow();
        assertEquals(List.of(AwardState.STARTED, Optional.of(TODAY.plusDays(2)), Optional.of(TODAY)), List.of(done.state(), done.started(), done.effective()));
        assertTrue(refused(() -> house.as(who, () -> offers.waive(offer.id()))).is("offer.refused.state"));
    }

    @Test
    @DisplayName("to grade 14 goes the same way, under number and day of the Council's decision")
    void council() {
        who = clerk("13");
        post = frozen.offers.post(14);
        NominationView sent = named(who, post, NominationKind.SELECTION);
        approve(frozen.authority, sent, "م/9");
        house.as(who, () -> offers.accept(offer().id()));
        start(sent, TODAY);
        assertEquals("14", record().job().grade().code());
        assertEquals("FILLED", status(post));
    }

    @Test
    @DisplayName("is waived, or lapses after the last day: the post is vacant again, the record as it was, and HR is told")
    void unanswered() {
        NominationView sent = named();
        approve(frozen.authority, sent, "56/48");
        assertTrue(refused(() -> named(who, frozen.offers.post(8), NominationKind.EXCEPTIONAL)).is("nominations.refused.offered"));
        house.as(who, () -> offers.accept(offer().id()));
        house.as(who, () -> offers.waive(offer().id()));
        house.as(who, () -> offers.waive(offer().id()));
        assertEquals(List.of("VACANT", "6", 1), List.of(status(post), record().job().grade().code(), told(hr, "after.desk.WAIVED")));
        assertTrue(refused(() -> start(sent, TODAY)).is("start.refused.state"));
        NominationView again = named();
        approve(frozen.authority, again, "57/48");
        MyOffer offer = offer();
        day(offer.answerBy());
        assertEquals(AwardState.OFFERED, offer().state(), "the last day counts");
        day(offer.answerBy().plusDays(1));
        day(offer.answerBy().plusDays(1));
        assertEquals(List.of(AwardState.EXPIRED, "VACANT"), List.of(offer().state(), status(post)));
        assertEquals(1, told(who, "after.notice.expired"));
        assertEquals(1, house.sql("select id from requests.notice where national_id = ? and text_key = 'after.desk.EXPIRED' and once_key = ?", hr,
                "award:" + offer.id() + ":EXPIRED").size());
        assertTrue(refused(() -> house.as(who, () -> offers.accept(offer.id()))).is("offer.refused.state"));
    }

    @Test
    @DisplayName("leads to no post that was filled meanwhile, before the decision or after it, and its end frees none that somebody holds")
    void meanwhile() {
        NominationView sent = named();
        house.update("update promotions.post set status = 'FILLED' where id = ?", post.id());
        assertTrue(refused(() -> approve(frozen.authority, sent, "58/48")).is("finding.P2.fix"));
        assertEquals(0, house.sql("select id from promotions.award where nomination_id = ?", sent.id()).size());
        house.as(frozen.authority, () -> decisions.decide(sent.id(), sent.version(), false, "59/48", TODAY, "شُغلت الوظيفة"));
        assertEquals("FILLED", status(post));
        post = frozen.offers.post(8);
        NominationView second = named();
        approve(frozen.authority, second, "60/48");
        house.as(who, () -> offers.accept(offer().id()));
        house.update("update promotions.post set status = 'FILLED' where id = ?", post.id());
        assertTrue(refused(() -> start(second, TODAY)).is("start.refused.filled"));
        assertEquals("6", record().job().grade().code());
        assertTrue(record().career().stream().noneMatch(e -> e.decisionNumber().equals("60/48")), "all or nothing");
        house.as(who, () -> offers.waive(offer().id()));
        assertEquals("FILLED", status(post));
    }

    @Test
    @DisplayName("is not started where the record shows another promotion since its decision: two offers may have been open")
    void promotedMeanwhile() {
        NominationView sent = named();
        approve(frozen.authority, sent, "64/48");
        house.as(who, () -> offers.accept(offer().id()));
        house.clock().moveTo(TODAY.plusDays(1));
        house.as(hr, () -> house.bean(Careers.class).enter(new NewCareerEvent(Clerks.employee(house, who), EventKind.PROMOTION, TODAY.plusDays(1), Optional.empty(),
                "1/49", Optional.of(PartialDate.of(TODAY.plusDays(1))), JobChange.pay("general", "7", 2), Optional.empty(), Optional.empty(), ""), "meanwhile-" + who));
        assertTrue(refused(() -> start(sent, TODAY.plusDays(1))).is("start.refused.promoted"));
        assertEquals("7", record().job().grade().code());
    }
}
