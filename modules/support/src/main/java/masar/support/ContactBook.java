package masar.support;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilClock;
import masar.requests.RequestNumber;

/** Messages, found and written. */
@Dependent
class ContactBook {
    @PersistenceContext(unitName = "support") EntityManager em;
    @Inject CivilClock clock;

    Optional<ContactRow> byToken(String token) {
        return one("token", token, LockModeType.NONE);
    }

    Optional<ContactRow> byCode(String code) {
        return one("codeHash", Seals.hash(code), LockModeType.NONE);
    }

    Optional<ContactRow> lockedByCode(String code) {
        return one("codeHash", Seals.hash(code), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ContactRow> byNumber(String typed) {
        return one("number", RequestNumber.parse(typed).digits(), LockModeType.NONE);
    }

    Optional<ContactRow> lockedByNumber(String typed) {
        return one("number", RequestNumber.parse(typed).digits(), LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ContactRow> one(String column, String value, LockModeType lock) {
        return em.createQuery("select r from ContactRow r where r." + column + " = :value", ContactRow.class).setParameter("value", value)
                .setLockMode(lock).getResultStream().findFirst();
    }

    /** A number that no message has. */
    RequestNumber free() {
        RequestNumber drawn = RequestNumber.draw(clock.today());
        while (one("number", drawn.digits(), LockModeType.NONE).isPresent()) {
            drawn = RequestNumber.draw(clock.today());
        }
        return drawn;
    }

    /** How many messages of the same sender, by what is known of them, wait for an answer. */
    long open(ContactRow sender) {
        String same = sender.isKnown() ? "r.nationalId = :it" : sender.email.isEmpty() ? "r.nationalId = '' and r.mobile = :it" : "r.nationalId = '' and r.email = :it";
        return em.createQuery("select count(r) from ContactRow r where " + same + " and r.state = :open", Long.class).setParameter("open", ContactState.OPEN)
                .setParameter("it", sender.isKnown() ? sender.nationalId : sender.email.isEmpty() ? sender.mobile : sender.email).getSingleResult();
    }

    boolean isSaid(String token) {
        return em.createQuery("select count(l) from ContactLine l where l.token = :token", Long.class).setParameter("token", token).getSingleResult() > 0;
    }

    List<ContactLine> lines(ContactRow row) {
        return em.createQuery("select l from ContactLine l where l.contactId = :id order by l.id", ContactLine.class).setParameter("id", row.id).getResultList();
    }

    List<SentFile> files(ContactRow row) {
        return em.createQuery("select f from ContactFile f where f.contactId = :id order by f.addedAt, f.id", ContactFile.class).setParameter("id", row.id)
                .getResultStream().map(ContactFile::view).toList();
    }

    /** As its sender follows it. */
    Followed followed(ContactRow r) {
        return new Followed(r.grouped(), r.subject, r.kind, r.state, Utc.instant(r.sentAt), lines(r).stream().map(l -> l.view(false)).toList(), files(r));
    }

    /** As the ministry sees it. */
    Contact contact(ContactRow r) {
        return new Contact(r.grouped(), r.nationalId, r.claimedId, r.name, r.email, r.mobile, r.language, r.subject, r.kind, r.state, Utc.instant(r.sentAt),
                r.officerId, r.officerName, r.turn, lines(r).stream().map(l -> l.view(true)).toList(), files(r));
    }
}
