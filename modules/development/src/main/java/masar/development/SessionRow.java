package masar.development;

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
import masar.kernel.Period;

/** A session of a programme, with its seats. */
@Entity
@Table(name = "training_session", schema = "development")
class SessionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    Long id;
    @Version
    long version;
    @Column(name = "programme_id") long programmeId;
    String agency;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    @Column(name = "apply_until") LocalDate applyUntil;
    String place;
    int seats;
    int taken;
    @Enumerated(EnumType.STRING) SessionState state = SessionState.OPEN;
    String token;

    /** For the persistence provider. */
    protected SessionRow() {
    }

    SessionRow(ProgrammeRow programme, NewSession said, String token) {
        programmeId = programme.id;
        agency = programme.agency;
        firstDay = said.first();
        lastDay = said.last();
        applyUntil = said.applyUntil();
        place = said.place();
        seats = said.seats();
        this.token = token;
    }

    Period during() {
        return Period.inclusive(firstDay, lastDay);
    }

    /** What it is on a day: closed for applying, running and over follow from its days. */
    SessionState on(LocalDate day) {
        if (state != SessionState.OPEN) {
            return state;
        }
        return !day.isAfter(applyUntil) && day.isBefore(firstDay) ? SessionState.OPEN : day.isBefore(firstDay) ? SessionState.REVIEW
                : !day.isAfter(lastDay) ? SessionState.RUNNING : SessionState.OVER;
    }
}
