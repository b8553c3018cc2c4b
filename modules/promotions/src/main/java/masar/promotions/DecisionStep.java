package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Held;
import masar.identity.StepUp;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Setting;
import masar.promotions.law.CompetentAuthority;
import masar.records.AsOf;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.requests.Notices;

/** The pieces of a decision, each in a transaction of its own and each as if done once: a kill between two of them loses nothing. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module; what guards it is the bean in front of it")
class DecisionStep {
    /** Calendar days in which an offer is answered. */
    static final Setting OFFER_DAYS = Setting.of("masar.promotion.offer-days", "10");
    private static final int LONGEST_NUMBER = 40;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject AwardBook book;
    @Inject Decisions decisions;
    @Inject Chances chances;
    @Inject Records records;
    @Inject Caller caller;
    @Inject StepUp stepUp;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Notices notices;
    @Inject Audit audit;

    /** Begins a decision, unless this token has begun it. Refused before the minutes, while another one is going on, and without lines that wait. */
    public void begin(long roundId, NewDecision asked, String token) {
        Reach.mustHave(token);
        RoundRow round = mustDecide(locked(roundId), roundId);
        if (em.createQuery("select count(d) from DecisionActRow d where d.token = :token", Long.class).setParameter("token", token).getSingleResult() > 0) {
            return;
        }
        if (round.state != RoundPhase.FROZEN || book.minutes(roundId).isEmpty()) {
            throw new Refused("decide.refused.minutes");
        }
        book.going(roundId).ifPresent(d -> {
            throw new Refused("decide.refused.going", d.number);
        });
        Refused.when(problems(asked, book.minutes(roundId).orElseThrow()));
        asked.line().ifPresent(line -> mustWait(roundId, line));
        if (waiting(roundId, asked.line(), "", 1).isEmpty()) {
            throw new Refused(book.matched(roundId).waiting() == 0 ? "decide.refused.none" : "decide.refused.own");
        }
        stepUp.require("promotion.decided");
        String behalf = caller.onBehalfOf(Power.COMPETENT_AUTHORITY, round.agency, "").map(Held::grantorId).orElse("");
        em.persist(new DecisionActRow(roundId, asked, reach.by(), behalf, token, clock.now()));
        em.flush();
    }

    private List<Problem> problems(NewDecision asked, MinutesRow minutes) {
        List<Problem> problems = new ArrayList<>();
        if (asked.number().isBlank() || asked.number().strip().length() > LONGEST_NUMBER) {
            problems.add(Problem.of("number", "decide.refused.number", LONGEST_NUMBER));
        }
        LocalDate first = clock.today().isBefore(day(minutes)) ? clock.today() : day(minutes);
        if (asked.decidedOn().filter(d -> !d.isBefore(first) && !d.isAfter(clock.today())).isEmpty()) {
            problems.add(Problem.of("decidedOn", "decide.refused.day", first, clock.today()));
        }
        return problems;
    }

    private static LocalDate day(MinutesRow minutes) {
        return minutes.told().made().atZone(CivilClock.RIYADH).toLocalDate();
    }

    private void mustWait(long roundId, long line) {
        FrozenCardRow card = em.find(FrozenCardRow.class, line);
        if (card == null || card.roundId != roundId || card.postId == null) {
            throw reach.foreign("", "award", line);
        }
        if (book.ofCard(line).isPresent()) {
            throw new Refused("decide.refused.done");
        }
        if (nationalId(card).equals(caller.nationalId())) {
            throw new Refused("decide.refused.own");
        }
    }

    /** Decides some more lines; how many. */
    public int some(long roundId, int most) {
        RoundRow round = mustDecide(locked(roundId), roundId);
        Optional<DecisionActRow> going = book.going(roundId);
        if (going.isEmpty()) {
            return 0;
        }
        DecisionActRow act = going.get();
        List<FrozenCardRow> cards = waiting(roundId, Optional.ofNullable(act.cardId), act.decidedBy, most);
        cards.forEach(c -> decide(round, act, c));
        return cards.size();
    }

    /** Lines that wait and are neither the caller's own nor that of who began the decision. */
    private List<FrozenCardRow> waiting(long roundId, Optional<Long> line, String begunBy, int most) {
        TypedQuery<FrozenCardRow> query = em.createQuery("select c from FrozenCardRow c, ApplicationRow p where c.roundId = :round and c.postId is not null"
                + " and p.id = c.applicationId and p.nationalId not in :own and not exists (select a.id from AwardRow a where a.cardId = c.id)"
                + line.map(id -> " and c.id = :card").orElse("") + " order by c.grade, c.place", FrozenCardRow.class).setParameter("round", roundId)
                .setParameter("own", List.of(begunBy, caller.nationalId())).setMaxResults(most);
        line.ifPresent(id -> query.setParameter("card", id));
        return query.getResultList();
    }

    private void decide(RoundRow round, DecisionActRow act, FrozenCardRow card) {
        String who = nationalId(card);
        Post post = book.posts(List.of(card.postId)).get(card.postId);
        AwardRow award = new AwardRow(act, card, who, round.agency, findings(round, card, post, act.decidedOn), clock.today().plusDays(OFFER_DAYS.number()));
        em.persist(award);
        em.flush();
        audit.record(AuditEntry.of("promotion.decided").by(Power.COMPETENT_AUTHORITY).onBehalfOf(act.onBehalfOf).in(round.agency).about(who)
                .on("award", card.id).changed(AwardState.WAITING.name(), award.state + " / " + act.number + " / " + act.decidedOn + " / " + post.number()));
        if (award.state == AwardState.OFFERED) {
            notices.tell(who, "after.notice.offered", "/my/promotion/offer?id=" + award.id, "award:" + award.id + ":OFFERED", post.title(), post.grade(), act.number,
                    award.answerBy);
        } else {
            book.vacate(award.postId);
            notices.tell(who, "after.notice.refused", "/my/promotion/offer?id=" + award.id, "award:" + award.id + ":REFUSED", round.name, act.number);
            book.tellDesk(award, book.name(who), post);
        }
    }

    /** What the rules say of a line on a day. Whoever is no longer in the agency is not promoted there. */
    private Decision findings(RoundRow round, FrozenCardRow card, Post post, LocalDate on) {
        EmployeeRecord record = records.of(card.employeeId, new AsOf(on, clock.now()));
        boolean here = !record.asOf().validOn().isBefore(on) && record.job().held() && record.job().agency().code().equals(round.agency);
        List<PostChance> said = here ? chances.of(record, List.of(post)).chances() : List.of();
        return said.isEmpty() ? CompetentAuthority.nobodyThere(card.grade, on) : said.get(0).decision();
    }

    /** The same as of today, for the page before the decision. */
    public Decision outlook(RoundRow round, FrozenCardRow card, Post post) {
        return findings(round, card, post, clock.today());
    }

    /** Whose decision a grade is today. */
    public CompetentAuthority authority(int grade) {
        return CompetentAuthority.of(grade, clock.today());
    }

    /** Ends a decision that has gone through its lines; once none waits, posts that nobody came to are vacant again. */
    public void finish(long roundId) {
        RoundRow round = mustDecide(locked(roundId), roundId);
        Optional<DecisionActRow> going = book.going(roundId);
        going.ifPresent(d -> d.end(clock.now()));
        // Only when a decision ends: later these posts may be offered anew.
        if (going.isPresent() && book.matched(roundId).waiting() == 0) {
            em.createQuery("select p from PostRow p, RoundPostRow o where o.roundId = :round and p.id = o.postId and p.status = :offered and not exists"
                    + " (select c.id from FrozenCardRow c where c.roundId = o.roundId and c.postId = p.id)", PostRow.class).setParameter("round", round.id)
                    .setParameter("offered", PostStatus.OFFERED).getResultList().forEach(p -> p.become(PostStatus.VACANT, clock.today()));
        }
        em.flush();
    }

    /** Where the round stands, read anew. */
    public Deciding progress(long roundId) {
        return decisions.of(roundId);
    }

    private String nationalId(FrozenCardRow card) {
        return em.find(ApplicationRow.class, card.applicationId).nationalId;
    }

    private RoundRow locked(long id) {
        return em.find(RoundRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private RoundRow mustDecide(RoundRow round, long id) {
        if (round == null || !caller.may(Power.COMPETENT_AUTHORITY, round.agency)) {
            throw reach.foreign(round == null ? "" : round.agency, "round", id);
        }
        return round;
    }
}
