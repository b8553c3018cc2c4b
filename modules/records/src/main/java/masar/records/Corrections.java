package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import masar.identity.Standing;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;

/** Corrections of fields: checked when asked for, applied when approved, each as a new dated version beside the old one. */
@ApplicationScoped
@Transactional
public class Corrections {
    @Inject Access access;
    @Inject Audit audit;
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject Records records;
    @Inject RecordReader reader;
    @Inject Versions versions;
    @Inject CorrectionWriter writer;
    @Inject Event<RecordCorrected> corrected;
    @Inject Event<WorkplaceChanged> moved;

    /**
     * All that is wrong with these wanted changes of the caller's own record, field by field; empty when they may be sent. A former
     * employee's job data are closed with the folding: HR corrects them, the person asks for personal data and qualifications.
     */
    @Requires(Power.SELF)
    public List<Refused.Problem> check(List<FieldChange> changes) {
        EmployeeRecord mine = records.mine();
        List<Refused.Problem> problems = new ArrayList<>(problems(mine, normalised(changes)));
        if (mine.standing() == Standing.FORMER) {
            changes.stream().filter(c -> c.field().section() == Field.Section.JOB && c.field().correctable())
                    .forEach(c -> problems.add(Refused.Problem.of(c.formField(), "records.refused.folded")));
        }
        return problems;
    }

    /** The wanted value in the form in which it is kept: Latin digits, {@code +9665…}, IBAN without spaces. Unchanged when it is wrong. */
    @OpenToAll("works on the given text alone")
    public String normalised(Field field, String text) {
        return FieldCheck.normalised(field, text);
    }

    /** The codes that a field of choices, cities or grades may hold, in the order shown; empty for other types. */
    @OpenToAll("reference data")
    public List<Named> choices(Field field) {
        return FieldCheck.choices(field, codes, clock.today());
    }

    /**
     * Writes approved changes into the record of an employee of the caller's agency. Refuses fields owned elsewhere, values that are
     * wrong, and changes whose old value is no longer what the record says. The same cause twice applies once.
     *
     * @param service code of the service that decided them, empty for none: a power delegated for that service alone is enough
     */
    @Requires({Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public void apply(long employeeId, List<FieldChange> changes, Cause cause, String service) {
        Employee employee = access.writable(employeeId, service, Power.HR_DIRECTOR, Power.HR_SPECIALIST);
        String token = "apply:" + cause.kind() + ":" + cause.reference();
        if (versions.doneBefore(token).isPresent()) {
            return;
        }
        LocalDateTime moment = versions.moment(employee);
        EmployeeRecord record = reader.read(employee, new AsOf(clock.today(), Axes.instant(moment)));
        List<FieldChange> wanted = normalised(changes);
        Refused.when(problems(record, wanted));
        Optional<WorkplaceChanged> move = wanted.stream().filter(c -> c.field() == Field.WORK_CITY).findFirst().map(c -> new WorkplaceChanged(employeeId,
                employee.nationalId, employee.agency, record.job().positionNumber(), true, c.oldValue(), c.newValue(),
                writer.from(employeeId, List.of(c)).get(c.formField()), cause));
        writer.person(employee, of(wanted, Field.Section.PERSONAL), cause, moment);
        writer.qualifications(employee, of(wanted, Field.Section.QUALIFICATION), cause, moment);
        writer.job(employee, of(wanted, Field.Section.JOB), cause, moment);
        versions.done(token, employeeId, moment);
        audit.record(AuditEntry.of("record.corrected").in(employee.agency).about(employee.nationalId).on("employee", employeeId)
                .changed(text(wanted, FieldChange::oldValue), text(wanted, FieldChange::newValue)).because(cause.kind() + " " + cause.reference()));
        corrected.fire(new RecordCorrected(employeeId, wanted, cause));
        move.ifPresent(moved::fire);
    }

    private List<FieldChange> normalised(List<FieldChange> changes) {
        return changes.stream().map(c -> new FieldChange(c.field(), c.item(), c.oldValue(), FieldCheck.normalised(c.field(), c.newValue()),
                c.effectiveFrom())).toList();
    }

    private boolean isUnit(String agency, String unit) {
        return codes.units(List.of(agency), List.of(unit)).containsKey(agency + "/" + unit);
    }

    private List<Refused.Problem> problems(EmployeeRecord record, List<FieldChange> changes) {
        List<Refused.Problem> problems = new ArrayList<>();
        if (changes.isEmpty()) {
            problems.add(Refused.Problem.of("", "records.refused.noChange"));
        }
        for (FieldChange change : changes) {
            Optional<Refused.Problem> wrong = FieldCheck.problem(change, codes);
            String held = record.texts().getOrDefault(change.formField(), "");
            boolean added = change.item().startsWith("new-");
            boolean known = change.item().isEmpty() || added || record.qualifications().stream().anyMatch(q -> change.item().equals(Long.toString(q.id())));
            if (wrong.isPresent()) {
                problems.add(wrong.get());
            } else if (!known || change.item().isEmpty() == (change.field().section() == Field.Section.QUALIFICATION)) {
                problems.add(Refused.Problem.of(change.formField(), "records.refused.noSuchItem"));
            } else if (!held.equals(change.oldValue())) {
                problems.add(Refused.Problem.of(change.formField(), "records.refused.changedMeanwhile", held));
            } else if (change.field() == Field.ORG_UNIT && !isUnit(record.job().agency().code(), change.newValue())) {
                problems.add(Refused.Problem.of(change.formField(), "records.refused.unknownUnit", record.job().agency().nameAr()));
            } else if (isAhead(change)) {
                problems.add(Refused.Problem.of(change.formField(), "records.refused.notAhead"));
            } else if (change.effectiveFrom() != null && change.effectiveFrom().isAfter(clock.today())) {
                problems.add(Refused.Problem.of(change.formField(), "records.refused.notAhead"));
            }
        }
        if (changes.stream().anyMatch(c -> c.field().section() == Field.Section.JOB) && !record.job().held()) {
            problems.add(Refused.Problem.of("", "records.refused.noPost"));
        }
        if (problems.isEmpty()) {
            pay(record, changes).ifPresent(problems::add);
        }
        return problems;
    }

    private boolean isAhead(FieldChange change) {
        return change.field().type() == Field.Type.PARTIAL_DATE && !change.newValue().isEmpty()
                && PartialDate.parse(change.newValue()).earliest().isAfter(clock.today());
    }

    /** A grade and a step that the ladder does not have together would leave the person without a known salary. */
    private Optional<Refused.Problem> pay(EmployeeRecord record, List<FieldChange> changes) {
        if (changes.stream().noneMatch(c -> c.field() == Field.GRADE || c.field() == Field.STEP)) {
            return Optional.empty();
        }
        String asked = wanted(record, changes, Field.GRADE);
        String step = wanted(record, changes, Field.STEP);
        Optional<Reference.Grade> grade = codes.grade(record.text(Field.LADDER), asked, clock.today());
        if (grade.isEmpty()) {
            return Optional.of(Refused.Problem.of(Field.GRADE.name(), "records.refused.unknownGrade", asked));
        }
        return grade.get().steps().stream().anyMatch(s -> Integer.toString(s.step()).equals(step)) ? Optional.empty()
                : Optional.of(Refused.Problem.of(Field.STEP.name(), "correction.stepOfGrade", step, asked, Integer.toString(grade.get().steps().size())));
    }

    private static String wanted(EmployeeRecord record, List<FieldChange> changes, Field field) {
        return changes.stream().filter(c -> c.field() == field).map(FieldChange::newValue).findFirst().orElse(record.text(field));
    }

    private static List<FieldChange> of(List<FieldChange> changes, Field.Section section) {
        return changes.stream().filter(c -> c.field().section() == section).toList();
    }

    private static String text(List<FieldChange> changes, Function<FieldChange, String> each) {
        return changes.stream().map(c -> c.formField() + "=" + each.apply(c)).collect(Collectors.joining("; "));
    }
}
