package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import masar.records.PersonRow;
import masar.records.ServiceLines;
import masar.retirement.law.LeavingForecast.Kind;
import masar.retirement.law.LeavingForecast.Prospect;

/** Somebody in a forecast, as kept. */
@Entity
@Table(name = "forecast_person", schema = "retirement")
@IdClass(ForecastPersonRow.Key.class)
class ForecastPersonRow {
    @Id
    @Column(name = "from_month") String month;
    @Id
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    String agency;
    String ladder;
    String grade;
    @Enumerated(EnumType.STRING) Kind kind;
    @Column(name = "month_no") int monthNo;
    @Column(name = "falls_on") LocalDate on;

    /** For the persistence provider. */
    protected ForecastPersonRow() {
    }

    ForecastPersonRow(ForecastRow of, ServiceLines.Line who, Prospect what) {
        month = of.month;
        employeeId = who.employeeId();
        nationalId = who.nationalId();
        agency = who.agency();
        ladder = who.ladder();
        grade = who.grade();
        kind = what.kind();
        on = what.on().orElse(null);
        monthNo = what.on().map(day -> (int) ChronoUnit.MONTHS.between(of.from().atDay(1), day) + 1).orElse(0);
    }

    ForecastPerson told(Optional<PersonRow> who) {
        return new ForecastPerson(employeeId, nationalId, who, ladder, grade, kind, Optional.ofNullable(on));
    }

    /** Who, and in which forecast. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        String month;
        long employeeId;

        /** For the persistence provider. */
        public Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.employeeId == employeeId && Objects.equals(key.month, month);
        }

        @Override
        public int hashCode() {
            return Objects.hash(month, employeeId);
        }
    }
}
