package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import masar.retirement.PensionLetter.Kind;
import masar.retirement.PensionLetter.Outcome;

/** One message to the pension body or one of its answers, as it is kept. */
@Entity
@Table(name = "pension_message", schema = "retirement")
class PensionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_pension")
    @SequenceGenerator(name = "retirement_pension", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Column(name = "leaving_id") long leavingId;
    boolean incoming;
    @Enumerated(EnumType.STRING) Kind kind;
    @Column(name = "message_id") String messageId;
    String about;
    int place;
    String content;
    String remark = "";
    String reference = "";
    LocalDateTime happened;
    LocalDateTime taken;
    @Enumerated(EnumType.STRING) Outcome outcome = Outcome.SENT;

    /** For the persistence provider. */
    protected PensionRow() {
    }

    /** One of ours. */
    PensionRow(LeavingCase of, Kind kind, int place, String about, LocalDateTime now) {
        leavingId = of.id;
        this.kind = kind;
        this.place = place;
        messageId = of.number + "/" + place;
        this.about = about.isEmpty() ? messageId : about;
        happened = now;
    }

    /** One of theirs. */
    PensionRow(LeavingCase of, PensionAnswer answer, String content, Outcome outcome, LocalDateTime now) {
        leavingId = of.id;
        incoming = true;
        kind = answer.kind();
        messageId = answer.id();
        about = answer.about();
        place = answer.place();
        this.content = content;
        remark = answer.remarks();
        reference = answer.reference();
        happened = now;
        this.outcome = outcome;
    }

    PensionLetter told() {
        return new PensionLetter(kind, incoming, happened.toInstant(ZoneOffset.UTC), Optional.ofNullable(taken).map(t -> t.toInstant(ZoneOffset.UTC)), remark,
                reference, outcome, settled("pension"), settled("lumpSum"), settled("refund"));
    }

    /** A sum of the settlement, as the body wrote it. */
    private Optional<BigDecimal> settled(String sum) {
        return kind == Kind.SETTLED ? PensionAnswer.sum(content, sum) : Optional.empty();
    }
}
