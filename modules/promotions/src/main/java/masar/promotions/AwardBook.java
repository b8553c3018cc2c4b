package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.identity.Powers;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Reading;
import masar.kernel.Slice;
import masar.promotions.law.Points;
import masar.records.PersonRow;
import masar.records.Records;
import masar.requests.NamedPerson;
import masar.requests.Notices;
import masar.ui.Wishes;

/** Lines that came to a post, with what became of them; and offers, of lines and of nominations alike. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class AwardBook {
    /** Who may read what was decided in an agency. */
    static final Power[] READERS = {Power.COMPETENT_AUTHORITY, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE};
    private static final int MOST = 100;
    private static final String LINES = " from FrozenCardRow c join ApplicationRow p on p.id = c.applicationId join PostRow o on o.id = c.postId"
            + " left join AwardRow a on a.cardId = c.id";
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject Records records;
    @Inject PostWords words;
    @Inject Caller caller;
    @Inject Powers powers;
    @Inject Notices notices;
    @Inject CivilClock clock;

    /** The decision behind an offer: its number and day. */
    record Act(String number, LocalDate on) {
    }

    /** One line of a frozen list that came to a post, with the application it came from, and what was decided of it. */
    record Line(FrozenCardRow card, ApplicationRow application, PostRow post, Optional<AwardRow> award, Optional<DecisionActRow> act) {
        static Line of(Object[] row, Optional<DecisionActRow> act) {
            return new Line((FrozenCardRow) row[0], (ApplicationRow) row[1], (PostRow) row[2], Optional.ofNullable((AwardRow) row[3]), act);
        }
    }

    /** Such a line with its round. */
    record InRound(RoundRow round, Line line) {
    }

    /** Whether the caller reads the decisions of an agency. */
    boolean reads(String agency) {
        return caller.isHouse() || caller.agencies(READERS).contains(agency);
    }

    /**
     * The lines of a round that came to a post.
     *
     * @param of      how many
     * @param waiting how many of them the authority has not decided
     * @param highest the highest grade among them; 0 for none
     */
    record Matched(long of, long waiting, int highest) {
    }

    /** How many lines of a round came to a post, and wait. */
    Matched matched(long roundId) {
        Object[] sums = em.createQuery("select count(c.id), count(a.id), max(c.grade) from FrozenCardRow c left join AwardRow a on a.cardId = c.id"
                + " where c.roundId = :round and c.postId is not null", Object[].class).setParameter("round", roundId).getSingleResult();
        return new Matched((Long) sums[0], (Long) sums[0] - (Long) sums[1], sums[2] == null ? 0 : (Integer) sums[2]);
    }

    /** The decision of a round that has not gone through all its lines. */
    Optional<DecisionActRow> going(long roundId) {
        return em.createQuery("select d from DecisionActRow d where d.roundId = :round and d.endedAt is null order by d.id", DecisionActRow.class)
                .setParameter("round", roundId).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<MinutesRow> minutes(long roundId) {
        return em.createQuery("select m from MinutesRow m where m.roundId = :round", MinutesRow.class).setParameter("round", roundId).getResultStream()
                .findFirst();
    }

    Optional<AwardRow> ofCard(long cardId) {
        return em.createQuery("select a from AwardRow a where a.cardId = :card", AwardRow.class).setParameter("card", cardId).getResultStream().findFirst();
    }

    Optional<AwardRow> ofNomination(long nominationId) {
        return em.createQuery("select a from AwardRow a where a.nominationId = :nomination", AwardRow.class).setParameter("nomination", nominationId)
                .getResultStream().findFirst();
    }

    /** Whether somebody has an offer that is not over. */
    boolean isOffered(long employeeId) {
        return em.createQuery("select count(a) from AwardRow a where a.employeeId = :employee and a.state in :open", Long.class)
                .setParameter("employee", employeeId).setParameter("open", List.of(AwardState.OFFERED, AwardState.ACCEPTED)).getSingleResult() > 0;
    }

    Act act(AwardRow award) {
        if (award.isNominated()) {
            NominationRow nomination = em.find(NominationRow.class, award.nominationId);
            return new Act(nomination.number, nomination.decidedOn);
        }
        DecisionActRow act = em.find(DecisionActRow.class, award.actId);
        return new Act(act.number, act.decidedOn);
    }

    AwardRow locked(long id) {
        return em.find(AwardRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One page of the lines that came to a post, by grade and place. */
    Slice<AwardLine> lines(long roundId, String cursor, int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        String beyond = backward ? "<" : ">";
        String way = backward ? "desc" : "asc";
        TypedQuery<FrozenCardRow> query = em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.postId is not null"
                + (at.isPresent() ? " and (c.grade " + beyond + " :grade or c.grade = :grade and c.place " + beyond + " :place)" : "")
                + " order by c.grade " + way + ", c.place " + way, FrozenCardRow.class).setParameter("round", roundId).setMaxResults(rows + 1);
        at.ifPresent(c -> query.setParameter("grade", (int) c.number(0)).setParameter("place", (int) c.number(1)));
        Slice<FrozenCardRow> slice = Slice.cut(query.getResultList(), rows, at, c -> List.of(c.grade, c.place));
        return new Slice<>(tell(slice.rows()), slice.next(), slice.previous());
    }

    /** One line with its round, if there is such a one that came to a post. */
    Optional<InRound> line(long cardId) {
        return em.createQuery("select c, p, o, a, r" + LINES + " join RoundRow r on r.id = c.roundId where c.id = :card", Object[].class).setParameter("card", cardId)
                .getResultStream().findFirst().map(row -> new InRound((RoundRow) row[4],
                        Line.of(row, Optional.ofNullable((AwardRow) row[3]).map(a -> em.find(DecisionActRow.class, a.actId)))));
    }

    // A few queries, however many. The page of lines is cut before: the joins are for its rows alone.
    private List<AwardLine> tell(List<FrozenCardRow> cards) {
        if (cards.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = em.createQuery("select c, p, o, a" + LINES + " where c.id in :ids", Object[].class).setParameter("ids", cards.stream().map(c -> c.id).toList())
                .getResultList();
        // Apart: many lines have one decision, and a database that cannot tell how few it is would read all decisions to join them.
        Set<Long> decided = rows.stream().map(r -> (AwardRow) r[3]).filter(Objects::nonNull).map(a -> a.actId).collect(Collectors.toSet());
        Map<Long, DecisionActRow> acts = decided.isEmpty() ? Map.of() : em.createQuery("select d from DecisionActRow d where d.id in :ids", DecisionActRow.class)
                .setParameter("ids", decided).getResultStream().collect(Collectors.toMap(d -> d.id, d -> d));
        Map<Long, Line> lines = rows.stream().map(r -> Line.of(r, Optional.ofNullable((AwardRow) r[3]).map(a -> acts.get(a.actId)))).collect(Collectors.toMap(l -> l.card.id, l -> l));
        Map<String, PersonRow> names = records.names(lines.values().stream().map(l -> l.application.nationalId).toList());
        Map<Long, Post> posts = words.tell(lines.values().stream().map(Line::post).distinct().toList()).stream().collect(Collectors.toMap(Post::id, p -> p));
        return cards.stream().map(c -> lines.get(c.id)).map(l -> tell(l, names, posts.get(l.card.postId))).toList();
    }

    AwardLine tell(Line line, Map<String, PersonRow> names, Post post) {
        FrozenCardRow c = line.card;
        String who = line.application.nationalId;
        Optional<PersonRow> person = Optional.ofNullable(names.get(who));
        return new AwardLine(c.id, c.employeeId, person.map(PersonRow::nameAr).orElse(who), person.map(PersonRow::nameEn).orElse(""), post, c.rank, new Points(c.points),
                c.setApart, line.award.map(a -> a.state).orElse(AwardState.WAITING), line.act.map(d -> d.number).orElse(""), line.act.map(d -> d.decidedOn),
                line.award.filter(a -> a.state != AwardState.REFUSED).map(a -> a.answerBy), who.equals(caller.nationalId()));
    }

    /** Whether a round's minutes are made and no decision on it is being gone through. */
    boolean isOpen(long roundId) {
        return em.createQuery("select count(m) from MinutesRow m where m.roundId = :round and not exists (select d.id from DecisionActRow d where d.roundId = m.roundId"
                + " and d.endedAt is null)", Long.class).setParameter("round", roundId).getSingleResult() > 0;
    }

    Map<Long, Post> posts(List<Long> ids) {
        return Reading.recall(List.of(PostRow.class, ids), () -> words.tell(em.createQuery("select p from PostRow p where p.id in :ids", PostRow.class).setParameter("ids", ids)
                .getResultList()).stream().collect(Collectors.toMap(Post::id, p -> p)));
    }

    /** A post that was kept free is vacant again; one that is filled stays so. */
    void vacate(long postId) {
        PostRow post = em.find(PostRow.class, postId, LockModeType.PESSIMISTIC_WRITE);
        if (post.status == PostStatus.OFFERED) {
            post.become(PostStatus.VACANT, clock.today());
        }
    }

    /** Tells the HR specialists of the agency what an employee, or the end of their days, answered. */
    void tellDesk(AwardRow award, String name, Post post) {
        String once = "award:" + award.id + ":" + award.state;
        powers.holders(Power.HR_SPECIALIST, award.agency, "").stream().filter(o -> !o.equals(award.nationalId))
                .forEach(o -> notices.tell(o, "after.desk." + award.state, award.deskPage(), once, new NamedPerson(award.nationalId, name), post.title(), post.number()));
    }

    String name(String nationalId) {
        return Optional.ofNullable(records.names(List.of(nationalId)).get(nationalId)).map(PersonRow::nameAr).orElse(nationalId);
    }

    /** What somebody is called in the language of who reads. */
    static String shown(String nationalId, Map<String, PersonRow> names) {
        return Optional.ofNullable(names.get(nationalId)).map(p -> p.name(Wishes.now().language())).orElse(nationalId);
    }

    Post post(AwardRow award) {
        return posts(List.of(award.postId)).get(award.postId);
    }
}
