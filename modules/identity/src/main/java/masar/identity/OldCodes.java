package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import masar.journal.DailyTask;
import masar.journal.Pieces;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** Once a day: removes codes that are over, where they were sent, counts of tries that no longer make anybody wait, visits that are
 * over, and words that waited for their person in vain. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class OldCodes implements DailyTask {
    /** After how many days one-time codes, where they went, and counts of tries are removed; two at least, for a count lasts a day. */
    static final Setting KEEP_DAYS = Setting.of("masar.codes.keep-days", "30");
    private static final int LEAST = 2;
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject Pieces pieces;
    @Inject CivilClock clock;

    @Override
    public String name() {
        return "identity.cleaning";
    }

    @Override
    public void run(LocalDate day) {
        LocalDateTime before = day.minusDays(Math.max(LEAST, KEEP_DAYS.number())).atStartOfDay();
        pieces.all(() -> remove("OneTimeCode", "id", "x.expiresWhen < :before", before));
        pieces.all(() -> remove("FreshCode", "visit", "x.givenWhen < :before", before));
        pieces.all(() -> remove("Tally", "who", "x.lastWhen < :before and x.blockedUntil < :before", before));
        pieces.all(() -> remove("VisitRow", "key", "x.sinceWhen < :before", Times.stored(clock.now().minus(Duration.ofMinutes(Visit.LONGEST.number())))));
        pieces.all(() -> remove("KeptForm", "id", "x.madeWhen < :before", Times.stored(clock.now().minus(KeptForms.WAIT))));
        pieces.all(() -> remove("FormKey", "key", "x.madeWhen < :before", Times.stored(clock.now().minus(KeptForms.KEYS))));
    }

    private int remove(String entity, String key, String old, LocalDateTime before) {
        List<?> keys = em.createQuery("select x." + key + " from " + entity + " x where " + old, Object.class).setParameter("before", before)
                .setMaxResults(Pieces.SIZE).getResultList();
        // Asked again: what was used in this moment stays.
        return keys.isEmpty() ? 0 : em.createQuery("delete from " + entity + " x where x." + key + " in :keys and " + old).setParameter("keys", keys)
                .setParameter("before", before).executeUpdate();
    }
}
