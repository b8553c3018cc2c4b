package masar.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The row of a paper; nothing in it changes but that it is taken back. */
@Entity
@Table(name = "paper", schema = "documents")
@SequenceGenerator(name = "documents.paper", sequenceName = "documents.paper_seq", allocationSize = 50)
class PaperRow {
    @Id @GeneratedValue(generator = "documents.paper") long id;
    @Version long version;
    String token;
    String kind;
    String serial = "";
    String code = "";
    String seal = "";
    @Column(name = "key_print") String keyPrint = "";
    @Column(name = "subject_id") String subjectId;
    String agency;
    String languages;
    @Column(name = "as_of") LocalDate asOf;
    @Column(name = "issued_at") LocalDateTime issuedAt;
    @Column(name = "issued_on") LocalDate issuedOn;
    @Column(name = "issued_by") String issuedBy;
    String sha256 = "";
    @Column(name = "size_bytes") long size;
    String proof = "";
    String shown;
    @Column(name = "revoked_at") LocalDateTime revokedAt;
    @Column(name = "revoked_by") String revokedBy = "";
    @Column(name = "revoked_why") String revokedWhy = "";

    protected PaperRow() {
    }

    PaperRow(NewPaper paper, String token, String issuedBy) {
        this.token = token;
        this.issuedBy = issuedBy;
        kind = paper.kind();
        subjectId = paper.subjectId();
        agency = paper.agency();
        languages = paper.languages();
        asOf = paper.asOf();
        shown = Shown.write(paper.sheets());
    }

    /** Bears what the house added. */
    void bears(Stamp stamp, String print) {
        serial = stamp.serial();
        code = stamp.code().signs();
        seal = stamp.seal();
        keyPrint = print;
        issuedAt = LocalDateTime.ofInstant(stamp.issued(), ZoneOffset.UTC);
        issuedOn = stamp.day();
    }

    /** Holds its file, and from then on the proof that the house said all of this. */
    void holds(String hash, long bytes, Keys.Key key) {
        sha256 = hash;
        size = bytes;
        proof = Cms.line(said(), key);
    }

    /** Whether this certificate's key signed what the row says. */
    boolean isOf(X509Certificate by) {
        return Cms.holdsLine(said(), proof, by);
    }

    private String said() {
        return Stream.of("masar paper", serial, code, seal, kind, subjectId, agency, languages, asOf, issuedAt, issuedOn, issuedBy, sha256, size, shown)
                .map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** Is taken back; once is enough. */
    boolean revoke(String who, String why, Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        revokedBy = who;
        revokedWhy = why;
        return true;
    }

    Paper view() {
        return new Paper(id, kind, serial, new PaperCode(code).grouped(), subjectId, agency, List.of(languages.split(" ")), asOf,
                issuedAt.toInstant(ZoneOffset.UTC), issuedOn, sha256, size, Optional.ofNullable(revokedAt).map(at -> at.toInstant(ZoneOffset.UTC)),
                revokedWhy);
    }
}
