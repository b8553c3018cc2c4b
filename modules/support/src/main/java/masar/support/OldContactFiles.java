package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import masar.journal.DailyTask;
import masar.journal.Pieces;
import masar.kernel.OpenToAll;

/** Once a day: removes files on disk that came with a message which was then refused. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class OldContactFiles implements DailyTask {
    @Inject ContactBook book;
    @Inject Pieces pieces;

    @Override
    public String name() {
        return "support.cleaning";
    }

    @Override
    public void run(LocalDate day) {
        ContactSending.DISK.sweep(this::unused);
    }

    private Set<String> unused(Set<String> hashes) {
        Set<String> rest = new HashSet<>(hashes);
        pieces.all(() -> {
            rest.removeAll(book.em.createQuery("select distinct f.sha256 from ContactFile f where f.sha256 in :hashes", String.class)
                    .setParameter("hashes", hashes).getResultList());
            return 0;
        });
        return rest;
    }
}
