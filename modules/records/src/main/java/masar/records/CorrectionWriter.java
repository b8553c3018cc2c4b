package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.PartialDate;

/** Writes approved corrections as new versions beside the old ones. The employee is locked, the changes are checked. */
@ApplicationScoped
@OpenToAll("used by Corrections, which is guarded")
class CorrectionWriter {
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject CivilClock clock;
    @Inject Versions versions;
    @Inject CorrectedSalaries salaries;
    @Inject NameWords words;

    /** Personal fields: true from their day on (today where none is said), whatever versions lie there. */
    void person(Employee employee, List<FieldChange> changes, Cause cause, LocalDateTime moment) {
        for (FieldChange change : changes) {
            LocalDate from = change.effectiveFrom() == null ? clock.today() : change.effectiveFrom();
            for (PersonVersion old : versions.known(PersonVersion.class, employee)) {
                if (old.validUntil.isAfter(from)) {
                    lay(old, change, from, cause, moment);
                }
            }
            em.flush();
        }
        if (!changes.isEmpty()) {
            versions.known(PersonVersion.class, employee).stream().filter(v -> v.holdsOn(clock.today())).findFirst().ifPresent(employee::isNamed);
            em.flush();
            words.write(employee);
        }
    }

    private void lay(PersonVersion old, FieldChange change, LocalDate from, Cause cause, LocalDateTime moment) {
        boolean sameMoment = old.knownFrom.equals(moment);
        LocalDate start = old.validFrom.isBefore(from) ? from : old.validFrom;
        PersonVersion changed = new PersonVersion(old, start, old.validUntil, cause, moment);
        changed.enteredBy = CareerDesk.enteredBy();
        FieldValues.set(change.field(), changed, change.newValue());
        if (old.validFrom.isBefore(from)) {
            em.persist(new PersonVersion(old, old.validFrom, from, new Cause(old.causeKind, old.causeReference), moment));
        }
        em.persist(changed);
        if (sameMoment) {
            em.remove(old);
        } else {
            old.close(moment);
        }
    }

    /** Qualifications: each row changed or added as newer knowledge. */
    void qualifications(Employee employee, List<FieldChange> changes, Cause cause, LocalDateTime moment) {
        List<QualificationVersion> held = versions.known(QualificationVersion.class, employee);
        Map<String, List<FieldChange>> byItem = changes.stream().collect(Collectors.groupingBy(FieldChange::item, TreeMap::new, Collectors.toList()));
        byItem.forEach((item, fields) -> {
            QualificationVersion old = held.stream().filter(q -> item.equals(Long.toString(q.qualificationId))).findFirst().orElse(null);
            QualificationVersion row = old == null ? new QualificationVersion(employee.id, clock.today(), cause, moment)
                    : new QualificationVersion(old, cause, moment);
            row.enteredBy = CareerDesk.enteredBy();
            fields.forEach(f -> FieldValues.set(f.field(), row, f.newValue()));
            row.validFrom = row.graduatedOn().map(PartialDate::earliest).orElse(row.validFrom);
            em.persist(row);
            if (old == null) {
                row.qualificationId = row.id;
            } else {
                old.close(moment);
            }
        });
    }

    /**
     * Job fields: a correction event at the start of the stretch over which the old value stood, and one wherever a later event
     * repeated it. The salary follows grade and step.
     */
    void job(Employee employee, List<FieldChange> changes, Cause cause, LocalDateTime moment) {
        if (changes.isEmpty()) {
            return;
        }
        List<CareerEventRow> career = versions.known(CareerEventRow.class, employee);
        List<JobVersion> jobs = inOrder(employee.id, career);
        TreeMap<LocalDate, PostColumns> sets = new TreeMap<>();
        for (FieldChange change : changes) {
            for (LocalDate day : days(change, career, jobs)) {
                FieldValues.set(change.field(), sets.computeIfAbsent(day, d -> new PostColumns()), change.newValue());
            }
        }
        long place = CareerEventRow.placeAfter(career);
        Function<LocalDate, CareerEventRow> row = day -> row(employee, day, cause, moment, place);
        TreeMap<LocalDate, CareerEventRow> rows = new TreeMap<>();
        sets.forEach((day, post) -> rows.computeIfAbsent(day, row).sets = post);
        if (changes.stream().anyMatch(c -> c.field() == Field.GRADE || c.field() == Field.STEP)) {
            salaries.follow(employee.id, career, jobs, rows, row);
        }
        rows.values().forEach(em::persist);
        versions.replay(employee, moment);
    }

    /** The day from which each change of job data would hold, by the name of its field; other data hold from today. */
    Map<String, LocalDate> from(long employeeId, List<FieldChange> changes) {
        List<CareerEventRow> career = versions.known(CareerEventRow.class, em.find(Employee.class, employeeId));
        List<JobVersion> jobs = inOrder(employeeId, career);
        return changes.stream().collect(Collectors.toMap(FieldChange::formField, change -> days(change, career, jobs).first()));
    }

    private static List<JobVersion> inOrder(long employeeId, List<CareerEventRow> career) {
        return Timeline.of(employeeId, career).stream().sorted(Comparator.<JobVersion, LocalDate>comparing(v -> v.validFrom)).toList();
    }

    private CareerEventRow row(Employee employee, LocalDate day, Cause cause, LocalDateTime moment, long place) {
        CareerEventRow row = new CareerEventRow(employee.id, EventKind.CORRECTION, day, cause.kind(), moment, CareerDesk.enteredBy());
        row.causeReference = cause.reference();
        row.decisionNumber = cause.reference().length() > 40 ? cause.reference().substring(0, 40) : cause.reference();
        row.decided = PartialDate.of(clock.today()).toStorage();
        row.place = place;
        return row;
    }

    private TreeSet<LocalDate> days(FieldChange change, List<CareerEventRow> career, List<JobVersion> jobs) {
        LocalDate today = clock.today();
        LocalDate start = change.effectiveFrom() == null ? today : change.effectiveFrom();
        // What was wrong is put right for as long as it was wrong; what was never said is not claimed for the past.
        if (change.effectiveFrom() == null && !change.oldValue().isEmpty()) {
            for (int i = jobs.size() - 1; i >= 0; i--) {
                JobVersion version = jobs.get(i);
                if (!version.validFrom.isAfter(today)) {
                    if (!FieldValues.get(change.field(), version.post).equals(change.oldValue())) {
                        break;
                    }
                    start = version.validFrom;
                }
            }
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(start);
        for (CareerEventRow event : career) {
            if (event.from.isAfter(start) && !change.oldValue().isEmpty() && FieldValues.get(change.field(), event.sets).equals(change.oldValue())) {
                days.add(event.from);
            }
        }
        return days;
    }
}
