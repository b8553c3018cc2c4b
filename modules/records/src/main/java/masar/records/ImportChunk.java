package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRow.EventData;
import masar.records.ImportReport.RowProblem;
import masar.records.law.SpellKind;

/** One chunk of an import: one transaction, and the place in the source with it, so that nothing is taken twice or lost. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by Import, which is guarded")
class ImportChunk {
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject Ids ids;
    @Inject Sql sql;
    @Inject ImportLater later;
    @Inject ImportRuns runs;

    /** Takes the people of a chunk and notes how far the source is read. */
    ImportDone take(List<EmployeeRow> rows, List<RowProblem> unread, ImportPlace to) {
        runs.advance(to);
        Set<String> units = new HashSet<>(sql.list("select agency_code, code from records.org_unit where agency_code in ("
                + Sql.marks(Math.max(1, agencies(rows).size())) + ")", r -> r.getString(1) + "/" + r.getString(2),
                agencies(rows).isEmpty() ? new Object[] {""} : agencies(rows).toArray()));
        Map<String, Long> known = known(rows);
        // A person, the version of their data, and for each event itself and the post that follows from it.
        ids.ahead(rows.stream().mapToInt(r -> 2 + 2 * r.career().size() + r.qualifications().size()).sum());
        ImportDone done = sql.work(connection -> {
            try (ImportWriter writer = new ImportWriter(connection)) {
                return write(writer, rows, unread, to.run(), known, units);
            }
        });
        runs.add(to.run(), done);
        return done;
    }

    private static Set<String> agencies(List<EmployeeRow> rows) {
        return rows.stream().flatMap(r -> r.career().stream()).map(e -> e.change().agency()).filter(a -> !a.isEmpty()).collect(Collectors.toSet());
    }

    Map<String, Long> known(List<EmployeeRow> rows) {
        List<String> all = rows.stream().map(r -> r.person().nationalId()).distinct().toList();
        return all.isEmpty() ? Map.of() : sql.list("select national_id, id from records.employee where national_id in (" + Sql.marks(all.size()) + ")",
                r -> Map.entry(r.getString(1), r.getLong(2)), all.toArray()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private ImportDone write(ImportWriter writer, List<EmployeeRow> rows, List<RowProblem> unread, String run, Map<String, Long> known, Set<String> units)
            throws SQLException {
        LocalDateTime moment = Axes.utc(clock.now());
        ImportCheck check = new ImportCheck(codes, clock.today());
        List<RowProblem> problems = new ArrayList<>(unread);
        Set<String> here = new HashSet<>();
        long people = 0;
        long changed = 0;
        long events = 0;
        long accepted = 0;
        long unchanged = 0;
        boolean words = sql.isDerby();
        ImportLater.Held before = later.hold(known.values());
        for (EmployeeRow row : rows) {
            ImportCheck.Good good = check.good(row, !here.add(row.person().nationalId()), problems);
            if (!good.person()) {
                continue;
            }
            units(writer, good.career(), units);
            if (known.containsKey(row.person().nationalId())) {
                ImportLater.Added added = later.add(before, known.get(row.person().nationalId()), good.career(), good.held(), run);
                events += added.events();
                accepted += added.rows();
                changed += added.rows() > 0 ? 1 : 0;
                unchanged += added.unchanged();
            } else {
                fresh(writer, row, good.career(), good.held(), run, moment, units, words);
                people++;
                events += good.career().size();
                accepted += good.rows();
            }
        }
        problems(writer, problems, run);
        writer.send();
        return new ImportDone(people, changed, events, accepted, unchanged, problems);
    }

    void problems(ImportWriter writer, List<RowProblem> problems, String run) throws SQLException {
        for (RowProblem p : problems) {
            writer.add("import_problem", ids.next(), run, p.line(), p.column(), p.value(), p.key(),
                    p.args().stream().map(String::valueOf).collect(Collectors.joining("|")));
        }
    }

    private void fresh(ImportWriter writer, EmployeeRow row, List<EventData> career, List<EmployeeRow.QualificationData> held, String run,
            LocalDateTime moment, Set<String> units, boolean words) throws SQLException {
        Cause cause = new Cause(Cause.Kind.IMPORT, run);
        Employee employee = new Employee(row.person().nationalId());
        employee.id = ids.next();
        PersonVersion person = new PersonVersion(employee.id, row.person(), cause, moment);
        person.id = ids.next();
        List<CareerEventRow> events = new ArrayList<>();
        for (EventData data : career) {
            CareerEventRow event = event(employee.id, data, cause, moment);
            event.id = ids.next();
            event.place = events.size() + 1L;
            events.add(event);
        }
        List<JobVersion> jobs = Timeline.of(employee.id, events);
        employee.isNamed(person);
        employee.stands(jobs, clock.today());
        writer.employee(employee, words);
        writer.person(person);
        for (CareerEventRow event : events) {
            writer.event(event);
        }
        for (JobVersion job : jobs) {
            job.knownSince(moment);
            job.id = ids.next();
            writer.job(job);
        }
        for (EmployeeRow.QualificationData data : held) {
            QualificationVersion q = new QualificationVersion(employee.id, data, person.validFrom, cause, moment);
            q.id = ids.next();
            q.qualificationId = q.id;
            writer.qualification(q);
        }
    }

    /** New units by the names that the events give them; an event that names no agency happened in the one before it. */
    private static void units(ImportWriter writer, List<EventData> career, Set<String> units) throws SQLException {
        String agency = "";
        for (EventData data : career) {
            agency = data.change().agency().isEmpty() ? agency : data.change().agency();
            String unit = data.change().unit();
            if (!agency.isEmpty() && !unit.isEmpty() && !data.unitName().isEmpty() && units.add(agency + "/" + unit)) {
                writer.add("org_unit", agency, unit, data.unitName(), "", "");
            }
        }
    }

    /** The row of an imported event; the salary by the ladder in force then when the source names none. */
    CareerEventRow event(long employeeId, EventData data, Cause cause, LocalDateTime moment) {
        CareerEventRow row = new CareerEventRow(employeeId, data.kind(), data.from().earliest(), cause.kind(), moment, CareerDesk.enteredBy());
        row.causeReference = cause.reference();
        row.fromWritten = data.from().isExact() && !data.from().impossible() ? "" : data.from().toStorage();
        row.until = data.until().orElse(null);
        row.decisionNumber = data.decisionNumber();
        row.decided = data.decidedOn().map(d -> d.toStorage()).orElse("");
        row.counted = data.counted().orElse(ServiceSection.spell(data.kind()).map(SpellKind::countsByDefault).orElse(true));
        row.article = data.counted().isPresent() && !row.counted ? ServiceSection.spell(data.kind()).map(SpellKind::article).orElse("") : "";
        row.endReason = data.endReason().map(Enum::name).orElse("");
        row.remarks = data.remarks();
        row.sets = PostColumns.of(data.change());
        if (row.sets.basic == null && row.sets.step > 0 && !row.sets.grade.isEmpty()) {
            row.sets.basic = codes.grade(row.sets.ladder, row.sets.grade, row.from).flatMap(g -> PaySection.basic(g, row.sets.step)).orElse(null);
        }
        return row;
    }
}
