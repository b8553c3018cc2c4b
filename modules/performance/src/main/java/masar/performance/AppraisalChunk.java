package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.PersonRow;
import masar.records.Records;

/** One chunk of what is brought in, in a transaction of its own: an interrupted run goes on where it stopped. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by AppraisalImport, which is guarded")
class AppraisalChunk {
    @PersistenceContext(unitName = "performance") EntityManager em;
    @Inject Records records;
    @Inject CivilClock clock;

    long take(List<BroughtAppraisal> rows, String source) {
        Map<String, PersonRow> people = records.names(rows.stream().map(BroughtAppraisal::nationalId).toList());
        Set<String> there = people.isEmpty() ? new HashSet<>() : new HashSet<>(em.createQuery("select a from AppraisalRow a where a.employeeId in :ids",
                AppraisalRow.class).setParameter("ids", people.values().stream().map(PersonRow::employeeId).toList()).getResultStream()
                .map(a -> a.employeeId + "/" + a.year).toList());
        long taken = 0;
        for (BroughtAppraisal row : rows) {
            PersonRow person = people.get(row.nationalId());
            if (person != null && sound(row) && there.add(person.employeeId() + "/" + row.year())) {
                NewAppraisal first = NewAppraisal.first(person.employeeId(), row.year(), row.mark(), row.documentNumber(), row.documentDate());
                em.persist(new AppraisalRow(first, person.agency().code(), "import:" + person.employeeId() + ":" + row.year(), source, clock.now()));
                taken++;
            }
        }
        em.flush();
        em.clear();
        return taken;
    }

    private boolean sound(BroughtAppraisal row) {
        return row.mark() >= 1 && row.mark() <= Rating.values().length && row.year() <= clock.today().getYear()
                && row.documentDate().getYear() >= row.year() && row.documentNumber().length() <= AppraisalCheck.LONGEST;
    }

    void finish(String source) {
        if (em.find(SourceRow.class, source) == null) {
            em.persist(new SourceRow(source, clock.now()));
        }
    }

    boolean finished(String source) {
        return em.find(SourceRow.class, source) != null;
    }
}
