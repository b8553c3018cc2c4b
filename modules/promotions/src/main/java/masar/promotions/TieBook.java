package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.kernel.Power;
import masar.promotions.law.Ranking;
import masar.promotions.law.Round;

/** Grades that wait for a person, because some are equal in all that the scheme names. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class TieBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject DeskNotices desk;

    /** Whether a pick could still decide: some are equal, and the scheme names no other element itself. */
    static boolean isOpen(Round round, Ranking ranking) {
        return ranking.outcome() == Outcome.NEEDS_PERSON && round.scheme().afterSeniority().isEmpty();
    }

    Optional<TieRow> of(long roundId, int grade) {
        return em.createQuery("select t from TieRow t where t.roundId = :round and t.grade = :grade", TieRow.class).setParameter("round", roundId)
                .setParameter("grade", grade).getResultStream().findFirst();
    }

    /** The grades that wait. */
    List<TieRow> waiting(long roundId) {
        return em.createQuery("select t from TieRow t where t.roundId = :round and t.state = :waiting order by t.grade", TieRow.class)
                .setParameter("round", roundId).setParameter("waiting", TieRow.State.WAITING).getResultList();
    }

    /** All ties of a round, whatever became of them. */
    List<TieRow> all(long roundId) {
        return em.createQuery("select t from TieRow t where t.roundId = :round order by t.grade", TieRow.class).setParameter("round", roundId).getResultList();
    }

    /** Sets a grade aside until a person has picked, and tells those who may. */
    void wait(RoundRow round, int grade) {
        em.persist(new TieRow(round.id, grade));
        em.flush();
        desk.tell(List.of(Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE), "", round.agency, "tie.notice", "/agency/tie?round=" + round.id,
                "tie:" + round.id + ":" + grade, round.name, grade);
    }
}
