package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;

/** Cycles as they are kept. */
@ApplicationScoped
@Transactional
@OpenToAll("asked by Cycles, which is guarded")
class CycleBook {
    @Inject CharterBook book;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    public List<Cycle> of(Collection<String> agencies, int year) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        List<CycleRow> rows = book.em.createQuery("select c from CycleRow c where c.agency in :agencies and c.year = :year order by c.agency", CycleRow.class)
                .setParameter("agencies", List.copyOf(agencies)).setParameter("year", year).getResultList();
        Map<String, long[]> counts = new HashMap<>();
        book.em.createQuery("select c.agency, c.state, count(c) from CharterRow c where c.agency in :agencies and c.year = :year group by c.agency, c.state", Object[].class)
                .setParameter("agencies", List.copyOf(agencies)).setParameter("year", year).getResultList().forEach(row -> {
                    long[] sums = counts.computeIfAbsent((String) row[0], a -> new long[3]);
                    CharterState state = (CharterState) row[1];
                    long count = (Long) row[2];
                    sums[0] += count;
                    sums[1] += state == CharterState.RATED ? count : 0;
                    sums[2] += state.isApproved() ? count : 0;
                });
        return rows.stream().map(r -> {
            long[] sums = counts.getOrDefault(r.agency, new long[3]);
            return new Cycle(r.agency, r.year, r.state, sums[0], sums[1], sums[2], r.passed);
        }).toList();
    }

    public void open(String agency, int year) {
        if (year != clock.today().getYear() && year != clock.today().getYear() + 1) {
            throw Refused.field("year", "cycles.refused.year", Integer.toString(clock.today().getYear()));
        }
        if (find(agency, year).isEmpty()) {
            book.em.persist(new CycleRow(agency, year, caller.nationalId(), book.now()));
            book.em.flush();
            audit.record(AuditEntry.of("cycle.opened").by(Power.HR_DIRECTOR).in(agency).on("cycle", year));
        }
    }

    public void closing(String agency, int year) {
        CycleRow row = find(agency, year).orElseThrow(Refused::notFound);
        if (row.state == Cycle.State.OPENING || clock.today().isBefore(PerformanceTerms.rateFrom(year))) {
            throw new Refused("charters.refused.early", PerformanceTerms.rateFrom(year));
        }
        if (row.state != Cycle.State.CLOSING) {
            row.state = Cycle.State.CLOSING;
            row.closedBy = caller.nationalId();
            book.em.flush();
            audit.record(AuditEntry.of("cycle.closing").by(Power.HR_DIRECTOR).in(agency).on("cycle", year));
        }
    }

    private Optional<CycleRow> find(String agency, int year) {
        return book.em.createQuery("select c from CycleRow c where c.agency = :agency and c.year = :year", CycleRow.class).setParameter("agency", agency)
                .setParameter("year", year).getResultStream().findFirst();
    }
}
