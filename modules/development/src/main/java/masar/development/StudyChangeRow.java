package masar.development;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import masar.development.law.StudyMoves;
import masar.kernel.Period;

/** A change of a scholarship that was decided, with what was before. */
@Entity
@Table(name = "study_change", schema = "development")
class StudyChangeRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    Long id;
    @Column(name = "study_id") long studyId;
    String number;
    @Column(name = "change_of") @Enumerated(EnumType.STRING) StudyMoves.Change change;
    @Column(name = "before_value") String before;
    @Column(name = "after_value") String after;
    @Column(name = "decided_on") LocalDate decidedOn;
    @Column(name = "decided_by") String decidedBy;
    String findings;

    /** For the persistence provider. */
    protected StudyChangeRow() {
    }

    StudyChangeRow(StudyRow study, String number, StudyMoves.Change change, String after) {
        studyId = study.id;
        this.number = number;
        this.change = change;
        before = study.before(change);
        this.after = after;
    }

    /** The days of the semester, of a change that withdraws from one. */
    Period semester() {
        return StudyAsk.semester(after);
    }
}
