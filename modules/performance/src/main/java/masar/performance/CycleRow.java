package masar.performance;

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

/** The year's cycle of an agency. */
@Entity
@Table(name = "year_cycle", schema = "performance")
class CycleRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cycle")
    @SequenceGenerator(name = "cycle", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    String agency;
    @Column(name = "cycle_year") int year;
    @Enumerated(EnumType.STRING) Cycle.State state = Cycle.State.OPENING;
    @Column(name = "opened_by") String openedBy;
    @Column(name = "opened_at") LocalDateTime openedAt;
    @Column(name = "closed_by") String closedBy = "";
    @Column(name = "closed_at") LocalDateTime closedAt;
    int approved;
    /** How many the closing passed over: its director may not approve them. */
    int passed;

    /** For the persistence provider. */
    protected CycleRow() {
    }

    CycleRow(String agency, int year, String by, LocalDateTime at) {
        this.agency = agency;
        this.year = year;
        openedBy = by;
        openedAt = at;
    }
}
