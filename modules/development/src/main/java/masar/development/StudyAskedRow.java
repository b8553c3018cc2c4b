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
import masar.requests.Applicant;

/** What a request about a scholarship asks, with what the law said when it was sent. */
@Entity
@Table(name = "study_asked", schema = "development")
class StudyAskedRow {
    /** How it stands. */
    enum State { OPEN, GRANTED, REFUSED, CLOSED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    Long id;
    @Version
    long version;
    String number;
    String service;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    String told;
    @Column(name = "asked_on") LocalDate askedOn;
    boolean proven;
    @Column(name = "study_id") long studyId;
    String findings;
    @Enumerated(EnumType.STRING) State state = State.OPEN;

    /** For the persistence provider. */
    protected StudyAskedRow() {
    }

    StudyAskedRow(String number, String service, Applicant who, LocalDate on) {
        this.number = number;
        this.service = service;
        nationalId = who.nationalId();
        employeeId = Long.parseLong(who.employeeId());
        agency = who.agency();
        askedOn = on;
    }

    void asks(StudyAsk ask, boolean withPaper, Decision law) {
        told = ask.toText();
        proven = withPaper;
        studyId = ask.studyId();
        findings = law.toStorage();
    }

    StudyAsk ask() {
        return StudyAsk.parse(told);
    }
}
