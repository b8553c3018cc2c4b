package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** That somebody was warned of the statutory age on a day. */
@Entity
@Table(name = "age_warning", schema = "retirement")
@IdClass(AgeWarning.Key.class)
class AgeWarning {
    @Id
    @Column(name = "employee_id")
    long employeeId;
    @Id
    @Column(name = "due_on")
    LocalDate dueOn;
    @Column(name = "warned_on")
    LocalDate warnedOn;

    /** For the persistence provider. */
    protected AgeWarning() {
    }

    AgeWarning(long employeeId, LocalDate dueOn, LocalDate warnedOn) {
        this.employeeId = employeeId;
        this.dueOn = dueOn;
        this.warnedOn = warnedOn;
    }

    /** Who and for which day. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        long employeeId;
        LocalDate dueOn;

        /** For the persistence provider. */
        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.employeeId == employeeId && Objects.equals(key.dueOn, dueOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(employeeId, dueOn);
        }
    }
}
