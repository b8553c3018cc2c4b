package masar.pay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** An inquiry as it is kept. Its answer is added once. */
@Entity
@Table(name = "ladder_inquiry", schema = "pay")
class LadderInquiryRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ladder_inquiry")
    @SequenceGenerator(name = "ladder_inquiry", sequenceName = "pay.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "inquiry_number") String number;
    @Column(name = "national_id") String nationalId;
    String question;
    @Column(name = "asked_at") LocalDateTime askedAt;
    String answer = "";
    @Column(name = "answered_by") String answeredBy = "";
    @Column(name = "answered_at") LocalDateTime answeredAt;
    String token;

    /** For the persistence provider. */
    protected LadderInquiryRow() {
    }

    LadderInquiryRow(String number, String nationalId, String question, String token, Instant at) {
        this.number = number;
        this.nationalId = nationalId;
        this.question = question;
        this.token = token;
        askedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void answer(String words, String by, Instant at) {
        answer = words;
        answeredBy = by;
        answeredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    LadderInquiry told() {
        return new LadderInquiry(number, nationalId, question, askedAt.toInstant(ZoneOffset.UTC), answer,
                Optional.ofNullable(answeredAt).map(t -> t.toInstant(ZoneOffset.UTC)));
    }
}
