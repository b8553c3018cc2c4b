package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.ImportDifference.What;
import masar.records.ImportReport.RowProblem;

/** One chunk of a look before an import: says what {@link ImportChunk} would do with the same rows, and touches no record. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by Import, which is guarded")
class ImportLook {
    private static final int LONGEST = 250;
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject Ids ids;
    @Inject Sql sql;
    @Inject ImportChunk chunk;
    @Inject ImportLater later;
    @Inject ImportRuns runs;

    /** Looks at the people of a chunk and notes how far the source is read. */
    ImportDone take(List<EmployeeRow> rows, List<RowProblem> unread, ImportPlace to) {
        runs.advance(to);
        Map<String, Long> known = chunk.known(rows);
        Held held = new Held(later.known(PersonVersion.class, known.values(), p -> p.employeeId), later.known(CareerEventRow.class, known.values(), e -> e.employeeId),
                later.known(QualificationVersion.class, known.values(), q -> q.employeeId), told(rows, known, to.run()));
        ImportDone done = sql.work(connection -> {
            try (ImportWriter writer = new ImportWriter(connection)) {
                return write(writer, rows, unread, to.run(), known, held);
            }
        });
        runs.add(to.run(), done);
        return done;
    }

    /** What is known of those on record, and who is not but stood in the file before: the import would have them on record by then. */
    private record Held(Map<Long, List<PersonVersion>> persons, Map<Long, List<CareerEventRow>> events, Map<Long, List<QualificationVersion>> degrees, Set<String> told) {
    }

    private Set<String> told(List<EmployeeRow> rows, Map<String, Long> known, String run) {
        List<Object> fresh = new ArrayList<>(rows.stream().map(r -> r.person().nationalId()).filter(id -> !known.containsKey(id)).distinct().toList());
        if (fresh.isEmpty()) {
            return Set.of();
        }
        String query = "select national_id from records.import_difference where national_id in (" + Sql.marks(fresh.size()) + ") and run_name = ? and what = ?";
        fresh.addAll(List.of(run, What.NEW.name()));
        return Set.copyOf(sql.list(query, r -> r.getString(1), fresh.toArray()));
    }

    private ImportDone write(ImportWriter writer, List<EmployeeRow> rows, List<RowProblem> unread, String run, Map<String, Long> known, Held held) throws SQLException {
        ImportCheck check = new ImportCheck(codes, clock.today());
        List<RowProblem> problems = new ArrayList<>(unread);
        Set<String> here = new HashSet<>();
        long people = 0;
        long changed = 0;
        long events = 0;
        long accepted = 0;
        long unchanged = 0;
        for (EmployeeRow row : rows) {
            ImportCheck.Good good = check.good(row, !here.add(row.person().nationalId()), problems);
            if (!good.person()) {
                continue;
            }
            Long employee = known.get(row.person().nationalId());
            if (employee == null && held.told.contains(row.person().nationalId())) {
                // What was said of them further up is not kept, so that all of it but the person counts as new.
                int more = good.rows() - 1;
                events += good.career().size();
                accepted += more;
                unchanged++;
                changed += more > 0 ? 1 : 0;
                continue;
            }
            if (employee == null) {
                note(writer, run, What.NEW, row.line(), row, 0, "national_id", "", row.person().nameAr().text());
                people++;
                events += good.career().size();
                accepted += good.rows();
                continue;
            }
            Line line = new Line(writer, run, row, employee);
            kept(line, held.persons.getOrDefault(employee, List.of()));
            long more = career(line, good.career(), held.events.getOrDefault(employee, List.of()));
            long degrees = degrees(line, good.held(), held.degrees.getOrDefault(employee, List.of()));
            events += more;
            accepted += more + degrees;
            unchanged += good.rows() - more - degrees;
            changed += more + degrees > 0 ? 1 : 0;
        }
        chunk.problems(writer, problems, run);
        writer.send();
        return new ImportDone(people, changed, events, accepted, unchanged, problems);
    }

    /** Somebody on record, and where to say what would become of them. */
    private record Line(ImportWriter writer, String run, EmployeeRow row, long employee) {
    }

    private void note(Line line, What what, long at, String column, String before, String after) throws SQLException {
        note(line.writer, line.run, what, at, line.row, line.employee, column, before, after);
    }

    private void note(ImportWriter writer, String run, What what, long at, EmployeeRow row, long employee, String column, String before, String after) throws SQLException {
        writer.add("import_difference", ids.next(), run, at, what.name(), row.person().nationalId(), employee, column, cut(before), cut(after));
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    private long career(Line line, List<EventData> career, List<CareerEventRow> before) throws SQLException {
        List<CareerEventRow> all = new ArrayList<>(before);
        Set<String> there = all.stream().map(ImportLater::key).collect(Collectors.toSet());
        Cause cause = new Cause(Cause.Kind.IMPORT, line.run);
        long added = 0;
        for (EventData data : career) {
            CareerEventRow event = chunk.event(line.employee, data, cause, Axes.utc(clock.now()));
            if (there.add(ImportLater.key(event))) {
                event.place = CareerEventRow.placeAfter(all);
                all.add(event);
                added++;
                note(line, What.CHANGED, data.line(), "event", "", data.kind() + "|" + event.from + "|" + event.decisionNumber);
            }
        }
        if (added > 0) {
            Map<String, String> was = standing(line.employee, before);
            for (Map.Entry<String, String> is : standing(line.employee, all).entrySet()) {
                if (!is.getValue().equals(was.get(is.getKey()))) {
                    note(line, What.CHANGED, line.row.line(), is.getKey(), was.get(is.getKey()), is.getValue());
                }
            }
        }
        return added;
    }

    /** What the list row would say today, by the headings of the columns. */
    private Map<String, String> standing(long employee, List<CareerEventRow> events) {
        Employee stands = new Employee("");
        stands.stands(Timeline.of(employee, events), clock.today());
        Map<String, String> says = new LinkedHashMap<>();
        says.put("agency", stands.agency);
        says.put("employee_number", stands.employeeNumber);
        says.put("unit", stands.unit);
        says.put("title", stands.title);
        says.put("grade", stands.grade);
        says.put("step", stands.step == 0 ? "" : Integer.toString(stands.step));
        says.put("city", stands.city);
        says.put("status", stands.status.name());
        return says;
    }

    private long degrees(Line line, List<QualificationData> held, List<QualificationVersion> before) throws SQLException {
        Set<String> there = before.stream().map(QualificationVersion::naturalKey).collect(Collectors.toSet());
        long added = 0;
        for (QualificationData data : held) {
            QualificationVersion one = new QualificationVersion(line.employee, data, clock.today(), new Cause(Cause.Kind.IMPORT, line.run), Axes.utc(clock.now()));
            if (there.add(one.naturalKey())) {
                added++;
                note(line, What.CHANGED, data.line(), "qualification", "", one.level + "|" + one.major + "|" + one.institution);
            }
        }
        return added;
    }

    /** Personal data that the file has otherwise. What the file leaves empty it does not say. */
    private void kept(Line line, List<PersonVersion> versions) throws SQLException {
        for (PersonVersion now : versions.stream().filter(v -> v.holdsOn(clock.today())).limit(1).toList()) {
            Map<String, String> record = says(now);
            for (Map.Entry<String, String> file : says(new PersonVersion(line.employee, line.row.person(), new Cause(Cause.Kind.IMPORT, line.run),
                    Axes.utc(clock.now()))).entrySet()) {
                if (!file.getValue().isEmpty() && !file.getValue().equals(record.get(file.getKey()))) {
                    note(line, What.KEPT, line.row.line(), file.getKey(), record.get(file.getKey()), file.getValue());
                }
            }
        }
    }

    private static Map<String, String> says(PersonVersion p) {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("first_ar", p.firstAr);
        says.put("father_ar", p.fatherAr);
        says.put("grandfather_ar", p.grandfatherAr);
        says.put("family_ar", p.familyAr);
        says.put("first_en", p.firstEn);
        says.put("father_en", p.fatherEn);
        says.put("grandfather_en", p.grandfatherEn);
        says.put("family_en", p.familyEn);
        says.put("birth", p.birth);
        says.put("sex", p.sex.name());
        says.put("nationality", p.nationality);
        says.put("marital_status", p.maritalStatus);
        says.put("mobile", p.mobile);
        says.put("email", p.email);
        says.put("building", p.building);
        says.put("street", p.street);
        says.put("district", p.district);
        says.put("address_city", p.addressCity);
        says.put("postal_code", p.postalCode);
        says.put("additional", p.additional);
        says.put("short_address", p.shortAddress);
        says.put("iban", p.iban);
        return says;
    }
}
