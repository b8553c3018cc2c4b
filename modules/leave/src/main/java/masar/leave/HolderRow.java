package masar.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Stands for all leaves of somebody, to be held while one of them is decided. */
@Entity
@Table(name = "holder", schema = "leaves")
class HolderRow {
    @Id @Column(name = "employee_id") long employeeId;

    protected HolderRow() {
    }

    HolderRow(long employeeId) {
        this.employeeId = employeeId;
    }
}
