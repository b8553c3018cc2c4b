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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;

/** A grievance that was upheld, until it is carried out and after. */
@Entity
@Table(name = "upheld", schema = "support")
class UpheldRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_upheld")
    @SequenceGenerator(name = "support_upheld", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "request_number") String number;
    @Enumerated(EnumType.STRING) GrievanceStage stage;
    @Column(name = "national_id") String nationalId;
    String agency;
    @Column(name = "upheld_on") LocalDate upheldOn;
    @Column(name = "due_on") LocalDate dueOn;
    @Column(name = "done_on") LocalDate doneOn;
    @Column(name = "done_words") String doneWords = "";
    @Column(name = "done_by") String doneBy = "";
    @Column(name = "done_for") String doneFor = "";
    @Column(name = "not_carried_out") boolean notCarriedOut;
    @Column(name = "soon_told_on") LocalDate soonToldOn;
    @Column(name = "late_told_on") LocalDate lateToldOn;

    /** Those round whom it goes, once they were read. */
    @Transient Set<String> round;

    /** For the persistence provider. */
    protected UpheldRow() {
    }

    UpheldRow(GrievanceRow grievance, LocalDate dueOn) {
        number = grievance.number;
        stage = grievance.stage;
        nationalId = grievance.nationalId;
        agency = grievance.agency;
        upheldOn = grievance.repliedOn;
        this.dueOn = dueOn;
    }
}
