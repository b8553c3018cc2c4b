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
import java.util.Optional;
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

    /** Whether the caller reads the decisions of an agency. */
    boolean reads(String agency) {
        return caller.isHouse() || caller.agencies(READERS).contains(agency);
    }

    /** How many lines of a round came to a post. */
    long matched(long roundId) {
        return em.createQuery("select count(c) from FrozenCardRow c where c.roundId = :round and c.postId is not null", Long.class)
                .setParameter("round", roundId).getSingleResult();
    }

    /** How many of them the authority has not decided. */
    long waiting(long roundId) {
        return em.createQuery("select count(c) from FrozenCardRow c where c.roundId = :round and c.postId is not null and not exists"
                + " (select a.id from AwardRow a where a.cardId = c.id)", Long.class).setParameter("round", roundId).getSingleResult();
    }

    /** The highest grade of the lines that came to a post; 0 for none. */
    int highest(long roundId) {
        Integer grade = em.createQuery("select max(c.grade) from FrozenCardRow c where c.roundId = :round and c.postId is not null", Integer.class)
                .setParameter("round", roundId).getSingleResult();
        return grade == null ? 0 : grade;
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

    /** Lines with names, posts and what became of them: a few queries, however many. */
    List<AwardLine> tell(List<FrozenCardRow> cards) {
        if (cards.isEmpty()) {
            return List.of();
        }
        Map<Long, AwardRow> awards = em.createQuery("select a from AwardRow a where a.cardId in :ids", AwardRow.class)
                .setParameter("ids", cards.stream().map(c -> c.id).toList()).getResultStream().collect(Collectors.toMap(a -> a.cardId, a -> a));
        Map<Long, DecisionActRow> acts = awards.isEmpty() ? Map.of() : em.createQuery("select d from DecisionActRow d where d.id in :ids", DecisionActRow.class)
                .setParameter("ids", awards.values().stream().map(a -> a.actId).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(d -> d.id, d -> d));
        Map<Long, String> ids = em.createQuery("select a from ApplicationRow a where a.id in :ids", ApplicationRow.class)
                .setParameter("ids", cards.stream().map(c -> c.applicationId).toList()).getResultStream().collect(Collectors.toMap(a -> a.id, a -> a.nationalId));
        Map<String, PersonRow> names = records.names(ids.values());
        Map<Long, Post> posts = posts(cards.stream().map(c -> c.postId).toList());
        return cards.stream().map(c -> {
            String who = ids.get(c.applicationId);
            Optional<PersonRow> person = Optional.ofNullable(names.get(who));
            Optional<AwardRow> award = Optional.ofNullable(awards.get(c.id));
            Optional<DecisionActRow> act = award.map(a -> acts.get(a.actId));
            return new AwardLine(c.id, c.employeeId, person.map(PersonRow::nameAr).orElse(who), person.map(PersonRow::nameEn).orElse(""),
                    posts.get(c.postId), c.rank, new Points(c.points), c.setApart, award.map(a -> a.state).orElse(AwardState.WAITING),
                    act.map(d -> d.number).orElse(""), act.map(d -> d.decidedOn), award.filter(a -> a.state != AwardState.REFUSED).map(a -> a.answerBy),
                    who.equals(caller.nationalId()));
        }).toList();
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
    String shown(String nationalId) {
        return Optional.ofNullable(records.names(List.of(nationalId)).get(nationalId)).map(p -> p.name(Wishes.now().language())).orElse(nationalId);
    }

    Post post(AwardRow award) {
        return posts(List.of(award.postId)).get(award.postId);
    }
}
