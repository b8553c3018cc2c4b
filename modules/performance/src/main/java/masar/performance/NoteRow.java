package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A line of the log of a charter's year; written once, never changed. */
@Entity
@Table(name = "charter_note", schema = "performance")
class NoteRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_note")
    @SequenceGenerator(name = "charter_note", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "charter_id") long charterId;
    @Column(name = "by_employee") boolean byEmployee;
    @Column(name = "written_by") String writtenBy;
    @Column(name = "written_for") String writtenFor;
    @Column(name = "written_at") LocalDateTime writtenAt;
    String words;
    String token;

    /** For the persistence provider. */
    protected NoteRow() {
    }

    NoteRow(CharterRow charter, String who, String behalf, LocalDateTime at, String words, String token) {
        charterId = charter.id;
        byEmployee = who.equals(charter.nationalId);
        writtenBy = who;
        writtenFor = behalf;
        writtenAt = at;
        this.words = words;
        this.token = token;
    }
}
