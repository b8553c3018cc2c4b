package masar.promotions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What proves a condition of a nomination. */
@Entity
@Table(name = "nomination_proof", schema = "promotions")
class NominationProofRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotions-nomination-proof")
    @SequenceGenerator(name = "promotions-nomination-proof", sequenceName = "promotions.id_seq", allocationSize = 50)
    long id;
    @Column(name = "nomination_id") long nominationId;
    @Column(name = "rule_code") String rule;
    String said;

    /** For the persistence provider. */
    protected NominationProofRow() {
    }

    NominationProofRow(long nominationId, String rule, String said) {
        this.nominationId = nominationId;
        this.rule = rule;
        this.said = said;
    }
}
