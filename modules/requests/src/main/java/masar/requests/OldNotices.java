package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import masar.journal.DailyTask;
import masar.journal.Pieces;
import masar.kernel.OpenToAll;

/** Once a day: removes notices that were read long ago, and files of evidence that belong to nothing: of drafts that were thrown away. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class OldNotices implements DailyTask {
    @Inject
    Store store;
    @Inject
    EvidenceStore disk;
    @Inject
    Pieces pieces;

    @Override
    public String name() {
        return "requests.cleaning";
    }

    @Override
    public void run(LocalDate day) {
        LocalDateTime before = day.minusDays(Pieces.KEEP_DAYS.number()).atStartOfDay();
        pieces.all(() -> {
            List<Long> old = store.em.createQuery("select n.id from KeptNotice n where n.readAt < :before order by n.readAt", Long.class)
                    .setParameter("before", before).setMaxResults(Pieces.SIZE).getResultList();
            return old.isEmpty() ? 0 : store.em.createQuery("delete from KeptNotice n where n.id in :ids").setParameter("ids", old).executeUpdate();
        });
        disk.sweep(this::unused);
    }

    private Set<String> unused(Set<String> hashes) {
        Set<String> rest = new HashSet<>(hashes);
        pieces.all(() -> {
            rest.removeAll(store.em.createQuery("select distinct e.sha256 from KeptEvidence e where e.sha256 in :hashes", String.class)
                    .setParameter("hashes", hashes).getResultList());
            return 0;
        });
        return rest;
    }
}
