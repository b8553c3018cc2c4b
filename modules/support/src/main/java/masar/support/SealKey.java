package masar.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one key that seals forms and makes follow-up codes. */
@Entity
@Table(name = "seal_key", schema = "support")
class SealKey {
    static final int ONE = 1;
    @Id
    int id;
    String secret;

    /** For the persistence provider. */
    protected SealKey() {
    }

    SealKey(String secret) {
        id = ONE;
        this.secret = secret;
    }
}
