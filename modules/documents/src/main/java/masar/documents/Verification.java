package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.ui.Wishes;

/** What anybody may ask about a paper that they hold in their hands. Counted per address, so that nobody tries codes by the million. */
@ApplicationScoped
@Transactional
@OpenToAll("anybody who holds a paper may ask whether it is genuine; the answer shows what the paper prints")
public class Verification {
    private static final Logger LOG = Logger.getLogger(Verification.class.getName());
    @PersistenceContext(unitName = "documents") EntityManager em;
    @Inject Keys keys;
    @Inject Askers askers;
    @Inject Audit audit;

    /** What a file is, held against a code. */
    public enum Match {
        /** The file is the very one that was issued under this code. */
        SAME,
        /** The file is a genuine paper, but another one. */
        OTHER,
        /** No such file was ever issued: changed afterwards, or not ours. */
        NONE
    }

    /**
     * About the paper with this code, as typed. Refused with {@code verify.tooOften} when the address asks too often, with {@code verify.notNow}
     * where the house has no key to prove it with.
     *
     * @param seal the seal on the paper, empty when not typed; a wrong one is an unknown paper
     */
    public Verdict byCode(String typed, String seal) {
        askers.count();
        Optional<PaperRow> row = PaperCode.read(typed).flatMap(code -> find("code", code.signs()));
        return row.filter(r -> seal.isEmpty() || r.seal.replace("-", "").equals(PaperCode.plain(seal))).map(this::verdict).orElse(Verdict.UNKNOWN);
    }

    /** Counts a file that comes by way of the server, before it is taken. Refused with {@code verify.tooOften}. */
    public void mayBring() {
        askers.count();
    }

    /** About the file with this hash, 64 hexadecimal digits; anything else is unknown. */
    public Verdict byFile(String sha256) {
        askers.count();
        return file(sha256).map(this::verdict).orElse(Verdict.UNKNOWN);
    }

    /** What the file with this hash is, held against the paper that was found. */
    public Match match(Verdict paper, String sha256) {
        if (paper.known() && paper.sha256().equals(sha256.toLowerCase(Locale.ROOT))) {
            return Match.SAME;
        }
        askers.count();
        return file(sha256).isPresent() ? Match.OTHER : Match.NONE;
    }

    private Optional<PaperRow> file(String sha256) {
        String hash = sha256.strip().toLowerCase(Locale.ROOT);
        return hash.matches("[0-9a-f]{64}") ? find("sha256", hash) : Optional.empty();
    }

    private Optional<PaperRow> find(String column, String value) {
        return em.createQuery("select p from PaperRow p where p." + column + " = :value", PaperRow.class).setParameter("value", value).setMaxResults(1)
                .getResultStream().findFirst();
    }

    private Verdict verdict(PaperRow row) {
        if (keys.key().isEmpty()) {
            // Nothing can be proved without a key; "genuine" would be a guess, and "unknown" wrong.
            throw new Refused("verify.notNow");
        }
        if (tampered(row)) {
            LOG.log(Level.SEVERE, "the row of paper {0} is not what the house signed, or the certificate of its key is not in the keystore", row.serial);
            audit.recordAlways(AuditEntry.of("paper.tampered").in(row.agency).on("paper", row.serial));
            return Verdict.UNKNOWN;
        }
        List<Part.Line> lines = Shown.read(row.shown, Wishes.now().language());
        Paper paper = row.view();
        return new Verdict(row.revokedAt == null ? Verdict.State.GENUINE : Verdict.State.REVOKED, row.kind, row.serial, paper.code(), paper.issued(),
                row.issuedOn, row.sha256, Optional.ofNullable(row.revokedAt).map(at -> at.toInstant(ZoneOffset.UTC)), lines);
    }

    // Whose certificate the keystore does not hold is not believed: else whoever changes a row would only have to name another key.
    private boolean tampered(PaperRow row) {
        return keys.certificate(row.keyPrint).filter(row::isOf).isEmpty();
    }
}
