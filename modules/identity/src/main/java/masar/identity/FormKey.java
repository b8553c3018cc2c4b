package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

/** Whose forms carry this key. Never changed, so it needs no version. */
@Entity
@Table(name = "form_key", schema = "identities")
class FormKey {
    @Id
    @Column(name = "form_key")
    private String key;
    @Column(name = "national_id")
    private String nationalId;
    @Column(name = "made_when")
    private LocalDateTime madeWhen;

    protected FormKey() {
    }

    FormKey(String key, String nationalId, Instant now) {
        this.key = key;
        this.nationalId = nationalId;
        this.madeWhen = Times.stored(now);
    }

    String nationalId() {
        return nationalId;
    }
}
