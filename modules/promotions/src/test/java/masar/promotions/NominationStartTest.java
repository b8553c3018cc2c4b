package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Delegations;
import masar.identity.NewDelegation;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.records.AsOf;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("An approved nomination")
class NominationStartTest {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = Clerks.TODAY;
    private final Nominations nominations = house.bean(Nominations.class);
    private final NominationDecisions decisions = house.bean(NominationDecisions.class);
    private final MyOffers offers = house.bean(MyOffers.class);
    private Frozen frozen;
    private String hr;
    private Post post;
    private String who;

    @BeforeEach
    void people() {
        frozen = new Frozen(house);
        hr = frozen.offers.specialist;
        post = frozen.offers.post(8);
        who = clerk("6");
    }

    private static String clerk(String grade) {
        String id = Clerks.clerk(house, "TST-R", "general", grade);
        Clerks.appraised(house, id, 2025, 5);
        return id;
    }

    private NominationView named(String id, Post to, NominationKind kind) {
        return house.as(hr, () -> {
            long employee = Clerks.employee(house, id);
            Map<String, String> proofs = nominations.toProve(employee, to.id(), kind).stream().collect(Collectors.toMap(r -> r, r -> "المحضر 12"));
            return nominations.nominate(new NewNomination(employee, to.id(), kind, proofs), Offers.token());
        });
    }

    private NominationView named() {
        return named(who, post, NominationKind.EXCEPTIONAL);
    }

    private NominationView approve(String authority, NominationView n, String number) {
        return house.as(authority, () -> decisions.decide(n.id(), n.version(), true, number, house.clock().today(), ""));
    }

    private MyOffer offer() {
        return house.as(who, offers::all).get(0);
    }

    private void start(NominationView n, LocalDate day) {
        house.as(hr, () -> house.bean(Starts.class).startNominated(n.id(), Optional.of(day)));
    }

    private EmployeeRecord record() {
        return house.as(who, () -> house.bean(Records.class).mine());
    }

    private EmployeeRecord record(LocalDate day) {
        return house.as(who, () -> house.bean(Records.class).mine(new AsOf(day, house.clock().now())));
    }

    private NominationView seen(String reader, NominationView n) {
        return house.as(reader, () -> nominations.of(n.id()));
    }

    private static String status(Post post) {
        return house.value("select status from promotions.post where id = ?", post.id()).toString();
    }

    private static int told(String id, String key) {
        return house.sql("select id from requests.notice where national_id = ? and text_key = ?", id, key).size();
    }

    private void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("promotions.offers")).forEach(t -> t.run(day)));
    }

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
