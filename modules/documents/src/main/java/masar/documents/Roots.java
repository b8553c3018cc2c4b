package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Cursor;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * The signed roots of the audit: where each chain ended with each day. Whoever owns the database can rewrite a whole chain with all
 * its hashes, but not the signature over where it ended; and whoever holds a day's file outside can prove it without us.
 */
@ApplicationScoped
@Transactional
public class Roots {
    @PersistenceContext(unitName = "documents") EntityManager em;
    @Inject RootBook book;
    @Inject Keys keys;
    @Inject Audit audit;

    /**
     * One of the files of a day.
     *
     * @param name  how it is called
     * @param type  its media type
     * @param bytes what it holds
     */
    public record File(String name, String type, byte[] bytes) {
    }

    /** Days that have roots, newest first. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public Slice<RootDay> days(String cursor, int size) {
        int rows = Math.max(1, Math.min(100, size));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean back = at.map(Cursor::backward).orElse(false);
        TypedQuery<RootDayRow> query = em.createQuery("select d from RootDayRow d" + at.map(c -> " where d.no " + (back ? ">" : "<") + " :no").orElse("")
                + " order by d.no" + (back ? "" : " desc"), RootDayRow.class).setMaxResults(rows + 1);
        at.ifPresent(c -> query.setParameter("no", c.number(0)));
        return Slice.cut(query.getResultList(), rows, at, (RootDayRow d) -> List.of(d.view().no())).map(RootDayRow::view);
    }

    /** The file of a day's roots, to be held by somebody else. Audited. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public File file(LocalDate day) {
        RootFile file = found(day);
        audit.record(AuditEntry.of("roots.exported").on("roots", day.toString()));
        return new File(file.day().fileName(), "application/jsonl", file.bytes());
    }

    /** The signature over that file: CMS, DER, made when the roots were made. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public File signature(LocalDate day) {
        RootFile file = found(day);
        return new File(file.day().fileName() + ".p7s", "application/pkcs7-signature", file.signature());
    }

    /** The certificate of the key that signed that day, PEM; whoever checks should have it from another hand too. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public File certificate(LocalDate day) {
        X509Certificate by = keys.certificate(found(day).day().keyPrint()).orElseThrow(Refused::notFound);
        try {
            ByteArrayOutputStream pem = new ByteArrayOutputStream();
            pem.writeBytes("-----BEGIN CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII));
            pem.writeBytes(Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(by.getEncoded()));
            pem.writeBytes("\n-----END CERTIFICATE-----\n".getBytes(StandardCharsets.US_ASCII));
            return new File("audit-roots-certificate.pem", "application/x-pem-file", pem.toByteArray());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private RootFile found(LocalDate day) {
        return book.of(day).orElseThrow(Refused::notFound);
    }

    /** Checks one day: its signatures, the day before it, and what the chains hold now. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public RootCheck verify(LocalDate day) {
        RootFile file = found(day);
        return check(file, book.numbered(file.day().no() - 1), 1);
    }

    /** Checks all days from the first, and stops at the first that is bad. */
    @Requires({Power.AUDITOR, Power.OPERATOR})
    public RootCheck verifyAll() {
        RootCheck last = new RootCheck(0, RootCheck.State.GOOD, Optional.empty(), "");
        Optional<RootFile> before = Optional.empty();
        for (Optional<RootFile> one = book.after(LocalDate.EPOCH); one.isPresent() && last.good(); one = book.after(one.get().day().day())) {
            last = check(one.get(), before, last.days() + 1);
            before = one;
        }
        return last;
    }

    private RootCheck check(RootFile file, Optional<RootFile> before, long days) {
        Optional<X509Certificate> by = keys.certificate(file.day().keyPrint());
        if (by.isEmpty()) {
            return bad(RootCheck.State.KEY, file, "", days);
        }
        for (Root root : file.roots()) {
            if (!Cms.holdsLine(root.said(), root.signature(), by.get())) {
                return bad(RootCheck.State.CHANGED, file, root.agency(), days);
            }
        }
        if (!Cms.holds(file.bytes(), file.signature(), by.get())) {
            return bad(RootCheck.State.FILE, file, "", days);
        }
        boolean first = file.day().no() == 1 && before.isEmpty();
        if (!first && before.filter(b -> b.day().no() == file.day().no() - 1 && b.sha256().equals(file.day().previous())).isEmpty()) {
            return bad(RootCheck.State.GAP, file, "", days);
        }
        for (Root root : file.roots()) {
            if (audit.hashAt(root.agency(), root.lines()).filter(root.hash()::equals).isEmpty()) {
                return bad(RootCheck.State.CHAIN, file, root.agency(), days);
            }
        }
        return new RootCheck(days, RootCheck.State.GOOD, Optional.of(file.day().day()), "");
    }

    private static RootCheck bad(RootCheck.State state, RootFile file, String agency, long days) {
        return new RootCheck(days - 1, state, Optional.of(file.day().day()), agency);
    }
}
