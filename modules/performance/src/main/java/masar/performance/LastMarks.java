package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.records.AsOf;

/** The last appraisal of everybody, piece by piece in the order of ids, in one statement a piece: for what is worked out for the whole civil service. */
@ApplicationScoped
@Transactional
public class LastMarks {
    @PersistenceContext(unitName = "performance") EntityManager em;
    @Inject Audit audit;

    /** The last of each whose id lies after one and up to another, by employee id, as {@link Appraisals#lastBefore} has it. One line in the trail tells of the piece. */
    @Requires(Power.MINISTRY_OFFICER)
    public Map<Long, LastMark> between(long after, long upTo, AsOf asOf) {
        List<Object[]> rows = em.createQuery("select a.employeeId, a.year, a.edition, a.mark from AppraisalRow a where a.employeeId > :after and a.employeeId <= :upTo"
                + " and a.year < :year and a.enteredAt <= :known", Object[].class).setParameter("after", after).setParameter("upTo", upTo)
                .setParameter("year", asOf.validOn().getYear()).setParameter("known", LocalDateTime.ofInstant(asOf.knownAt(), ZoneOffset.UTC)).getResultList();
        Map<Long, Object[]> last = new HashMap<>();
        rows.forEach(row -> last.merge((Long) row[0], row, LastMarks::later));
        Map<Long, LastMark> marks = new HashMap<>();
        last.forEach((id, row) -> marks.put(id, new LastMark((Integer) row[1], Rating.of((Integer) row[3]))));
        if (!marks.isEmpty()) {
            audit.record(AuditEntry.of("appraisals.read").by(Power.MINISTRY_OFFICER).on("employees", (after + 1) + "-" + upTo).changed("", "people=" + marks.size()));
        }
        return marks;
    }

    private static Object[] later(Object[] one, Object[] other) {
        int byYear = Integer.compare((Integer) one[1], (Integer) other[1]);
        return byYear > 0 || byYear == 0 && (Integer) one[2] > (Integer) other[2] ? one : other;
    }
}
