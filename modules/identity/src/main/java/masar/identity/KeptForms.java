package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * Forms that came after their session had ended: the words wait for the person whose form it was, and nobody else, until they send
 * it again or two hours have gone. Files, passwords and one-time codes are not kept.
 */
@ApplicationScoped
@Transactional
@OpenToAll("asked within the module; words are kept for, and shown to, the person who typed them alone")
class KeptForms {
    /** How long words wait; {@link OldCodes} removes them after it. */
    static final Duration WAIT = Duration.ofHours(2);
    /** How long forms of one visit can still come. */
    static final Duration KEYS = Duration.ofDays(2);
    private static final int MOST_CHARACTERS = 30_000;
    private static final int MOST_FORMS = 10;
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject CivilClock clock;

    /** From now on forms with this key are this person's. */
    public void opened(String nationalId, String key) {
        em.persist(new FormKey(key, nationalId, clock.now()));
    }

    /** Whose forms carry this key. */
    public Optional<String> owner(String key) {
        return key == null || key.isEmpty() || key.length() > 64 ? Optional.empty()
                : Optional.ofNullable(em.find(FormKey.class, key)).map(FormKey::nationalId);
    }

    /** Keeps the fields of the form on this page for this person, in place of what waited there; whether it did. */
    public boolean keep(String nationalId, String address, Map<String, String[]> sent) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (typed(name)) {
                fields.put(name, List.of(values));
            }
        });
        String written = KeptForm.written(fields);
        taken(nationalId, address);
        if (fields.isEmpty() || written.length() > MOST_CHARACTERS || address.length() > 2000 || count(nationalId) >= MOST_FORMS) {
            return false;
        }
        em.persist(new KeptForm(nationalId, address, written, clock.now()));
        return true;
    }

    private static boolean typed(String name) {
        return !name.startsWith("masar-") && !name.startsWith("jakarta.faces.") && !name.equals("code") && !name.endsWith(":code");
    }

    /** Whether anything waits for this person. */
    public boolean waiting(String nationalId) {
        return count(nationalId) > 0;
    }

    private long count(String nationalId) {
        return em.createQuery("select count(k) from KeptForm k where k.nationalId = :who and k.madeWhen > :since", Long.class)
                .setParameter("who", nationalId).setParameter("since", since(WAIT)).getSingleResult();
    }

    /** What waits for this person on this page: values by the name of their field. */
    public Map<String, List<String>> on(String nationalId, String address) {
        return em.createQuery("select k from KeptForm k where k.nationalId = :who and k.address = :address and k.madeWhen > :since "
                        + "order by k.id desc", KeptForm.class).setParameter("who", nationalId).setParameter("address", address)
                .setParameter("since", since(WAIT)).setMaxResults(1).getResultList().stream().findFirst().map(KeptForm::fields).orElse(Map.of());
    }

    /** They sent the form of this page: nothing waits there any more. */
    public void taken(String nationalId, String address) {
        em.createQuery("delete from KeptForm k where k.nationalId = :who and k.address = :address").setParameter("who", nationalId)
                .setParameter("address", address).executeUpdate();
    }

    private LocalDateTime since(Duration ago) {
        return Times.stored(clock.now().minus(ago));
    }
}
