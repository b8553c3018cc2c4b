package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** The codes that were sent. Spending has a transaction of its own: a try counts and a spent code is gone, whatever becomes of the rest. */
@ApplicationScoped
@Transactional
@OpenToAll("asked within the module")
class CodeBook {
    /** After so many wrong tries a code is worthless. */
    static final int MOST_TRIES = 5;
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject CivilClock clock;

    public void keep(String nationalId, Codes.Purpose purpose, String to, SlowHash hash, Duration life) {
        em.createQuery("delete from OneTimeCode c where c.nationalId = :who and c.purpose = :purpose").setParameter("who", nationalId)
                .setParameter("purpose", purpose.name()).executeUpdate();
        em.persist(new OneTimeCode(nationalId, purpose, to, hash, clock.now(), life));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> spend(String nationalId, Codes.Purpose purpose, String digits) {
        List<OneTimeCode> newest = newest(nationalId, purpose, LockModeType.PESSIMISTIC_WRITE);
        if (newest.isEmpty() || !newest.get(0).good(clock.now(), MOST_TRIES)) {
            return Optional.empty();
        }
        OneTimeCode code = newest.get(0);
        if (!code.matches(digits)) {
            code.wrong();
            return Optional.empty();
        }
        code.spend(clock.now());
        return Optional.of(code.destination());
    }

    public Optional<String> sentTo(String nationalId, Codes.Purpose purpose) {
        return newest(nationalId, purpose, LockModeType.NONE).stream().filter(c -> c.good(clock.now(), MOST_TRIES)).map(OneTimeCode::destination)
                .findFirst();
    }

    private List<OneTimeCode> newest(String nationalId, Codes.Purpose purpose, LockModeType lock) {
        // One row at most: a new code deletes the ones before it.
        return em.createQuery("select c from OneTimeCode c where c.nationalId = :who and c.purpose = :purpose", OneTimeCode.class)
                .setParameter("who", nationalId).setParameter("purpose", purpose.name()).setLockMode(lock).getResultList();
    }
}
