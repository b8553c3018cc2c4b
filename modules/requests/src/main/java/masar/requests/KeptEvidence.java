package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The row of a file; its content lies on disk under its hash. */
@Entity
@Table(name = "evidence", schema = "requests")
class KeptEvidence {
    @Id
    String id;
    @Column(name = "request_id")
    long requestId;
    String field;
    String name;
    @Column(name = "media_type")
    String mediaType;
    @Column(name = "size_bytes")
    long size;
    String sha256;
    @Column(name = "added_at")
    LocalDateTime addedAt;

    /** For the persistence provider. */
    protected KeptEvidence() {
    }

    KeptEvidence(String id, long requestId, String field, String name, StoredFile file, LocalDateTime now) {
        this.id = id;
        this.requestId = requestId;
        this.field = field;
        this.name = name;
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        addedAt = now;
    }

    /** The same file with another request: its content lies on disk once. */
    KeptEvidence(String id, long requestId, KeptEvidence file) {
        this.id = id;
        this.requestId = requestId;
        field = file.field;
        name = file.name;
        mediaType = file.mediaType;
        size = file.size;
        sha256 = file.sha256;
        addedAt = file.addedAt;
    }

    EvidenceFile view() {
        return new EvidenceFile(id, field, name, mediaType, size, sha256, Utc.instant(addedAt));
    }
}
