package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Names;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.push.Pushes;
import masar.ui.Texts;
import masar.ui.Wishes;

/** What people are told inside the house: a list per person, and how many are not read yet. */
@ApplicationScoped
@Transactional
public class Notices {
    @PersistenceContext(unitName = "requests")
    EntityManager em;
    @Inject
    Caller caller;
    @Inject
    CivilClock clock;
    @Inject
    Texts texts;
    @Inject
    Names names;
    @Inject
    Mailing mailing;
    @Inject
    NoticeWishes wishes;
    @Inject
    Pushes pushes;
    @Inject
    Audit audit;

    /** How many notices the caller has not read. One indexed query; asked on every page. */
    @Requires(Power.SELF)
    public int unread() {
        return em.createQuery("select count(n) from KeptNotice n where n.nationalId = :me and n.readAt is null", Long.class)
                .setParameter("me", caller.nationalId()).getSingleResult().intValue();
    }

    /** The caller's notices, newest first, in the language of this request. */
    @Requires(Power.SELF)
    public Slice<Notice> mine(String cursor, int size) {
        int most = Math.max(1, Math.min(size, 100));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        String beyond = at.isPresent() ? " and n.id " + (backward ? ">" : "<") + " :id" : "";
        TypedQuery<KeptNotice> rows = em.createQuery("select n from KeptNotice n where n.nationalId = :me" + beyond
                + " order by n.id" + (backward ? "" : " desc"), KeptNotice.class);
        rows.setParameter("me", caller.nationalId()).setMaxResults(most + 1);
        at.ifPresent(c -> rows.setParameter("id", c.number(0)));
        Slice<KeptNotice> found = Slice.cut(rows.getResultList(), most, at, n -> List.of(n.id));
        names.ask(found.rows().stream().flatMap(n -> NoticeArgs.people(n.args).stream()).toList());
        return found.map(this::view);
    }

    private Notice view(KeptNotice n) {
        Locale locale = Wishes.now().locale();
        String text = texts.in(locale, n.textKey, NoticeArgs.read(n.args, texts, locale, names::of));
        return new Notice(n.id, text, n.address, Utc.instant(n.toldAt), n.readAt != null);
    }

    /** Marks one of the caller's notices as read; answers where it leads. */
    @Requires(Power.SELF)
    public String read(long id) {
        KeptNotice n = Optional.ofNullable(em.find(KeptNotice.class, id)).orElseThrow(Refused::notFound);
        if (!n.nationalId.equals(caller.nationalId())) {
            audit.recordAlways(AuditEntry.of("notice.refused").about(n.nationalId).on("notice", id));
            throw Refused.notFound();
        }
        n.readNow(Utc.of(clock.now()));
        return n.address;
    }

    /** Marks all of the caller's notices as read. */
    @Requires(Power.SELF)
    public void readAll() {
        em.createQuery("update KeptNotice n set n.readAt = :now where n.nationalId = :me and n.readAt is null")
                .setParameter("now", Utc.of(clock.now())).setParameter("me", caller.nationalId()).executeUpdate();
    }

    /**
     * Tells a person something: inside the house, by mail where they have a verified address, and on their devices, unless they switched
     * that off for its topic. The same once-key makes one.
     *
     * @param nationalId whom
     * @param key        text key of the sentence; {@code key + ".mail"} is the subject of the mail
     * @param address    where it leads, from the root
     * @param once       what makes it the same notice, e.g. the number and the move; at most 160 characters
     * @param args       what the sentence names: texts, numbers, days, {@link TextKey}s, {@link NamedPerson}s and what is {@link InBoth} languages
     */
    @OpenToAll("called by modules when something happened to a person, never by a page")
    public void tell(String nationalId, String key, String address, String once, Object... args) {
        boolean told = em.createQuery("select count(n) from KeptNotice n where n.nationalId = :who and n.onceKey = :once", Long.class)
                .setParameter("who", nationalId).setParameter("once", once).getSingleResult() > 0;
        if (told) {
            return;
        }
        String kept = NoticeArgs.write(args);
        em.persist(new KeptNotice(nationalId, key, kept, address, once, Utc.of(clock.now())));
        NoticeWish how = wishes.of(nationalId, key, address);
        if (how.byMail()) {
            mailing.send(nationalId, key, kept, address, once);
        }
        if (how.byPush()) {
            pushes.tell(nationalId, once);
        }
    }
}
