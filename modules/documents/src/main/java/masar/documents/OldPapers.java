package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import masar.journal.DailyTask;
import masar.journal.Pieces;
import masar.kernel.OpenToAll;

/** Once a day: removes files of papers that were never issued, because power or database failed between the file and its row. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class OldPapers implements DailyTask {
    @PersistenceContext(unitName = "documents") EntityManager em;
    @Inject Pieces pieces;

    @Override
    public String name() {
        return "documents.cleaning";
    }

    @Override
    public void run(LocalDate day) {
        Office.DISK.sweep(this::unused);
    }

    private Set<String> unused(Set<String> hashes) {
        Set<String> rest = new HashSet<>(hashes);
        pieces.all(() -> {
            rest.removeAll(em.createQuery("select p.sha256 from PaperRow p where p.sha256 in :hashes", String.class).setParameter("hashes", hashes).getResultList());
            return 0;
        });
        return rest;
    }
}
