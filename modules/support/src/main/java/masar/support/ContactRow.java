package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import masar.requests.RequestNumber;

/** A message as it is kept. */
@Entity
@Table(name = "contact", schema = "support")
class ContactRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_contact")
    @SequenceGenerator(name = "support_contact", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    long turn;
    @Column(name = "contact_number") String number;
    @Column(name = "code_hash") String codeHash;
    String token;
    @Column(name = "national_id") String nationalId = "";
    @Column(name = "claimed_id") String claimedId = "";
    @Column(name = "sender_name") String name;
    String email = "";
    String mobile = "";
    String language;
    @Enumerated(EnumType.STRING) ContactSubject subject;
    @Enumerated(EnumType.STRING) ContactKind kind;
    @Enumerated(EnumType.STRING) ContactState state = ContactState.OPEN;
    @Column(name = "officer_id") String officerId = "";
    @Column(name = "officer_name") String officerName = "";
    @Column(name = "touched_id") String touchedId = "";
    @Column(name = "touched_name") String touchedName = "";
    @Column(name = "touched_at") LocalDateTime touchedAt;
    @Column(name = "sent_at") LocalDateTime sentAt;
    @Column(name = "closed_at") LocalDateTime closedAt;

    /** For the persistence provider. */
    protected ContactRow() {
    }

    ContactRow(RequestNumber number, String codeHash, String token, LocalDateTime now) {
        this.number = number.digits();
        this.codeHash = codeHash;
        this.token = token;
        sentAt = now;
        touchedAt = now;
    }

    /** The number as people read it. */
    String grouped() {
        return new RequestNumber(number).grouped();
    }

    /** Whether its sender had signed in. */
    boolean isKnown() {
        return !nationalId.isEmpty();
    }

    /** An officer, or with an empty id the sender, did something to it. */
    void touched(String id, String who, LocalDateTime now) {
        turn++;
        touchedId = id;
        touchedName = who;
        touchedAt = now;
    }

    void stands(ContactState now, LocalDateTime at) {
        state = now;
        closedAt = now == ContactState.CLOSED ? at : null;
    }

    ContactItem item() {
        return new ContactItem(grouped(), name, nationalId, subject, kind, state, Utc.instant(sentAt), officerName, officerId);
    }
}
