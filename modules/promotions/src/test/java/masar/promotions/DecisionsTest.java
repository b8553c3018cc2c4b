package masar.promotions;

import static masar.promotions.Clerks.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masar.documents.Papers;
import masar.documents.Verification;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.records.AsOf;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.testing.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("A frozen round")
class DecisionsTest {
    @RegisterExtension static final House house = new House();
    @TempDir static Path data;
    private static Offers offers;
    private static String authority;
    private static List<String> committee;
    private final Decisions decisions = house.bean(Decisions.class);
    private final DecisionStep step = house.bean(DecisionStep.class);

    @BeforeAll
    static void open() {
        // The demo makes a key of its own to sign papers with.
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.demo", "true");
        Clerks.open(house);
        offers = new Offers(house, "TST-R");
        authority = Clerks.officer(house, "TST-R", Power.COMPETENT_AUTHORITY);
        committee = List.of(Clerks.officer(house, "TST-R", Power.PROMOTION_COMMITTEE), Clerks.officer(house, "TST-R", Power.PROMOTION_COMMITTEE));
    }

    @AfterAll
    static void close() {
        System.clearProperty("masar.demo");
    }

    @BeforeEach
    void today() {
        house.clock().moveTo(Clerks.TODAY);
    }

    private static Contest contest(int posts) {
        Post[] offered = new Post[posts];
        for (int i = 0; i < posts; i++) {
            offered[i] = offers.post(7);
        }
        return new Contest(offers, authority, committee, offered);
    }

    private static long count(String sql, Object... values) {
        return ((Number) house.value(sql, values)).longValue();
    }

    @Test
    @DisplayName("has its minutes once, as a signed paper of the agency that anybody can verify and only its officers read")
    void minutes() {
        Contest contest = contest(2);
        Minutes minutes = house.bean(Minutes.class);
        assertTrue(refused(() -> house.as(offers.specialist, () -> minutes.make(contest.round.id()))).is("minutes.refused.state"));
        contest.frozen(true);
        MinutesView made = house.as(offers.specialist, () -> minutes.of(contest.round.id())).orElseThrow();
        assertEquals(made, house.as(offers.specialist, () -> minutes.make(contest.round.id())));
        assertEquals(1, count("select count(*) from documents.paper where token = ?", "minutes:" + contest.round.id()));
        String sha = house.value("select sha256 from promotions.snapshot where round_id = ?", contest.round.id()).toString();
        assertTrue(house.bean(Verification.class).byCode(made.code(), "").lines().stream().anyMatch(l -> l.value().contains(sha)));
        Papers papers = house.bean(Papers.class);
        for (String reader : List.of(offers.specialist, authority, committee.get(0))) {
            assertEquals(made.serial(), house.as(reader, () -> papers.read(made.paper())).paper().serial());
        }
        String elsewhere = Clerks.officer(house, "TST-S", Power.HR_DIRECTOR);
        for (String stranger : List.of(contest.people.get(0), elsewhere)) {
            assertTrue(refused(() -> house.as(stranger, () -> papers.read(made.paper()))).is("refused.notFound"));
        }
        assertTrue(refused(() -> house.as(elsewhere, () -> minutes.make(contest.round.id()))).is("refused.notFound"));
    }

    @Test
    @DisplayName("is decided after the minutes, offered, accepted and started: the record then shows the promotion from the day of the decision")
    void life() {
        Contest contest = contest(1).frozen(false);
        String id = contest.people.get(0);
        assertTrue(refused(() -> contest.decide("77/48")).is("decide.refused.minutes"));
        house.as(offers.specialist, () -> house.bean(Minutes.class).make(contest.round.id()));
        LocalDate decided = house.clock().today();
        NewDecision early = new NewDecision("", Optional.of(decided.minusDays(1)), Optional.empty());
        assertEquals(List.of("number", "decidedOn"), refused(() -> house.as(authority, () -> decisions.decide(contest.round.id(), early, "early-token")))
                .problems().stream().map(Refused.Problem::field).toList());
        String token = UUID.randomUUID().toString();
        Deciding done = contest.decide("77/48", token, Optional.empty());
        assertEquals(List.of(0L, 1L, ""), List.of(done.waiting(), done.of(), done.going()));
        assertEquals(done, contest.decide("77/48", token, Optional.empty()), "a second click");
        assertTrue(refused(() -> contest.decide("78/48")).is("decide.refused.none"), "nobody is decided on twice");
        assertEquals(1, count("select count(*) from requests.notice where national_id = ? and text_key = ?", id, "after.notice.offered"));
        MyOffer offer = contest.offer(id);
        assertEquals(AwardState.OFFERED, offer.state());
        assertTrue(offer.decision().findings().stream().anyMatch(f -> f.rule().equals("T1")), "the findings are kept");
        assertEquals("6", contest.record(id).job().grade().code(), "nothing changes before the start of duty");
        assertTrue(refused(() -> contest.start(id)).is("start.refused.state"));

        house.clock().moveTo(decided.plusDays(4));
        contest.accept(id);
        contest.accept(id);
        AwardLine line = contest.line(id);
        assertEquals(AwardState.ACCEPTED, line.state());
        for (LocalDate wrong : List.of(decided.minusDays(1), decided.plusDays(5))) {
            assertTrue(refused(() -> house.as(offers.specialist, () -> house.bean(Starts.class).start(line.line(), Optional.of(wrong))))
                    .problems().get(0).field().equals("startsOn"));
        }
        int lower = contest.record(id).pay().basic().orElseThrow().intValue();
        contest.start(id);
        contest.start(id);
        EmployeeRecord after = contest.record(id);
        assertEquals("7", after.job().grade().code());
        assertEquals(Optional.of(decided), after.job().gradeSince());
        assertEquals(contest.posts.get(0).number(), after.job().positionNumber());
        assertTrue(after.pay().basic().orElseThrow().intValue() > lower);
        assertEquals("6", house.as(id, () -> house.bean(Records.class).mine(new AsOf(decided.minusDays(1), house.clock().now()))).job().grade().code());
        assertEquals(List.of(EventKind.START_OF_DUTY, EventKind.PROMOTION), after.career().stream().filter(e -> e.decisionNumber().equals("77/48"))
                .map(EmployeeRecord.CareerEvent::kind).toList());
        assertEquals(PostStatus.FILLED, contest.status(contest.posts.get(0)));
        assertTrue(refused(() -> house.as(id, () -> house.bean(MyOffers.class).waive(offer.id()))).is("offer.refused.state"));
    }

    @Test
    @DisplayName("is decided to the end after it was cut off between two lines, each line once, under the number it began with")
    void resumed() {
        Contest contest = contest(3).frozen(true);
        long round = contest.round.id();
        NewDecision asked = new NewDecision("5/48", Optional.of(house.clock().today()), Optional.empty());
        house.as(authority, () -> step.begin(round, asked, "resumed-" + round));
        assertEquals(1, (int) house.as(authority, () -> step.some(round, 1)));
        assertEquals("5/48", house.as(authority, () -> decisions.of(round)).going());
        assertTrue(refused(() -> contest.decide("6/48")).is("decide.refused.going"));
        house.clock().moveTo(house.clock().today().plusDays(1));
        Deciding done = house.as(authority, () -> decisions.run(round));
        assertEquals(List.of(0L, 3L, ""), List.of(done.waiting(), done.of(), done.going()));
        assertEquals(3, count("select count(*) from promotions.award where round_id = ?", round));
        assertEquals(List.of("5/48"), contest.people.stream().map(p -> contest.line(p).number()).distinct().toList());
        contest.people.forEach(p -> assertEquals(1, count("select count(*) from requests.notice where national_id = ? and text_key = ?", p, "after.notice.offered")));
        assertEquals(done, house.as(authority, () -> decisions.run(round)), "without a decision there is nothing to go on with");
    }

    @Test
    @DisplayName("is decided wholly or not at all where the house dies in the middle of a piece: nobody is told of what was undone")
    void cutInAPiece() {
        Contest contest = contest(3).frozen(true);
        long round = contest.round.id();
        house.update("alter table promotions.award add constraint dies check (post_id <> " + contest.line(contest.people.get(2)).post().id() + ")");
        try {
            assertThrows(RuntimeException.class, () -> contest.decide("7/48"));
        } finally {
            house.update("alter table promotions.award drop constraint dies");
        }
        assertEquals("7/48", house.as(authority, () -> decisions.of(round)).going());
        assertEquals(0, count("select count(*) from promotions.award where round_id = ?", round));
        contest.people.forEach(p -> assertEquals(0, count("select count(*) from requests.notice where national_id = ? and text_key = ?", p, "after.notice.offered")));
        assertEquals(0, house.as(authority, () -> decisions.run(round)).waiting());
        contest.people.forEach(p -> {
            assertEquals("7/48", contest.line(p).number());
            assertEquals(1, count("select count(*) from requests.notice where national_id = ? and text_key = ?", p, "after.notice.offered"));
        });
    }

    @Test
    @DisplayName("is out of reach of other agencies, of HR without the power, and of everybody in their own case")
    void reach() {
        Contest contest = contest(1).frozen(true);
        long round = contest.round.id();
        String foreignAuthority = Clerks.officer(house, "TST-S", Power.COMPETENT_AUTHORITY);
        String foreignDesk = Clerks.officer(house, "TST-S", Power.HR_SPECIALIST);
        NewDecision asked = new NewDecision("9/48", Optional.of(house.clock().today()), Optional.empty());
        assertTrue(refused(() -> house.as(foreignAuthority, () -> decisions.decide(round, asked, "foreign-9"))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(foreignAuthority, () -> decisions.run(round))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(foreignAuthority, () -> decisions.of(round))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(foreignDesk, () -> decisions.lines(round, "", 9))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(offers.specialist, () -> decisions.decide(round, asked, "desk-9"))).is("refused.notAllowed"));
    }

    @Test
    @DisplayName("leaves the line of who decides to somebody else, and offers to nobody but the one it is of")
    void own() {
        Post mine = offers.post(7);
        Post other = offers.post(7);
        Contest contest = new Contest(offers, authority, committee, other, mine);
        String withdrawn = contest.people.remove(1);
        house.as(withdrawn, () -> house.bean(MyPromotions.class).withdraw(contest.round.id()));
        contest.apply(authority, mine);
        contest.frozen(true);
        assertEquals(1, contest.decide("10/48").waiting(), "the own line waits");
        assertEquals(AwardState.WAITING, contest.line(authority).state());
        assertTrue(refused(() -> contest.decide("11/48")).is("decide.refused.own"));
        assertTrue(refused(() -> contest.decide("11/48", "own-line-token", Optional.of(contest.line(authority).line()))).is("decide.refused.own"));
        String colleague = Clerks.officer(house, "TST-R", Power.COMPETENT_AUTHORITY);
        NewDecision one = new NewDecision("12/48", Optional.of(house.clock().today()), Optional.of(contest.line(authority).line()));
        assertEquals(0, house.as(colleague, () -> decisions.decide(contest.round.id(), one, "colleague-token")).waiting());
        assertTrue(refused(() -> house.as(colleague, () -> decisions.decide(contest.round.id(), one, "colleague-again"))).is("decide.refused.done"));
        long offer = contest.offer(authority).id();
        String somebody = contest.people.get(0);
        assertTrue(refused(() -> house.as(somebody, () -> house.bean(MyOffers.class).of(offer))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(somebody, () -> house.bean(MyOffers.class).accept(offer))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(somebody, () -> house.bean(MyOffers.class).waive(offer))).is("refused.notFound"));
        String foreignDesk = Clerks.officer(house, "TST-S", Power.HR_SPECIALIST);
        contest.accept(authority);
        long line = contest.line(authority).line();
        assertTrue(refused(() -> house.as(foreignDesk, () -> house.bean(Starts.class).start(line, Optional.of(house.clock().today())))).is("refused.notFound"));
    }

    @Test
    @DisplayName("is waived, or lapses after the last day: the post is vacant again, nobody moves up, and both sides are told")
    void unanswered() {
        Contest contest = contest(2).frozen(true);
        contest.decide("20/48");
        String waives = contest.people.get(0);
        String silent = contest.people.get(1);
        contest.accept(waives);
        house.as(waives, () -> house.bean(MyOffers.class).waive(contest.offer(waives).id()));
        house.as(waives, () -> house.bean(MyOffers.class).waive(contest.offer(waives).id()));
        assertEquals(PostStatus.VACANT, contest.status(contest.posts.get(0)));
        assertTrue(refused(() -> contest.accept(waives)).is("offer.refused.state"));
        LocalDate last = contest.offer(silent).answerBy();
        day(last);
        assertEquals(AwardState.OFFERED, contest.offer(silent).state(), "the last day counts");
        house.clock().moveTo(last.plusDays(1));
        assertTrue(refused(() -> contest.accept(silent)).is("offer.refused.late"), "also before the daily run");
        day(last.plusDays(1));
        day(last.plusDays(1));
        assertEquals(AwardState.EXPIRED, contest.offer(silent).state());
        assertEquals(PostStatus.VACANT, contest.status(contest.posts.get(1)));
        assertEquals(1, count("select count(*) from requests.notice where national_id = ? and text_key = ?", silent, "after.notice.expired"));
        assertTrue(count("select count(*) from requests.notice where national_id = ? and text_key in ('after.desk.WAIVED', 'after.desk.EXPIRED')", offers.specialist) >= 2);
        assertEquals("6", contest.record(silent).job().grade().code());
    }

    private void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("promotions.offers")).forEach(t -> t.run(day)));
    }

    @Test
    @DisplayName("promotes nobody to a post that was filled meanwhile, and nobody whom a rule refuses on the day of the decision")
    void meanwhile() {
        Contest contest = contest(3).frozen(true);
        String taken = contest.people.get(0);
        String promoted = contest.people.get(1);
        String late = contest.people.get(2);
        house.update("update promotions.post set status = 'FILLED' where id = ?", contest.posts.get(0).id());
        LocalDate today = house.clock().today();
        house.as(offers.specialist, () -> house.bean(Careers.class).enter(new NewCareerEvent(Clerks.employee(house, promoted), EventKind.PROMOTION, today, Optional.empty(),
                "1/49", Optional.of(PartialDate.of(today)), JobChange.pay("general", "7", 2), Optional.empty(), Optional.empty(), ""), "meanwhile-" + promoted));
        contest.decide("30/48");
        assertEquals(AwardState.REFUSED, contest.line(taken).state());
        assertEquals(List.of("P2"), contest.offer(taken).decision().refusals().stream().map(f -> f.rule()).toList());
        assertEquals(PostStatus.FILLED, contest.status(contest.posts.get(0)), "it stays with whoever has it");
        assertEquals(AwardState.REFUSED, contest.line(promoted).state());
        assertTrue(contest.offer(promoted).decision().refusals().stream().anyMatch(f -> f.rule().equals("P12")));
        assertEquals(PostStatus.VACANT, contest.status(contest.posts.get(1)));
        contest.accept(late);
        house.update("update promotions.post set status = 'FILLED' where id = ?", contest.posts.get(2).id());
        assertTrue(refused(() -> contest.start(late)).is("start.refused.filled"));
        assertEquals("6", contest.record(late).job().grade().code());
        assertFalse(contest.record(late).career().stream().anyMatch(e -> e.decisionNumber().equals("30/48")), "all or nothing");
    }

    @Test
    @DisplayName("frees posts that nobody came to when the decision ends, and never again: by then they may be offered anew")
    void freedOnce() {
        Post left = offers.post(7);
        Contest contest = new Contest(offers, authority, committee, offers.post(7), left);
        String withdrawn = contest.people.remove(1);
        house.as(withdrawn, () -> house.bean(MyPromotions.class).withdraw(contest.round.id()));
        contest.frozen(true);
        contest.decide("50/48");
        assertEquals(PostStatus.VACANT, contest.status(left));
        house.update("update promotions.post set status = 'OFFERED' where id = ?", left.id());
        house.as(authority, () -> decisions.run(contest.round.id()));
        assertEquals(PostStatus.OFFERED, contest.status(left));
    }

    @Test
    @DisplayName("asks the database no more often for many lines than for few")
    void bounded() {
        Contest contest = contest(3).frozen(true);
        contest.decide("40/48");
        int few = house.as(offers.specialist, () -> house.queries(() -> decisions.lines(contest.round.id(), "", 1)));
        int many = house.as(offers.specialist, () -> house.queries(() -> decisions.lines(contest.round.id(), "", 50)));
        assertEquals(few, many);
    }
}
