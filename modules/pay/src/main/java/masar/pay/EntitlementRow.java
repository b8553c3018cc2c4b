package masar.pay;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** An entitlement as it is kept. Ending it adds who ended it and by what decision; nothing else ever changes. */
@Entity
@Table(name = "entitlement", schema = "pay")
class EntitlementRow {
    /** The day after the last of what goes on. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entitlement")
    @SequenceGenerator(name = "entitlement", sequenceName = "pay.id_seq", allocationSize = 50)
    long id;
    @Version
    long version;
    @Column(name = "employee_id") long employeeId;
    String agency;
    String allowance;
    @Enumerated(EnumType.STRING) EntitlementRule.Method method;
    BigDecimal rate;
    @Column(name = "least_amount") BigDecimal least;
    String city;
    @Column(name = "from_day") LocalDate from;
    @Column(name = "until_day") LocalDate until;
    @Column(name = "decision_number") String decisionNumber;
    @Column(name = "decided_on") LocalDate decidedOn;
    @Column(name = "end_decision") String endDecision = "";
    String token;
    @Column(name = "granted_by") String grantedBy;
    @Column(name = "granted_at") LocalDateTime grantedAt;
    @Column(name = "ended_by") String endedBy = "";
    @Column(name = "ended_at") LocalDateTime endedAt;

    /** For the persistence provider. */
    protected EntitlementRow() {
    }

    EntitlementRow(NewEntitlement granted, String agency, String token, String by, Instant at) {
        employeeId = granted.employeeId();
        this.agency = agency;
        allowance = granted.allowance();
        method = granted.rule().method();
        rate = granted.rule().rate();
        least = granted.rule().least().orElse(null);
        city = granted.rule().city();
        from = granted.from();
        until = granted.until().map(last -> last.plusDays(1)).orElse(FOREVER);
        decisionNumber = granted.decisionNumber();
        decidedOn = granted.decidedOn();
        this.token = token;
        grantedBy = by;
        grantedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    void end(LocalDate last, String decision, String by, Instant at) {
        until = last.plusDays(1);
        endDecision = decision;
        endedBy = by;
        endedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    Optional<LocalDate> last() {
        return until.equals(FOREVER) ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    Entitlement told() {
        return new Entitlement(id, employeeId, agency, Catalogue.kind(allowance).orElseThrow(),
                new EntitlementRule(method, rate, Optional.ofNullable(least), city), from, last(), decisionNumber, decidedOn, endDecision);
    }
}
