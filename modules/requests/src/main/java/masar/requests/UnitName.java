package masar.requests;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A unit from which a request came: what the inbox offers to filter by, without looking through all requests. */
@Entity
@Table(name = "unit_name", schema = "requests")
@IdClass(UnitName.Key.class)
class UnitName {
    @Id
    String agency;
    @Id
    String unit;

    /** For the persistence provider. */
    protected UnitName() {
    }

    UnitName(String agency, String unit) {
        this.agency = agency;
        this.unit = unit;
    }

    /** Agency and unit. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String agency;
        String unit;

        /** For the persistence provider. */
        public Key() {
        }

        Key(String agency, String unit) {
            this.agency = agency;
            this.unit = unit;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.agency, agency) && Objects.equals(key.unit, unit);
        }

        @Override
        public int hashCode() {
            return Objects.hash(agency, unit);
        }
    }
}
