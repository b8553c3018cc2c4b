package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/** A forecast of the twelve months from one on, and how far its counting is. */
@Entity
@Table(name = "forecast", schema = "retirement")
class ForecastRow {
    /** People are looked at; all are, and it may be read. */
    enum State { COUNTING, DONE }

    @Id
    @Column(name = "from_month") String month;
    @Version
    long version;
    @Column(name = "made_on") LocalDate madeOn;
    @Enumerated(EnumType.STRING) State state = State.COUNTING;
    /** Everybody up to this id is looked at. */
    @Column(name = "last_id") long lastId = Long.MIN_VALUE;
    /** Those who serve, as far as they are looked at. */
    long looked;
    @Column(name = "touched_at") LocalDateTime touchedAt;

    /** For the persistence provider. */
    protected ForecastRow() {
    }

    ForecastRow(LocalDate day, LocalDateTime now) {
        month = YearMonth.from(day).toString();
        madeOn = day;
        touchedAt = now;
    }

    YearMonth from() {
        return YearMonth.parse(month);
    }

    Forecast told() {
        return new Forecast(from(), madeOn, looked);
    }
}
