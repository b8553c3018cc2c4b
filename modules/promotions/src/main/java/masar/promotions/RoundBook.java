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
        return rows.stream().map(r -> new RoundView(r.id, r.version, r.agency, r.name, schemes.get(r.schemeId), r.opens(), r.closes(), r.conditions,
                r.phase(clock.now()), r.announced(), posts.getOrDefault(r.id, List.of()), counts.getOrDefault(r.id, 0L))).toList();
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
