package masar.requests.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** The rows of devices. */
@ApplicationScoped
@Transactional
@OpenToAll("asked by this package's beans, which are guarded")
class Devices {
    /** So many devices of one person; the one that came first makes room. */
    static final int MOST = 10;
    @PersistenceContext(unitName = "requests") EntityManager em;
    @Inject CivilClock clock;

    public List<DeviceRow> of(String nationalId) {
        return em.createQuery("select d from DeviceRow d where d.nationalId = :who order by d.id", DeviceRow.class).setParameter("who", nationalId).setMaxResults(2 * MOST)
                .getResultList();
    }

    public Optional<DeviceRow> find(long id) {
        return Optional.ofNullable(em.find(DeviceRow.class, id));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public DeviceRow keep(String nationalId, String endpoint, String key, String secret, String name) {
        String hash = hash(endpoint);
        DeviceRow row = em.createQuery("select d from DeviceRow d where d.endpointHash = :hash", DeviceRow.class).setParameter("hash", hash).getResultStream().findFirst()
                .orElseGet(() -> new DeviceRow(endpoint, hash));
        row.says(nationalId, key, secret, name, now());
        em.persist(row);
        em.flush();
        List<DeviceRow> all = of(nationalId);
        all.stream().filter(d -> d.id != row.id).limit(Math.max(0, all.size() - MOST)).forEach(em::remove);
        return row;
    }

    public boolean drop(long id) {
        return em.createQuery("delete from DeviceRow d where d.id = :id").setParameter("id", id).executeUpdate() > 0;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void told(long id) {
        em.createQuery("update DeviceRow d set d.toldAt = :now where d.id = :id").setParameter("now", now()).setParameter("id", id).executeUpdate();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private static String hash(String endpoint) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(endpoint.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
