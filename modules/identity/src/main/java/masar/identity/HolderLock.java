package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Held while somebody's powers change, so that two officers cannot grant the same at once. */
@Entity
@Table(name = "power_holder", schema = "identities")
class HolderLock {
    @Id
    @Column(name = "national_id")
    private String nationalId;
    private int changes;

    protected HolderLock() {
    }

    HolderLock(String nationalId) {
        this.nationalId = nationalId;
    }

    void taken() {
        changes++;
    }
}
