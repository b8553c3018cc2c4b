package masar.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.Reading;

/** Charters as they are kept. */
@Dependent
class CharterBook {
    @PersistenceContext(unitName = "performance") EntityManager em;
    @Inject CivilClock clock;

    Optional<CharterRow> find(long id) {
        return Optional.ofNullable(em.find(CharterRow.class, id));
    }

    /** As a page shows it, read once for all that stands there. */
    Optional<CharterRow> shown(long id) {
        return Reading.recall(List.of(CharterRow.class, id), () -> find(id));
    }

    /** Locked: whoever comes second sees what the first did. */
    Optional<CharterRow> locked(long id) {
        return Optional.ofNullable(em.find(CharterRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CharterRow> of(String nationalId, int year) {
        return em.createQuery("select c from CharterRow c where c.nationalId = :who and c.year = :year", CharterRow.class).setParameter("who", nationalId)
                .setParameter("year", year).getResultStream().findFirst();
    }

    List<CharterRow> of(String nationalId) {
        return em.createQuery("select c from CharterRow c where c.nationalId = :who order by c.year desc", CharterRow.class).setParameter("who", nationalId)
                .getResultList();
    }

    List<VersionRow> versions(long charterId) {
        return em.createQuery("select v from VersionRow v where v.charterId = :id order by v.number desc", VersionRow.class).setParameter("id", charterId).getResultList();
    }

    VersionRow version(CharterRow charter) {
        return em.createQuery("select v from VersionRow v where v.charterId = :id and v.number = :number", VersionRow.class).setParameter("id", charter.id)
                .setParameter("number", charter.working).getSingleResult();
    }

    List<GoalRow> goals(long charterId) {
        return Reading.recall(List.of(GoalRow.class, charterId), () -> em.createQuery("select g from GoalRow g where g.charterId = :id order by g.number, g.id", GoalRow.class)
                .setParameter("id", charterId).getResultList());
    }

    List<GoalRow> goals(long charterId, int number) {
        return goals(charterId).stream().filter(g -> g.number == number).toList();
    }

    /** A rating with its marks. */
    record Rated(RatingRow row, List<MarkRow> marks) {
    }

    /** The ratings of a charter with their marks, last first. */
    List<Rated> ratings(long charterId) {
        return Reading.recall(List.of(RatingRow.class, charterId), () -> {
            List<RatingRow> rows = em.createQuery("select r from RatingRow r where r.charterId = :id order by r.edition desc", RatingRow.class).setParameter("id", charterId)
                    .getResultList();
            // Apart: a database that cannot tell how few ratings a charter has would read all marks to join them.
            Map<Long, List<MarkRow>> marks = rows.isEmpty() ? Map.of() : em.createQuery("select m from MarkRow m where m.ratingId in :ids order by m.id", MarkRow.class)
                    .setParameter("ids", rows.stream().map(r -> r.id).toList()).getResultStream().collect(Collectors.groupingBy(m -> m.ratingId));
            return rows.stream().map(r -> new Rated(r, marks.getOrDefault(r.id, List.of()))).toList();
        });
    }

    List<HappenedRow> history(long charterId) {
        return em.createQuery("select h from HappenedRow h where h.charterId = :id order by h.id desc", HappenedRow.class).setParameter("id", charterId).getResultList();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
