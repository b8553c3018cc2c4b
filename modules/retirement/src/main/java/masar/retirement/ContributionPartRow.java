package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** One part of a statement as it goes to the pension body: the lines between two ids, and the last answer. */
@Entity
@Table(name = "contribution_part", schema = "retirement")
class ContributionPartRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_part")
    @SequenceGenerator(name = "retirement_part", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "statement_id") long statementId;
    int part;
    @Column(name = "from_id") long fromId;
    @Column(name = "to_id") long toId;
    @Column(name = "message_id") String messageId;
    @Column(name = "sent_at") LocalDateTime sentAt;
    @Column(name = "taken_at") LocalDateTime takenAt;
    int answered;
    @Column(name = "answer_id") String answerId = "";
    @Column(name = "answer_hash") String answerHash = "";

    /** For the persistence provider. */
    protected ContributionPartRow() {
    }

    /** The next part of a statement. */
    ContributionPartRow(ContributionStatementRow of, long from, long to, LocalDateTime now) {
        statementId = of.id;
        part = ++of.parts;
        fromId = from;
        toId = to;
        messageId = of.month + "/" + of.agency + "/" + part;
        sentAt = now;
    }
}
