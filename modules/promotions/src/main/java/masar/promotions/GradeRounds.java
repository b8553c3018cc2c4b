package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.promotions.law.Candidate;
import masar.promotions.law.Round;

/** One grade of a round as the law ranks it, from its counted cards. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class GradeRounds {
    @PersistenceContext(unitName = "promotions") EntityManager em;

    /** The cards of those who take part. */
    List<FrozenCardRow> cards(long roundId, int grade) {
        return em.createQuery("select c from FrozenCardRow c where c.roundId = :round and c.grade = :grade and c.takesPart = true", FrozenCardRow.class)
                .setParameter("round", roundId).setParameter("grade", grade).getResultList();
    }

    /** The grade with the element that was picked, or that one asks about. */
    Round of(RoundRow round, int grade, Collection<FrozenCardRow> cards, Optional<String> picked) {
        List<Long> posts = em.createQuery("select p.id from PostRow p, RoundPostRow o where o.roundId = :id and p.id = o.postId and p.grade = :grade"
                + " order by p.id", Long.class).setParameter("id", round.id).setParameter("grade", grade).getResultList();
        return new Round(em.find(SchemeRow.class, round.schemeId).scheme(), CardReader.day(round), picked, round.seed,
                posts.stream().map(id -> Long.toString(id)).toList(), cards.stream().map(c -> new Candidate(Long.toString(c.employeeId), c.appointed,
                        Snapshot.evidence(c.evidence), c.wished())).toList());
    }
}
