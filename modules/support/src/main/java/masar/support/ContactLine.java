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
import java.time.LocalDateTime;

/** Something said in the course of a message; written once. */
@Entity
@Table(name = "contact_line", schema = "support")
class ContactLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_contact_line")
    @SequenceGenerator(name = "support_contact_line", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Column(name = "contact_id") long contactId;
    @Enumerated(EnumType.STRING) Said.Hand hand;
    @Column(name = "author_id") String authorId;
    @Column(name = "author_name") String authorName;
    String words;
    String token;
    @Column(name = "said_at") LocalDateTime saidAt;

    /** For the persistence provider. */
    protected ContactLine() {
    }

    ContactLine(long contactId, Said.Hand hand, String authorId, String authorName, String words, String token, LocalDateTime now) {
        this.contactId = contactId;
        this.hand = hand;
        this.authorId = authorId;
        this.authorName = authorName;
        this.words = words;
        this.token = token;
        saidAt = now;
    }

    /** As the ministry sees it, or as its sender does, who is not told which officer it was. */
    Said view(boolean ministry) {
        return new Said(hand, ministry ? authorName : "", ministry ? authorId : "", words, Utc.instant(saidAt));
    }
}
