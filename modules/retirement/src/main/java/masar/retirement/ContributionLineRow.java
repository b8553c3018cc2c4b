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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import masar.records.PersonRow;
import masar.retirement.law.Contribution.Doubt;
import masar.retirement.law.Contribution.Shares;

/** One person's contribution of a month, as it is kept. */
@Entity
@Table(name = "contribution", schema = "retirement")
class ContributionLineRow {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retirement_contribution")
    @SequenceGenerator(name = "retirement_contribution", sequenceName = "retirement.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "statement_id") long statementId;
    @Column(name = "employee_id") long employeeId;
    @Column(name = "national_id") String nationalId;
    BigDecimal basic;
    @Column(name = "employee_share") BigDecimal employee = NOTHING;
    @Column(name = "agency_share") BigDecimal agency = NOTHING;
    @Enumerated(EnumType.STRING) Doubt doubt = Doubt.NONE;
    @Column(name = "body_employee") BigDecimal bodyEmployee;
    @Column(name = "body_agency") BigDecimal bodyAgency;
    @Enumerated(EnumType.STRING) ContributionState state = ContributionState.WAITING;
    String reason = "";
    @Column(name = "closed_by") String closedBy = "";
    @Column(name = "closed_at") LocalDateTime closedAt;

    /** For the persistence provider. */
    protected ContributionLineRow() {
    }

    /** Somebody of ours; where the basic pay is not known HR must see to it. */
    ContributionLineRow(long statement, long employee, String nationalId, Optional<Shares> shares) {
        this(statement, nationalId);
        employeeId = employee;
        shares.ifPresentOrElse(this::ours, () -> state = ContributionState.UNKNOWN);
    }

    /** Somebody whom the body alone has. */
    ContributionLineRow(long statement, String nationalId) {
        statementId = statement;
        this.nationalId = nationalId;
    }

    /** What the record says. */
    final void ours(Shares shares) {
        basic = shares.basic();
        employee = shares.employee();
        agency = shares.agency();
        doubt = shares.doubt();
        state = state == ContributionState.UNKNOWN ? ContributionState.WAITING : state;
    }

    /** The record says that nothing is due. */
    void none() {
        basic = null;
        employee = NOTHING;
        agency = NOTHING;
    }

    /** What the body says: the same is done with, another figure is HR's to see to, unless HR has explained just that one. */
    void heard(BigDecimal employeeSays, BigDecimal agencySays) {
        boolean another = bodyEmployee == null || bodyEmployee.compareTo(employeeSays) != 0 || bodyAgency.compareTo(agencySays) != 0;
        bodyEmployee = employeeSays;
        bodyAgency = agencySays;
        if (state != ContributionState.EXPLAINED || another) {
            compare();
        }
    }

    /** Holds both figures against each other. */
    void compare() {
        if (state == ContributionState.UNKNOWN || bodyEmployee == null) {
            return;
        }
        boolean same = employee.compareTo(bodyEmployee) == 0 && agency.compareTo(bodyAgency) == 0;
        boolean before = state == ContributionState.WAITING || state == ContributionState.AGREED;
        state = !same ? ContributionState.DIFFERS : before ? ContributionState.AGREED : ContributionState.CORRECTED;
        if (!same) {
            reason = "";
            closedBy = "";
            closedAt = null;
        }
    }

    /** HR says why the difference is right. */
    void explained(String why, String by, LocalDateTime at) {
        state = ContributionState.EXPLAINED;
        reason = why;
        closedBy = by;
        closedAt = at;
    }

    ContributionLine told(Optional<PersonRow> who) {
        return new ContributionLine(id, employeeId, nationalId, who.map(PersonRow::nameAr).orElse(""), who.map(PersonRow::nameEn).orElse(""), Optional.ofNullable(basic), employee,
                agency, doubt.name(), Optional.ofNullable(bodyEmployee), Optional.ofNullable(bodyAgency), state, reason, closedBy,
                Optional.ofNullable(closedAt).map(at -> at.toInstant(ZoneOffset.UTC)));
    }
}
