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
import masar.kernel.Decision;

/** One person and one session. */
@Entity
@Table(name = "nomination", schema = "development")
class NominationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    Long id;
    @Version
    long version;
    @Column(name = "session_id") long sessionId;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Column(name = "by_self") boolean bySelf;
    @Column(name = "asked_on") LocalDate askedOn;
    @Enumerated(EnumType.STRING) NominationState state;
    String reason = "";
    String findings;
    @Column(name = "decided_by") String decidedBy = "";
    @Column(name = "decided_on") LocalDate decidedOn;
    Integer score;
    int hours;
    /** What a long training entered in the career: 0 for nothing, -1 where human resources were told to. */
    @Column(name = "event_id") long eventId;

    /** For the persistence provider. */
    protected NominationRow() {
    }

    NominationRow(long session, String nationalId, long employeeId) {
        sessionId = session;
        this.nationalId = nationalId;
        this.employeeId = employeeId;
    }

    void asked(String agency, boolean bySelf, LocalDate on, Decision law) {
        this.agency = agency;
        this.bySelf = bySelf;
        askedOn = on;
        state = NominationState.REQUESTED;
        findings = law.toStorage();
        reason = "";
    }

    void decided(NominationState to, String by, LocalDate on, String why) {
        state = to;
        decidedBy = by;
        decidedOn = on;
        reason = why;
    }
}
