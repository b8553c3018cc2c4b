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

/** A message in the outbox. Claimed and finished by conditional updates, so that two nodes never hold it at once. */
@Entity
@Table(name = "outbox", schema = "journal")
class OutboxRow {
    @Id
    @SequenceGenerator(name = "outbox_seq", sequenceName = "journal.outbox_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_seq")
    Long id;
    private String kind;
    @Column(name = "send_key")
    private String sendKey;
    private String subject;
    private String payload;
    private boolean urgent;
    private LocalDateTime created;
    private int attempts;
    @Column(name = "next_try")
    private LocalDateTime nextTry;
    @Column(name = "lease_until")
    private LocalDateTime leaseUntil;
    @Column(name = "lease_by")
    private String leaseBy;
    private LocalDateTime delivered;
    @Column(name = "last_error")
    private String lastError;

    protected OutboxRow() {
    }

    OutboxRow(String kind, String sendKey, String subject, String payload, boolean urgent, LocalDateTime now) {
        this.kind = kind;
        this.sendKey = sendKey;
        this.subject = subject;
        this.payload = payload;
        this.urgent = urgent;
        created = now;
        nextTry = now;
        lastError = "";
    }

    OutboxMessage message() {
        return new OutboxMessage(id, kind, subject, sendKey, payload, created.toInstant(ZoneOffset.UTC), attempts);
    }

    OutboxState.Waiting waiting(LocalDateTime overdueBefore) {
        return new OutboxState.Waiting(id, kind, created.toInstant(ZoneOffset.UTC), attempts, nextTry.toInstant(ZoneOffset.UTC),
                created.isBefore(overdueBefore), lastError);
    }
}
