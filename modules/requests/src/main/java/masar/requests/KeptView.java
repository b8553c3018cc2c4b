package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The row of a saved view. */
@Entity
@Table(name = "saved_view", schema = "requests")
class KeptView {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", sequenceName = "requests.saved_view_seq", allocationSize = 50)
    Long id;
    @Version
    long version;
    @Column(name = "owner_id")
    String ownerId;
    String name;
    String address;
    @Column(name = "saved_at")
    LocalDateTime savedAt;

    /** For the persistence provider. */
    protected KeptView() {
    }

    KeptView(String ownerId, String name, String address, LocalDateTime now) {
        this.ownerId = ownerId;
        this.name = name;
        this.address = address;
        savedAt = now;
    }

    SavedView view() {
        return new SavedView(id, name, address);
    }
}
