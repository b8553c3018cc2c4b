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
import java.time.temporal.ChronoUnit;
import masar.kernel.Decision;
import masar.leave.law.LeaveType;
import masar.requests.Applicant;

/** What a request asks, with what the law said when it was sent. */
@Entity
@Table(name = "asked", schema = "leaves")
class AskedRow {
    /** How it stands. */
    enum State { OPEN, GRANTED, REFUSED, CLOSED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leaves")
    Long id;
    @Version
    long version;
    String number;
    String service;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    String unit;
    @Enumerated(EnumType.STRING) LeaveType kind;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    String told;
    /** The day on which it was sent, by which the law judges what had to be asked before. */
    @Column(name = "asked_on") LocalDate askedOn;
    boolean proven;
    long chain;
    @Column(name = "delayed_to") LocalDate delayedTo;
    String findings;
    @Enumerated(EnumType.STRING) State state = State.OPEN;

    /** For the persistence provider. */
    protected AskedRow() {
    }

    AskedRow(String number, String service, Applicant who, LocalDate on) {
        askedOn = on;
        this.number = number;
        this.service = service;
        nationalId = who.nationalId();
        employeeId = Long.parseLong(who.employeeId());
        serves(who);
    }

    void serves(Applicant who) {
        agency = who.agency();
        unit = who.unit();
    }

    void asks(LeaveAsk ask, boolean withPaper, Decision decision) {
        kind = LeaveType.valueOf(ask.type());
        firstDay = ask.first();
        lastDay = ask.last();
        told = ask.toText();
        proven = withPaper;
        chain = ask.chain();
        findings = decision.toStorage();
    }

    /** The days asked for, put off where the agency put the start off. */
    LeaveAsk ask() {
        LeaveAsk ask = LeaveAsk.parse(told);
        long by = delayedTo == null ? 0 : ChronoUnit.DAYS.between(firstDay, delayedTo);
        return new LeaveAsk(ask.type(), ask.first().plusDays(by), ask.last().plusDays(by), ask.told(), ask.chain());
    }

    LeaveRow.Person person() {
        return new LeaveRow.Person(nationalId, employeeId, agency, unit);
    }
}
