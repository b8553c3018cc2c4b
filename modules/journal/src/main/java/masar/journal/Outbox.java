package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger.Level;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Setting;
import masar.kernel.Slice;

/**
 * Messages that must not be lost: written with the caller's transaction, delivered at least once by a {@link Courier}, tried again
 * after 30 s, 1 min, 2 min … 1 h, and never given up. What was delivered is forgotten but for its key.
 */
@ApplicationScoped
@Transactional
public class Outbox {
    /** After how many minutes a message that still waits is called overdue. */
    public static final Setting OVERDUE = Setting.of("masar.outbox.overdue-minutes", "60");
    private static final Pattern PEOPLE = Pattern.compile("[^\\s<>()\\[\\]:;,'\"]+@[^\\s<>()\\[\\]:;,'\"]+|\\+?\\d{9,}");
    private static final System.Logger LOG = System.getLogger("masar.journal.outbox");

    @PersistenceContext(unitName = "journal")
    EntityManager em;
    @Inject
    CivilClock clock;
    @Inject
    OutboxDesk desk;
    @Inject
    Audit audit;
    @Inject
    Event<WaitedFor> waitedFor;
    @Inject
    @Any
    Instance<Courier> couriers;

    /** Sends a message for which order is no matter. The same kind and key twice is once. */
    @OpenToAll("called by the house's own code in the transaction of a guarded act")
    public void send(String kind, String key, String payload) {
        send(kind, "", key, payload);
    }

    /** The same as {@link #send(String, String, String, String, boolean)}, for what is not urgent. */
    @OpenToAll("called by the house's own code in the transaction of a guarded act")
    public void send(String kind, String subject, String key, String payload) {
        send(kind, subject, key, payload, false);
    }

    /**
     * Sends a message; those of one kind and subject arrive in the order they were sent.
     *
     * @param subject what must stay in order, such as an employee's id
     * @param key     at most 200 characters; the same kind and key twice is once
     * @param payload JSON, at most 30 000 characters
     * @param urgent  goes before everything that is due and not urgent, but within its subject no earlier than its turn
     */
    @OpenToAll("called by the house's own code in the transaction of a guarded act")
    public void send(String kind, String subject, String key, String payload, boolean urgent) {
        if (key.length() > 200 || payload.length() > 30_000) {
            throw new IllegalArgumentException("key or payload of a " + kind + " message is too long: " + key.length() + ", " + payload.length());
        }
        boolean there = !em.createQuery("select o.id from OutboxRow o where o.kind = :kind and o.sendKey = :key", Long.class)
                .setParameter("kind", kind).setParameter("key", key).getResultList().isEmpty();
        if (!there) {
            OutboxRow row = new OutboxRow(kind, key, subject, payload, urgent, now());
            em.persist(row);
            // What has an order waits for its turn.
            if (urgent && subject.isEmpty()) {
                waitedFor.fire(new WaitedFor(row.id));
            }
        }
    }

    /**
     * A message that somebody waits for was written.
     *
     * @param id its id
     */
    record WaitedFor(long id) {
    }

    /** Delivers what is due, and says how many arrived. Several nodes may do so at once; no message is with two of them. */
    @Transactional(TxType.NOT_SUPPORTED)
    @OpenToAll("called by the timer")
    public int deliver() {
        return Acting.as(Actor.system("outbox"), () -> {
            int arrived = 0;
            boolean goOn = true;
            while (goOn) {
                goOn = false;
                for (long id : desk.due()) {
                    Optional<OutboxMessage> message = desk.claim(id);
                    if (message.isPresent() && deliver(message.get())) {
                        arrived++;
                        // The next of the same subject may have become due.
                        goOn = true;
                    }
                }
            }
            return arrived;
        });
    }

    /** Delivers one message, unless somebody else is at it already. One that does not arrive is tried again with the others. */
    @Transactional(TxType.NOT_SUPPORTED)
    @OpenToAll("called when what was written is committed")
    public void deliver(long id) {
        Acting.as(Actor.system("outbox"), () -> desk.claim(id).ifPresent(this::deliver));
    }

    private boolean deliver(OutboxMessage message) {
        try {
            courier(message.kind()).deliver(message);
        } catch (Exception e) {
            String why = withoutPeople(e.toString());
            LOG.log(Level.WARNING, "message " + message.id() + " (" + message.kind() + ") not delivered, attempt " + message.attempt() + ": " + why);
            LOG.log(Level.DEBUG, "message " + message.id(), e);
            desk.failed(message, why);
            return false;
        }
        desk.delivered(message);
        return true;
    }

    /** What a server says of a message often names its reader; operators need to know neither address nor number. */
    static String withoutPeople(String error) {
        return PEOPLE.matcher(error).replaceAll("…");
    }

    private Courier courier(String kind) {
        return couriers.stream().filter(c -> c.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no courier takes messages of kind " + kind));
    }

    /** How it stands: how many wait, since when, and what went wrong last. */
    @Requires(Power.OPERATOR)
    public OutboxState state() {
        LocalDateTime overdueBefore = now().minusMinutes(OVERDUE.number());
        Object[] sums = em.createQuery("select count(o), min(o.created) from OutboxRow o where o.delivered is null", Object[].class).getSingleResult();
        long overdue = em.createQuery("select count(o) from OutboxRow o where o.delivered is null and o.created < :before", Long.class)
                .setParameter("before", overdueBefore).getSingleResult();
        List<OutboxRow> oldest = em.createQuery("select o from OutboxRow o where o.delivered is null order by o.created, o.id", OutboxRow.class)
                .setMaxResults(50).getResultList();
        return new OutboxState((Long) sums[0], overdue, Optional.ofNullable((LocalDateTime) sums[1]).map(t -> t.toInstant(ZoneOffset.UTC)),
                oldest.stream().map(o -> o.waiting(overdueBefore)).toList());
    }

    /** Those of one kind that wait, oldest first; of all kinds where none is said. */
    @Requires(Power.OPERATOR)
    public Slice<OutboxState.Waiting> waiting(String kind, String cursor, int size) {
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean back = at.map(Cursor::backward).orElse(false);
        TypedQuery<OutboxRow> rows = em.createQuery("select o from OutboxRow o where o.delivered is null" + (kind.isEmpty() ? "" : " and o.kind = :kind")
                + (at.isEmpty() ? "" : " and o.id " + (back ? "<" : ">") + " :id") + " order by o.id" + (back ? " desc" : ""), OutboxRow.class)
                .setMaxResults(size + 1);
        if (!kind.isEmpty()) {
            rows.setParameter("kind", kind);
        }
        at.ifPresent(c -> rows.setParameter("id", c.number(0)));
        LocalDateTime overdueBefore = now().minusMinutes(OVERDUE.number());
        return Slice.cut(rows.getResultList().stream().map(o -> o.waiting(overdueBefore)).toList(), size, at, w -> List.of(w.id()));
    }

    /** Makes a waiting message due at once. */
    @Requires(Power.OPERATOR)
    public void retryNow(long id) {
        int found = em.createQuery("update OutboxRow o set o.nextTry = :now where o.id = :id and o.delivered is null")
                .setParameter("now", now()).setParameter("id", id).executeUpdate();
        if (found == 0) {
            throw Refused.notFound();
        }
        audit.record(AuditEntry.of("outbox.retried").by(Power.OPERATOR).on("outbox", id));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
