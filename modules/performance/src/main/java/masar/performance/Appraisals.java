package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.People;
import masar.records.PersonRow;
import masar.records.RecordBatch;
import masar.records.Records;

/** The yearly appraisals of people: entering and correcting them, reading them. Nobody enters their own. */
@ApplicationScoped
@Transactional
public class Appraisals {
    @PersistenceContext(unitName = "performance") EntityManager em;
    @Inject Records records;
    @Inject RecordBatch batch;
    @Inject Careers careers;
    @Inject LowRatings low;
    @Inject People people;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /**
     * Enters one; the same token twice enters once. The year's standing edition is corrected by naming it, with a reason. Somebody of
     * another agency is not found.
     */
    @Requires(Power.HR_SPECIALIST)
    public Appraisal enter(NewAppraisal asked, String token) {
        EmployeeRecord record = writable(asked.employeeId());
        if (token.isBlank() || token.length() > 80) {
            throw new Refused("records.refused.token");
        }
        Optional<AppraisalRow> before = em.createQuery("select a from AppraisalRow a where a.token = :token", AppraisalRow.class)
                .setParameter("token", token).getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(row -> row.employeeId == asked.employeeId()).orElseThrow(() -> new Refused("records.refused.token"))
                    .told(before.get().edition);
        }
        int stands = all(asked.employeeId()).stream().filter(a -> a.year() == asked.year() && a.stands()).mapToInt(Appraisal::edition).findFirst().orElse(0);
        Refused.when(AppraisalCheck.problems(asked, firstDay(record), stands, clock.today()));
        String by = caller.nationalId().isEmpty() ? "house" : caller.nationalId();
        AppraisalRow row = new AppraisalRow(asked, record.job().agency().code(), token, by, clock.now());
        em.persist(row);
        em.flush();
        audit.record(AuditEntry.of(asked.corrects() == 0 ? "appraisal.entered" : "appraisal.corrected").by(Power.HR_SPECIALIST).in(row.agency)
                .about(record.person().nationalId()).on("appraisal", row.id).changed("", row.year + ": " + Rating.of(row.mark))
                .because(row.reason.isEmpty() ? row.documentNumber : row.reason));
        low.look(row.employeeId, record.person().nationalId());
        return row.told(row.edition);
    }

    /** Every edition of one employee within the caller's reach, latest year and edition first. The reading is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public List<Appraisal> of(long employeeId) {
        EmployeeRecord record = records.of(employeeId);
        // Whoever had the person once sees what was known of the years up to then.
        return all(employeeId).stream().filter(a -> a.year() <= record.asOf().validOn().getYear()).toList();
    }

    /** The same of several people at once, by employee id; who is out of reach is missing. One query, each reading audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Map<Long, List<Appraisal>> of(Collection<Long> employeeIds) {
        Map<Long, LocalDate> until = batch.reach(employeeIds);
        Map<Long, List<AppraisalRow>> rows = until.isEmpty() ? Map.of() : em.createQuery("select a from AppraisalRow a where a.employeeId in :ids"
                + " order by a.year desc, a.edition desc", AppraisalRow.class).setParameter("ids", until.keySet()).getResultStream()
                .collect(Collectors.groupingBy(r -> r.employeeId));
        Map<Long, List<Appraisal>> all = new HashMap<>();
        until.forEach((id, last) -> all.put(id, told(rows.getOrDefault(id, List.of())).stream().filter(a -> a.year() <= last.getYear()).toList()));
        return all;
    }

    /** The caller's own, latest year and edition first. Refused as not found when they have no record. */
    @Requires(Power.SELF)
    @Remembered
    public List<Appraisal> mine() {
        return all(people.myEmployeeId());
    }

    /**
     * The standing appraisal of the latest year that was over before a day; empty when there is none. One's own, or that of somebody
     * within the caller's reach.
     */
    @Requires({Power.SELF, Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    public Optional<Appraisal> lastBefore(long employeeId, LocalDate day) {
        List<Appraisal> seen = isMine(employeeId) ? all(employeeId) : of(employeeId);
        return seen.stream().filter(a -> a.stands() && a.year() < day.getYear()).findFirst();
    }

    /** Whether the caller may enter appraisals of this employee; false for people out of their reach, and for themselves. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.PROMOTION_COMMITTEE, Power.MINISTRY_OFFICER})
    @Remembered
    public boolean mayEnter(long employeeId) {
        return careers.mayEnter(employeeId);
    }

    private boolean isMine(long employeeId) {
        return people.isMe(employeeId);
    }

    private List<Appraisal> all(long employeeId) {
        List<AppraisalRow> rows = em.createQuery("select a from AppraisalRow a where a.employeeId = :id order by a.year desc, a.edition desc",
                AppraisalRow.class).setParameter("id", employeeId).getResultList();
        return told(rows);
    }

    private static List<Appraisal> told(List<AppraisalRow> rows) {
        Map<Integer, Integer> latest = rows.stream().collect(Collectors.toMap(r -> r.year, r -> r.edition, Math::max));
        return rows.stream().map(r -> r.told(latest.get(r.year))).toList();
    }

    private static Optional<LocalDate> firstDay(EmployeeRecord record) {
        return record.career().stream().filter(e -> e.kind() == EventKind.APPOINTMENT).map(EmployeeRecord.CareerEvent::from).min(LocalDate::compareTo);
    }

    /** The record of somebody whose agency the caller serves as HR specialist. */
    private EmployeeRecord writable(long employeeId) {
        EmployeeRecord record = records.of(employeeId);
        if (caller.nationalId().equals(record.person().nationalId())) {
            throw new Refused("records.refused.own");
        }
        if (!careers.mayEnter(employeeId)) {
            audit.recordAlways(AuditEntry.of("appraisal.refused").in(record.job().agency().code()).about(record.person().nationalId())
                    .on("employee", employeeId));
            throw Refused.notFound();
        }
        return record;
    }
}
