package masar.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import masar.kernel.Period;
import masar.leave.law.Holidays;

/** Days off as a circular sets them. */
@Entity
@Table(name = "official_holiday", schema = "leaves")
class HolidayRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaves")
    Long id;
    @Version
    long version;
    @Enumerated(EnumType.STRING) Holidays.Occasion occasion;
    @Column(name = "of_year") int year;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    String document;
    @Column(name = "entered_by") String enteredBy;
    @Column(name = "known_from") LocalDateTime knownFrom;
    @Column(name = "known_until") LocalDateTime knownUntil = LeaveRow.STILL;
    String token;

    /** For the persistence provider. */
    protected HolidayRow() {
    }

    HolidayRow(Holidays.Occasion occasion, int year, LocalDate first, LocalDate last, String document, String by, LocalDateTime now, String token) {
        this.occasion = occasion;
        this.year = year;
        firstDay = first;
        lastDay = last;
        this.document = document;
        enteredBy = by;
        knownFrom = now;
        this.token = token;
    }

    Holidays.Declared declared() {
        return new Holidays.Declared(occasion, year, Period.inclusive(firstDay, lastDay));
    }
}
