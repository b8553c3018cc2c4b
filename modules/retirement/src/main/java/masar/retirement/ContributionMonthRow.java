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

/** How far the contributions of a month are. */
@Entity
@Table(name = "contribution_month", schema = "retirement")
class ContributionMonthRow {
    /** People are counted; all are; their statements are sent; all is sent. */
    enum State { COUNTING, COUNTED, SENDING, DONE }

    @Id
    @Column(name = "of_month") String month;
    @Version
    long version;
    @Enumerated(EnumType.STRING) State state = State.COUNTING;
    /** Everybody up to this id is counted. */
    @Column(name = "last_id") long lastId = Long.MIN_VALUE;
    @Column(name = "begun_at") LocalDateTime begunAt;
    @Column(name = "touched_at") LocalDateTime touchedAt;

    /** For the persistence provider. */
    protected ContributionMonthRow() {
    }

    ContributionMonthRow(YearMonth month, LocalDateTime now) {
        this.month = month.toString();
        begunAt = now;
        touchedAt = now;
    }

    /** The day that the month goes by. */
    LocalDate day() {
        return YearMonth.parse(month).atEndOfMonth();
    }
}
