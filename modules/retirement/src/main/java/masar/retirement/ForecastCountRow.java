package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import masar.retirement.law.LeavingForecast.Kind;

/** How many of an agency and grade come to what in a month of a forecast; written by one statement and only read here. */
@Entity
@Table(name = "forecast_count", schema = "retirement")
@IdClass(ForecastCountRow.Key.class)
class ForecastCountRow {
    @Id
    @Column(name = "from_month") String month;
    @Id
    String agency;
    @Id
    String ladder;
    @Id
    String grade;
    @Id
    @Enumerated(EnumType.STRING) Kind kind;
    @Id
    @Column(name = "month_no") int monthNo;
    long people;

    /** For the persistence provider. */
    protected ForecastCountRow() {
    }

    /** What makes a count one of its own. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String month;
        String agency;
        String ladder;
        String grade;
        Kind kind;
        int monthNo;

        /** For the persistence provider. */
        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.monthNo == monthNo && key.kind == kind && Objects.equals(key.month, month)
                    && Objects.equals(key.agency, agency) && Objects.equals(key.ladder, ladder) && Objects.equals(key.grade, grade);
        }

        @Override
        public int hashCode() {
            return Objects.hash(month, agency, ladder, grade, kind, monthNo);
        }
    }
}
