package masar.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Somebody round whom an upheld grievance goes. */
@Entity
@Table(name = "upheld_round", schema = "support")
class UpheldRoundRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_upheld_round")
    @SequenceGenerator(name = "support_upheld_round", sequenceName = "support.id_seq", allocationSize = 50)
    long id;
    @Column(name = "upheld_id") long upheldId;
    @Column(name = "national_id") String nationalId;

    /** For the persistence provider. */
    protected UpheldRoundRow() {
    }

    UpheldRoundRow(long upheldId, String nationalId) {
        this.upheldId = upheldId;
        this.nationalId = nationalId;
    }
}
