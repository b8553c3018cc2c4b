package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Snapshots as they are kept: the text in parts, the hash beside it. */
@ApplicationScoped
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class SnapshotBook {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject CivilClock clock;

    void keep(long roundId, int grade, Snapshot snapshot) {
        SnapshotRow row = new SnapshotRow(roundId, grade, snapshot.sha256(), clock.now());
        em.persist(row);
        em.flush();
        String text = snapshot.text();
        int part = 0;
        for (int from = 0; from < text.length(); part++) {
            int to = Math.min(text.length(), from + SnapshotPartRow.LONGEST);
            // A letter written as two halves stays whole.
            to = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
            em.persist(new SnapshotPartRow(row.id, part, text.substring(from, to)));
            from = to;
        }
        em.flush();
    }

    List<SnapshotRow> of(long roundId) {
        return em.createQuery("select s from SnapshotRow s where s.roundId = :round order by s.grade", SnapshotRow.class).setParameter("round", roundId)
                .getResultList();
    }

    Snapshot read(SnapshotRow row) {
        return new Snapshot(String.join("", em.createQuery("select p.content from SnapshotPartRow p where p.snapshotId = :id order by p.part", String.class)
                .setParameter("id", row.id).getResultList()), row.sha256);
    }
}
