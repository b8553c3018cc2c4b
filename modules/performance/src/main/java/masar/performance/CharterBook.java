package masar.performance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            Map<RatingRow, List<MarkRow>> all = new LinkedHashMap<>();
            for (Object[] both : em.createQuery("select r, m from RatingRow r left join MarkRow m on m.ratingId = r.id where r.charterId = :id order by r.edition desc, m.id",
                    Object[].class).setParameter("id", charterId).getResultList()) {
                List<MarkRow> marks = all.computeIfAbsent((RatingRow) both[0], r -> new ArrayList<>());
                Optional.ofNullable((MarkRow) both[1]).ifPresent(marks::add);
            }
            return all.entrySet().stream().map(e -> new Rated(e.getKey(), e.getValue())).toList();
        });
    }

    List<HappenedRow> history(long charterId) {
        return em.createQuery("select h from HappenedRow h where h.charterId = :id order by h.id desc", HappenedRow.class).setParameter("id", charterId).getResultList();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
