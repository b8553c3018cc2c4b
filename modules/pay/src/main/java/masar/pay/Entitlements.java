package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.Records;
import masar.records.Reference;

/** Allowances that decisions grant people every month: granting, ending, reading. Nobody grants themselves anything. */
@ApplicationScoped
@Transactional
public class Entitlements {
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Records records;
    @Inject Careers careers;
    @Inject Reference reference;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The catalogue. */
    @OpenToAll("which allowances there are is public")
    public List<AllowanceKind> kinds() {
        return Catalogue.KINDS;
    }

    /** Grants one; the same token twice grants once. Somebody of another agency is not found. */
    @Requires(Power.HR_SPECIALIST)
    public Entitlement grant(NewEntitlement asked, String token) {
        EmployeeRecord record = writable(asked.employeeId());
        if (token.isBlank() || token.length() > 80) {
            throw new Refused("records.refused.token");
        }
        Optional<EntitlementRow> before = em.createQuery("select e from EntitlementRow e where e.token = :token", EntitlementRow.class)
                .setParameter("token", token).getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(row -> row.employeeId == asked.employeeId()).orElseThrow(() -> new Refused("records.refused.token")).told();
        }
        EntitlementCheck.check(asked, reference.cities(), record.job().appointedOn(), clock.today());
        notTwice(asked);
        EntitlementRow row = new EntitlementRow(asked, record.job().agency().code(), token, caller.nationalId(), clock.now());
        em.persist(row);
        em.flush();
        audit.record(AuditEntry.of("entitlement.granted").in(row.agency).about(record.person().nationalId()).on("entitlement", row.id)
                .because(row.decisionNumber));
        return row.told();
    }

    // Two open pages have two tokens; one decision grants one allowance, of one city where it goes by cities, once for the same days all the same.
    private void notTwice(NewEntitlement asked) {
        boolean there = all(asked.employeeId()).stream().anyMatch(e -> e.kind().name().code().equals(asked.allowance())
                && e.rule().city().equals(asked.rule().city()) && e.decisionNumber().equals(asked.decisionNumber()) && asked.until().map(last -> !last.isBefore(e.from())).orElse(true)
                && e.until().map(last -> !last.isBefore(asked.from())).orElse(true));
        if (there) {
            throw Refused.field("decisionNumber", "pay.refused.twice");
        }
    }

    /** Ends one early, with its last day and the decision that says so. Ending it the same way again changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public Entitlement end(long id, LocalDate last, String decisionNumber) {
        EntitlementRow row = em.find(EntitlementRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Refused.notFound();
        }
        EmployeeRecord record = writable(row.employeeId);
        if (row.last().equals(Optional.of(last)) && row.endDecision.equals(decisionNumber)) {
            return row.told();
        }
        EntitlementCheck.decision(decisionNumber).ifPresent(problem -> Refused.when(List.of(problem)));
        if (last.isBefore(row.from) || !last.isBefore(row.until)) {
            throw Refused.field("until", "pay.refused.until");
        }
        row.end(last, decisionNumber, caller.nationalId(), clock.now());
        em.flush();
        audit.record(AuditEntry.of("entitlement.ended").in(row.agency).about(record.person().nationalId()).on("entitlement", row.id)
                .because(decisionNumber));
        return row.told();
    }

    /** Those of one employee within the caller's reach, latest first; a former agency sees what began while it had them. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public List<Entitlement> of(long employeeId) {
        LocalDate seen = records.of(employeeId).asOf().validOn();
        return all(employeeId).stream().filter(e -> !seen.isBefore(clock.today()) || !e.from().isAfter(seen)).toList();
    }

    /** The caller's own, latest first. */
    @Requires(Power.SELF)
    public List<Entitlement> mine() {
        return all(records.mine().employeeId());
    }

    private List<Entitlement> all(long employeeId) {
        return em.createQuery("select e from EntitlementRow e where e.employeeId = :id order by e.from desc, e.id desc", EntitlementRow.class)
                .setParameter("id", employeeId).getResultStream().map(EntitlementRow::told).toList();
    }

    /** The record of somebody whose agency the caller serves as HR specialist. */
    private EmployeeRecord writable(long employeeId) {
        EmployeeRecord record = records.of(employeeId);
        String agency = record.job().agency().code();
        if (caller.nationalId().equals(record.person().nationalId())) {
            throw new Refused("records.refused.own");
        }
        // The record of somebody who left shows a former agency its own days; it grants nothing more.
        if (!record.job().held() || !careers.mayEnter(employeeId)) {
            audit.recordAlways(AuditEntry.of("entitlement.refused").in(agency).about(record.person().nationalId()).on("employee", employeeId));
            throw Refused.notFound();
        }
        return record;
    }
}
