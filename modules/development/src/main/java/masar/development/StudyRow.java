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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.development.law.ServiceBond;
import masar.development.law.StudyKind;
import masar.development.law.StudyMoves;
import masar.kernel.Period;
import masar.records.EmployeeRecord;

/** A scholarship or study mission that was decided. */
@Entity
@Table(name = "study", schema = "development")
class StudyRow {
    /** What was done with it; what its days say is never stored. */
    enum State { DECIDED, RETURNED, CANCELLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "development")
    Long id;
    @Version
    long version;
    @Enumerated(EnumType.STRING) StudyKind kind;
    String number;
    @Column(name = "national_id") String nationalId;
    @Column(name = "employee_id") long employeeId;
    String agency;
    @Enumerated(EnumType.STRING) StudyKind.Degree degree;
    String field;
    String institution;
    String country;
    @Column(name = "first_day") LocalDate firstDay;
    @Column(name = "last_day") LocalDate lastDay;
    @Column(name = "decided_on") LocalDate decidedOn;
    @Column(name = "decided_by") String decidedBy;
    String findings;
    @Column(name = "event_id") long eventId;
    @Enumerated(EnumType.STRING) State state = State.DECIDED;
    Boolean passed;
    BigDecimal cost;
    @Column(name = "back_on") LocalDate backOn;
    @Column(name = "back_told_by") String backToldBy = "";
    @Column(name = "bond_due") LocalDate bondDue;
    @Column(name = "soon_told_on") LocalDate soonToldOn;
    @Column(name = "late_told_on") LocalDate lateToldOn;
    @Column(name = "bond_told_on") LocalDate bondToldOn;
    @Enumerated(EnumType.STRING) @Column(name = "released_how") ServiceBond.Leaving releasedHow;
    @Column(name = "released_on") LocalDate releasedOn;
    @Column(name = "released_to") String releasedTo;
    @Column(name = "released_document") String releasedDocument;
    @Column(name = "released_findings") String releasedFindings;
    @Column(name = "released_by") String releasedBy;

    /** For the persistence provider. */
    protected StudyRow() {
    }

    StudyRow(StudyAskedRow asked, StudyAsk ask) {
        kind = StudyKind.valueOf(ask.kind());
        number = asked.number;
        nationalId = asked.nationalId;
        employeeId = asked.employeeId;
        agency = asked.agency;
        degree = StudyKind.Degree.valueOf(ask.degree());
        field = ask.field();
        institution = ask.institution();
        country = ask.country();
        firstDay = ask.first();
        lastDay = ask.last();
    }

    /** One that was decided before the house: the record has its spell. */
    StudyRow(EmployeeRecord record, EmployeeRecord.CareerEvent event, StudyAsk said) {
        kind = StudyKind.valueOf(said.kind());
        number = event.decisionNumber().isBlank() ? "E" + event.id() : event.decisionNumber();
        nationalId = record.person().nationalId();
        employeeId = record.employeeId();
        agency = record.job().agency().code();
        degree = StudyKind.Degree.valueOf(said.degree());
        field = said.field();
        institution = said.institution();
        country = said.country();
        firstDay = said.first();
        lastDay = said.last();
        eventId = event.id();
        findings = masar.development.law.StudyRules.brought(kind, during()).toStorage();
    }

    Period during() {
        return Period.inclusive(firstDay, lastDay);
    }

    StudyMoves.Standing standing(int institutions) {
        return new StudyMoves.Standing(kind, degree, firstDay, lastDay, institutions);
    }

    /** What the bond rests on; before the return, as if that were on this day. */
    ServiceBond.Facts bond(List<Period> withdrawn, List<Period> idle, LocalDate ifBack) {
        LocalDate back = backOn == null ? ifBack : backOn;
        Period studied = lastDay.isBefore(back) ? during() : Period.of(firstDay, firstDay.isBefore(back) ? back : firstDay.plusDays(1));
        // The study itself is away too, and puts off no bond of its own.
        List<Period> since = idle.stream().flatMap(p -> p.cut(during()).stream()).toList();
        return new ServiceBond.Facts(kind, studied, withdrawn, back, since, Optional.ofNullable(passed));
    }

    /** What a change of this kind changes, as it stands. */
    String before(StudyMoves.Change change) {
        return switch (change) {
            case EXTENSION -> lastDay.toString();
            case DEGREE -> degree + " " + lastDay;
            case FIELD -> field;
            case INSTITUTION -> institution;
            case COUNTRY -> country;
            case SEMESTER, CANCEL -> "";
        };
    }

    void changed(StudyMoves.Change change, StudyAsk ask) {
        switch (change) {
            case EXTENSION -> lastDay = ask.last();
            case DEGREE -> {
                degree = StudyKind.Degree.valueOf(ask.degree());
                lastDay = ask.last();
            }
            case FIELD -> field = ask.field();
            case INSTITUTION -> institution = ask.institution();
            case COUNTRY -> country = ask.country();
            case SEMESTER -> { }
            case CANCEL -> state = State.CANCELLED;
        }
        soonToldOn = null;
        lateToldOn = null;
    }
}
