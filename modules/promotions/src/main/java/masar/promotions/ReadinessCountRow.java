package masar.promotions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** How many of a grade came to an outcome, or are refused by a rule. */
@Entity
@Table(name = "readiness_count", schema = "promotions")
@IdClass(ReadinessCountRow.Key.class)
class ReadinessCountRow {
    @Id
    int grade;
    @Id
    String said;
    long people;

    /** For the persistence provider. */
    protected ReadinessCountRow() {
    }

    ReadinessCountRow(Key key, long people) {
        grade = key.grade;
        said = key.said;
        this.people = people;
    }

    /** Grade, and outcome or code of a rule. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        int grade;
        String said;

        /** For the persistence provider. */
        public Key() {
        }

        Key(int grade, String said) {
            this.grade = grade;
            this.said = said;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && grade == key.grade && said.equals(key.said);
        }

        @Override
        public int hashCode() {
            return Objects.hash(grade, said);
        }
    }
}
