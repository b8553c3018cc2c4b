package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Rounds read with their schemes, posts and head counts: a few queries, however many rounds. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class RoundBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject PostWords words;
    @Inject CivilClock clock;

    /**
     * A round with its scheme, and what somebody has in it.
     *
     * @param applicants how many have applied and not withdrawn
     * @param own        their application, or their line of the list; empty for who has none
     */
    record Seen<T>(RoundRow row, SchemeRow scheme, long applicants, Optional<T> own) {
    }

    /** A round as an employee sees it, in one statement; {@code what} are applications or lines of the list. */
    <T> Optional<Seen<T>> seen(long id, Class<T> what, long employeeId) {
        return em.createQuery("select r, s, (select count(a.id) from ApplicationRow a where a.roundId = r.id and a.state = :sent), o from RoundRow r"
                + " join SchemeRow s on s.id = r.schemeId left join " + what.getSimpleName() + " o on o.roundId = r.id and o.employeeId = :who where r.id = :id", Object[].class)
                .setParameter("id", id).setParameter("who", employeeId).setParameter("sent", ApplicationState.SENT).getResultStream().findFirst()
                .map(r -> new Seen<>((RoundRow) r[0], (SchemeRow) r[1], ((Number) r[2]).longValue(), Optional.ofNullable(what.cast(r[3]))));
    }

    RoundView tell(Seen<?> seen) {
        return tell(seen.row, seen.scheme.told(), posts(seen.row), seen.applicants);
    }

    RoundView tell(RoundRow row) {
        return tell(List.of(row)).get(0);
    }

    List<RoundView> tell(Collection<RoundRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(r -> r.id).toList();
        Map<Long, SchemeView> schemes = em.createQuery("select s from SchemeRow s where s.id in :ids", SchemeRow.class)
                .setParameter("ids", rows.stream().map(r -> r.schemeId).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(s -> s.id, SchemeRow::told));
        Map<Long, List<Post>> posts = posts(ids);
        Map<Long, Long> counts = new HashMap<>();
        em.createQuery("select a.roundId, count(a) from ApplicationRow a where a.roundId in :ids and a.state = :sent group by a.roundId", Object[].class)
                .setParameter("ids", ids).setParameter("sent", ApplicationState.SENT).getResultList().forEach(r -> counts.put((Long) r[0], (Long) r[1]));
        return rows.stream().map(r -> tell(r, schemes.get(r.schemeId), posts.getOrDefault(r.id, List.of()), counts.getOrDefault(r.id, 0L))).toList();
    }

    private RoundView tell(RoundRow r, SchemeView scheme, List<Post> posts, long applicants) {
        return new RoundView(r.id, r.version, r.agency, r.name, scheme, r.opens(), r.closes(), r.conditions, r.phase(clock.now()), r.announced(), posts, applicants);
    }

    /** The posts of one round alone, for who applies: nobody is counted. */
    List<Post> posts(RoundRow row) {
        return posts(List.of(row.id)).getOrDefault(row.id, List.of());
    }

    private Map<Long, List<Post>> posts(List<Long> rounds) {
        List<Object[]> pairs = em.createQuery("select o.roundId, p from RoundPostRow o, PostRow p where o.roundId in :ids and p.id = o.postId"
                + " order by p.grade, p.number", Object[].class).setParameter("ids", rounds).getResultList();
        Map<Long, Post> told = words.tell(pairs.stream().map(r -> (PostRow) r[1]).collect(Collectors.toMap(p -> p.id, p -> p, (a, b) -> a)).values())
                .stream().collect(Collectors.toMap(Post::id, p -> p));
        Map<Long, List<Post>> all = new HashMap<>();
        pairs.forEach(r -> all.computeIfAbsent((Long) r[0], id -> new ArrayList<>()).add(told.get(((PostRow) r[1]).id)));
        return all;
    }
}
