package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import masar.kernel.storage.ContentStore;

/** What somebody sent with a key of their own, so that sending it again does nothing more. */
@Entity
@Table(name = "sent_key", schema = "requests")
@IdClass(SentKey.Key.class)
class SentKey {
    @Id
    @Column(name = "applicant_id")
    String applicantId;
    @Id
    @Column(name = "sent_with")
    String sentWith;
    @Column(name = "request_id")
    long requestId;
    @Column(name = "content_hash")
    String contentHash;

    /** For the persistence provider. */
    protected SentKey() {
    }

    SentKey(Key key, long requestId, NewRequest asked) {
        applicantId = key.applicantId;
        sentWith = key.sentWith;
        this.requestId = requestId;
        contentHash = hash(asked);
    }

    /** Whether it was sent with this content. */
    boolean isOf(NewRequest asked) {
        return contentHash.equals(hash(asked));
    }

    private static String hash(NewRequest asked) {
        return ContentStore.sha256(asked.content());
    }

    /** Who, and the key. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String applicantId;
        String sentWith;

        /** For the persistence provider. */
        public Key() {
        }

        Key(String applicantId, String sentWith) {
            this.applicantId = applicantId;
            this.sentWith = sentWith;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.applicantId, applicantId) && Objects.equals(key.sentWith, sentWith);
        }

        @Override
        public int hashCode() {
            return Objects.hash(applicantId, sentWith);
        }
    }
}
