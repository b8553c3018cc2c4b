package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.promotions.law.Criterion;
import masar.promotions.law.Scheme;

/** What the members of the promotion committee give after the window: each for themselves, never in the own case, a competitor's or a relative's. */
@ApplicationScoped
@Transactional
public class Scores {
    private static final int LONGEST_RELATION = 100;
    private static final int LONGEST_VALUE = 200;
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject ScoreBook book;
    @Inject ScoreCases cases;
    @Inject Caller caller;
    @Inject Reach reach;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The applicants of a round of the caller's agency, last application first; none before its window is over. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Slice<ScoreCase> list(long roundId, String cursor, int size) {
        RoundRow round = round(roundId);
        if (!round.phase(clock.now()).isOver()) {
            return Slice.all(List.of());
        }
        Slice<ApplicationRow> rows = new Paged<>(em, ApplicationRow.class).equal("roundId", Optional.of(roundId))
                .equal("state", Optional.of(ApplicationState.SENT)).page(cursor, size);
        return new Slice<>(cases.tell(round, rows.rows()), rows.next(), rows.previous());
    }

    /** One applicant of a round whose window is over. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public ScoreCase of(long application) {
        ApplicationRow row = application(application);
        return cases.tell(round(row.roundId), List.of(row)).get(0);
    }

    /** Where a round stands, for the committee: its name and phase. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    @Remembered
    public Standing standing(long roundId) {
        RoundRow round = round(roundId);
        return new Standing(round.name, round.phase(clock.now()), caller.may(Power.PROMOTION_COMMITTEE, round.agency));
    }

    /**
     * Where a round stands for the committee.
     *
     * @param name  its name
     * @param phase its phase
     * @param gives whether the caller is of the committee
     */
    public record Standing(String name, RoundPhase phase, boolean gives) {
    }

    /**
     * The rounds of the caller's agencies whose windows are over and whose ranking is not frozen, latest first.
     *
     * @param round id of the round
     * @param name  its name
     */
    public record Waiting(long round, String name) {
    }

    /** The rounds that wait for the committee's scores. */
    @Requires({Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR})
    public List<Waiting> waiting() {
        Set<String> mine = caller.agencies(Power.PROMOTION_COMMITTEE, Power.HR_SPECIALIST, Power.HR_DIRECTOR);
        return mine.isEmpty() ? List.of() : em.createQuery("select r from RoundRow r where r.agency in :mine and r.state = :announced and r.closesAt <= :now"
                + " order by r.id desc", RoundRow.class).setParameter("mine", mine).setParameter("announced", RoundPhase.ANNOUNCED)
                .setParameter("now", clock.now().atOffset(ZoneOffset.UTC).toLocalDateTime()).setMaxResults(Posts.MOST_OFFERED).getResultStream()
                .map(r -> new Waiting(r.id, r.name)).toList();
    }

    /**
     * Gives values by code of the element; by giving them the member declares to be no relative. The same again changes nothing.
     * Refused in the own case and a competitor's, after a declared kinship, before the close and once the freeze has begun.
     */
    @Requires(Power.PROMOTION_COMMITTEE)
    public void give(long application, Map<String, String> values) {
        ApplicationRow row = open(application);
        if (kinship(application).isPresent()) {
            throw new Refused("scores.refused.kin");
        }
        List<Criterion> criteria = ScoreBook.given(scheme(em.find(RoundRow.class, row.roundId)));
        Refused.when(criteria.stream().flatMap(c -> problem(c, values.getOrDefault(c.code(), "")).stream()).toList());
        Map<String, ScoreRow> before = book.of(List.of(application)).getOrDefault(application, List.of()).stream().filter(s -> s.author.equals(reach.by()))
                .collect(Collectors.toMap(s -> s.criterion, s -> s));
        for (Criterion criterion : criteria) {
            ScoreRow score = Optional.ofNullable(before.get(criterion.code())).orElseGet(() -> new ScoreRow(application, criterion.code(), reach.by()));
            String value = values.get(criterion.code());
            if (!value.equals(score.value)) {
                String old = score.value == null ? "" : score.value;
                score.give(value, clock.now());
                em.persist(score);
                audit.record(entry("score.given", row).changed(old, criterion.code() + " " + value));
            }
        }
        em.flush();
    }

    /** Declares a kinship with an applicant: the member's scores there are taken out, and none may be given any more. */
    @Requires(Power.PROMOTION_COMMITTEE)
    public void declare(long application, String relation) {
        ApplicationRow row = open(application);
        String said = relation.strip();
        if (said.isEmpty() || said.length() > LONGEST_RELATION) {
            throw Refused.field("relation", "scores.refused.relation", LONGEST_RELATION);
        }
        if (kinship(application).isEmpty()) {
            em.persist(new KinshipRow(application, reach.by(), said, clock.now()));
            em.createQuery("delete from ScoreRow s where s.applicationId = :id and s.author = :me").setParameter("id", application)
                    .setParameter("me", reach.by()).executeUpdate();
            em.flush();
            audit.record(entry("score.kinship", row).because(said));
        }
    }

    private static List<Problem> problem(Criterion criterion, String value) {
        try {
            criterion.scoring().points(value, criterion.maximum());
            return value.length() > LONGEST_VALUE ? List.of(Problem.of("score." + criterion.code(), "scores.refused.value")) : List.of();
        } catch (Refused unread) {
            return List.of(Problem.of("score." + criterion.code(), "scores.refused.value"));
        }
    }

    // The round is locked, so that a freeze begins before a score or after it, never beside it.
    private ApplicationRow open(long application) {
        ApplicationRow row = application(application);
        RoundRow round = em.find(RoundRow.class, row.roundId);
        if (!caller.may(Power.PROMOTION_COMMITTEE, round.agency)) {
            throw reach.foreign(round.agency, "application", application);
        }
        em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
        if (round.phase(clock.now()) != RoundPhase.CLOSED) {
            throw new Refused("scores.refused.frozen");
        }
        if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("scores.refused.own");
        }
        if (cases.gradeOfMine(round.id).equals(Optional.of(row.grade))) {
            // Whoever competes with the applicant has a case of their own in it.
            throw new Refused("scores.refused.competes");
        }
        return row;
    }

    private ApplicationRow application(long id) {
        ApplicationRow row = em.find(ApplicationRow.class, id);
        if (row == null) {
            throw reach.foreign("", "application", id);
        }
        RoundRow round = em.find(RoundRow.class, row.roundId);
        if (!reads(round.agency) || row.state != ApplicationState.SENT) {
            throw reach.foreign(round.agency, "application", id);
        }
        if (!round.phase(clock.now()).isOver()) {
            throw new Refused("scores.refused.open");
        }
        return row;
    }

    private RoundRow round(long id) {
        RoundRow row = em.find(RoundRow.class, id);
        if (row == null || !reads(row.agency)) {
            throw reach.foreign(row == null ? "" : row.agency, "round", id);
        }
        return row;
    }

    private boolean reads(String agency) {
        return reach.serves(agency) || caller.may(Power.PROMOTION_COMMITTEE, agency);
    }

    private Scheme scheme(RoundRow round) {
        return em.find(SchemeRow.class, round.schemeId).scheme();
    }

    private Optional<KinshipRow> kinship(long application) {
        return em.createQuery("select k from KinshipRow k where k.applicationId = :id and k.author = :me", KinshipRow.class).setParameter("id", application)
                .setParameter("me", reach.by()).getResultStream().findFirst();
    }

    private AuditEntry entry(String act, ApplicationRow row) {
        return AuditEntry.of(act).by(Power.PROMOTION_COMMITTEE).in(em.find(RoundRow.class, row.roundId).agency).about(row.nationalId).on("application", row.id);
    }
}
