package masar.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** A message kept in the house. */
@Entity
@Table(name = "sent_mail", schema = "journal")
class KeptRow {
    @Id
    @SequenceGenerator(name = "sent_mail_seq", sequenceName = "journal.sent_mail_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sent_mail_seq")
    private Long id;
    private String channel;
    @Column(name = "send_key")
    private String sendKey;
    private String recipient;
    private String title;
    private String body;
    private LocalDateTime sent;
    private String remark;

    protected KeptRow() {
    }

    KeptRow(String channel, String sendKey, Letter letter, LocalDateTime sent, String remark) {
        this.channel = channel;
        this.sendKey = sendKey;
        recipient = letter.to();
        title = letter.title();
        body = letter.text();
        this.sent = sent;
        this.remark = remark;
    }

    KeptMessage message() {
        return new KeptMessage(recipient, title, body, sent.toInstant(ZoneOffset.UTC));
    }
}
