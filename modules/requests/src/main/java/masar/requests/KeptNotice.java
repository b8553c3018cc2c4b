package masar.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A notice as kept: the key of its sentence and what the sentence names, so that it reads in whatever language its reader uses. */
@Entity
@Table(name = "notice", schema = "requests")
class KeptNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "requests.notice_seq", allocationSize = 50)
    Long id;
    @Column(name = "national_id")
    String nationalId;
    @Column(name = "text_key")
    String textKey;
    String args;
    String address;
    @Column(name = "once_key")
    String onceKey;
    @Column(name = "told_at")
    LocalDateTime toldAt;
    @Column(name = "read_at")
    LocalDateTime readAt;

    /** For the persistence provider. */
    protected KeptNotice() {
    }

    KeptNotice(String nationalId, String textKey, String args, String address, String onceKey, LocalDateTime now) {
        this.nationalId = nationalId;
        this.textKey = textKey;
        this.args = args;
        this.address = address;
        this.onceKey = onceKey;
        toldAt = now;
    }

    void readNow(LocalDateTime now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
