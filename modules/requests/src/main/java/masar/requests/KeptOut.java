package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Somebody whom a confidential request concerns, and round whom it goes. */
@Entity
@Table(name = "kept_out", schema = "requests")
@IdClass(KeptOut.Key.class)
class KeptOut {
    @Id
    @Column(name = "request_id")
    long requestId;
    @Id
    @Column(name = "national_id")
    String nationalId;

    /** For the persistence provider. */
    protected KeptOut() {
    }

    KeptOut(long requestId, String nationalId) {
        this.requestId = requestId;
        this.nationalId = nationalId;
    }

    /** Request and person. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long requestId;
        String nationalId;

        /** For the persistence provider. */
        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.requestId == requestId && Objects.equals(key.nationalId, nationalId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(requestId, nationalId);
        }
    }
}
