package masar.retirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import masar.kernel.Decision;
import masar.retirement.law.Reason;

/** A case of leaving, from the asking to the settlement, under the number of its request. */
@Entity
@Table(name = "leaving", schema = "retirement")
class LeavingCase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement")
    @SequenceGenerator(name = "retirement", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    String number;
    @Column(name = "open_of") String openOf;
    @Enumerated(EnumType.STRING) Reason reason;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Column(name = "received_on") LocalDate receivedOn;
    /** The last day of work that was asked for. */
    @Column(name = "wished_on") LocalDate wishedOn;
    @Column(name = "deferred_to") LocalDate deferredTo;
    String findings;
    @Enumerated(EnumType.STRING) LeavingStage stage;
    @Column(name = "due_on") LocalDate dueOn;
    @Column(name = "accepted_on") LocalDate acceptedOn;
    @Column(name = "by_silence") boolean bySilence;
    /** The first day out of service, once it is decided. */
    @Column(name = "leaves_on") LocalDate leavesOn;
    @Column(name = "event_id") long eventId;
    /** What the agency answered when it opened the case; empty where the employee asked. */
    String answers = "";
    /** National id of the officer who opened it; empty where the employee asked. */
    @Column(name = "opened_by") String openedBy = "";
    /** Number of the case of death that must be decided first; empty where nothing waits. */
    @Column(name = "held_by") String heldBy = "";
    /** The day on which it waited no more, since that death was none. */
    @Column(name = "free_on") LocalDate freeOn;
    /** Death and illness go first in every list. */
    int turn;

    /** For the persistence provider. */
    protected LeavingCase() {
    }

    LeavingCase(String number, Reason reason, String nationalId, long employeeId, String agency, LocalDate received, LocalDate wished, Decision decision) {
        this.number = number;
        openOf = nationalId;
        this.reason = reason;
        this.nationalId = nationalId;
        this.employeeId = employeeId;
        this.agency = agency;
        receivedOn = received;
        wishedOn = wished;
        findings = decision.toStorage();
        stage = LeavingStage.RECORD_CHECK;
        turn = reason.protects() ? 0 : 1;
    }

    /** By an officer of the agency, with these answers. */
    LeavingCase opened(String by, String told) {
        openedBy = by;
        answers = told;
        return this;
    }

    boolean isOpened() {
        return !openedBy.isEmpty();
    }

    /** Accepted by word or by silence; service ends before this day. */
    void accepted(LocalDate on, boolean silence, LocalDate leaves, long event) {
        acceptedOn = on;
        bySilence = silence;
        leavesOn = leaves;
        eventId = event;
    }
}
