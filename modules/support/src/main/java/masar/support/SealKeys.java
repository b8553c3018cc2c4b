package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import masar.kernel.OpenToAll;

/** Draws the key once for all nodes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("asked within the module")
class SealKeys {
    @PersistenceContext(unitName = "support") EntityManager em;

    /** The key, if it was drawn. */
    public Optional<String> drawn() {
        return Optional.ofNullable(em.find(SealKey.class, SealKey.ONE)).map(k -> k.secret);
    }

    /** Draws it; whoever is second is refused by the row's key. */
    public String draw() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        SealKey key = new SealKey(HexFormat.of().formatHex(random));
        em.persist(key);
        em.flush();
        return key.secret;
    }
}
