package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import masar.requests.StoredFile;

/** The row of a file that came with a message; its content lies on disk under its hash. */
@Entity
@Table(name = "contact_file", schema = "support")
class ContactFile {
    @Id
    String id;
    @Column(name = "contact_id") long contactId;
    String name;
    @Column(name = "media_type") String mediaType;
    @Column(name = "size_bytes") long size;
    String sha256;
    @Column(name = "added_at") LocalDateTime addedAt;

    /** For the persistence provider. */
    protected ContactFile() {
    }

    ContactFile(String id, long contactId, String name, StoredFile file, LocalDateTime now) {
        this.id = id;
        this.contactId = contactId;
        this.name = name;
        mediaType = file.mediaType();
        size = file.size();
        sha256 = file.sha256();
        addedAt = now;
    }

    SentFile view() {
        return new SentFile(id, name, mediaType, size);
    }
}
