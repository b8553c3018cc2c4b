package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.identity.SignOn;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.Hijri;
import masar.kernel.OpenToAll;
import masar.kernel.storage.ContentStore;
import masar.ui.Format;
import masar.ui.Texts;

/** Where papers are made and kept. Each is made whole in a transaction of its own: row, file and trail, or nothing. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class Office {
    static final ContentStore DISK = ContentStore.in("papers");
    @PersistenceContext(unitName = "documents") EntityManager em;
    @Inject Audit audit;
    @Inject CivilClock clock;
    @Inject Texts texts;
    @Inject Format format;

    /** The paper of this token, if it was made. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Paper> made(String subjectId, String token) {
        return em.createQuery("select p from PaperRow p where p.subjectId = :subject and p.token = :token", PaperRow.class)
                .setParameter("subject", subjectId).setParameter("token", token).getResultStream().findFirst().map(PaperRow::view);
    }

    /** Makes a paper. Two at once with one token: the second fails here and finds the first one's. */
    @Transactional(TxType.REQUIRES_NEW)
    public Paper make(NewPaper paper, String token, Keys.Key key) {
        PaperRow row = new PaperRow(paper, token, Acting.now().nationalId());
        em.persist(row);
        Instant now = clock.now();
        String serial = String.format(Locale.ROOT, "%d-%07d", Hijri.of(clock.today()).year(), row.id);
        PaperCode code = PaperCode.draw();
        Stamp stamp = new Stamp(serial, code, Seals.of(row, serial, code, now, key), SignOn.baseUrl() + "/verify", now);
        byte[] pdf = print(paper.sheets(), stamp, key);
        row.bears(stamp, Seals.print(key));
        row.holds(DISK.keep(new ByteArrayInputStream(pdf), size -> { }, file -> { }), pdf.length, key);
        em.flush();
        audit.record(AuditEntry.of("paper.issued").in(row.agency).about(row.subjectId).on("paper", row.serial).changed("", row.kind + " " + row.sha256));
        return row.view();
    }

    private byte[] print(List<Sheet> sheets, Stamp stamp, Keys.Key key) {
        byte[] printed = Press.print(new Layout(texts, format, stamp).of(sheets));
        return Signer.sign(Binder.bind(printed, stamp), stamp, sheets.get(0), key);
    }
}
