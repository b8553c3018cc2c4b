package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import masar.documents.Paper;

/** That a paper of a case was made, and which it is. */
@Entity
@Table(name = "leaving_paper", schema = "retirement")
class LeavingPaperRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_paper")
    @SequenceGenerator(name = "retirement_paper", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Column(name = "leaving_id") long leavingId;
    @Enumerated(EnumType.STRING) LeavingPaper.Kind kind;
    @Column(name = "paper_id") long paperId;
    String serial;
    String code;
    @Column(name = "made_at") LocalDateTime madeAt;
    @Column(name = "revoked_at") LocalDateTime revokedAt;

    /** For the persistence provider. */
    protected LeavingPaperRow() {
    }

    LeavingPaperRow(long leaving, LeavingPaper.Kind kind, Paper paper, LocalDateTime at) {
        leavingId = leaving;
        this.kind = kind;
        paperId = paper.id();
        serial = paper.serial();
        code = paper.code();
        madeAt = at;
    }

    LeavingPaper told() {
        return new LeavingPaper(kind, paperId, serial, code, madeAt.toInstant(ZoneOffset.UTC), Optional.ofNullable(revokedAt).map(at -> at.toInstant(ZoneOffset.UTC)));
    }
}
