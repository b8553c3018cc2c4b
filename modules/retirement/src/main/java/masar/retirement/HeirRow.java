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
import java.time.LocalDateTime;

/** An heir of somebody who died in service, as kept. */
@Entity
@Table(name = "heir", schema = "retirement")
class HeirRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_heir")
    @SequenceGenerator(name = "retirement_heir", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Column(name = "leaving_id") long leavingId;
    String name;
    @Enumerated(EnumType.STRING) Heir.Relation relation;
    @Column(name = "entered_at") LocalDateTime enteredAt;
    @Column(name = "entered_by") String enteredBy;
    String token;

    /** For the persistence provider. */
    protected HeirRow() {
    }

    HeirRow(long leaving, String name, Heir.Relation relation, String by, LocalDateTime at, String token) {
        leavingId = leaving;
        this.name = name;
        this.relation = relation;
        enteredBy = by;
        enteredAt = at;
        this.token = token;
    }

    Heir told() {
        return new Heir(id, name, relation);
    }
}
