package masar.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.records.EmployeeRow;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.NewCareerEvent.JobChange;

/** Writes people as the import reads them: a row for the person, one for each event and one for each qualification. Columns that nobody of the crowd fills are left out. */
final class EmployeeCsv {
    private static final List<String> COLUMNS = List.of("row", "national_id", "first_ar", "father_ar", "grandfather_ar", "family_ar", "first_en", "father_en", "grandfather_en",
            "family_en", "birth", "sex", "nationality", "marital_status", "mobile", "kind", "from", "until", "decision_number", "decided_on", "agency", "employee_number", "unit",
            "unit_name", "position_number", "title", "ladder", "grade", "step", "basic", "city", "end_reason", "remarks", "level", "country", "graduated");
    private final Appendable out;

    EmployeeCsv(Appendable out) throws IOException {
        this.out = out;
        out.append(String.join(",", COLUMNS)).append('\n');
    }

    void write(EmployeeRow row) throws IOException {
        person(row.person());
        for (EventData event : row.career()) {
            event(row.person().nationalId(), event);
        }
        for (QualificationData held : row.qualifications()) {
            Map<String, String> cells = row("QUALIFICATION", row.person().nationalId());
            cells.put("level", held.level());
            cells.put("country", held.country());
            cells.put("graduated", date(held.graduated()));
            line(cells);
        }
    }

    private static Map<String, String> row(String kind, String nationalId) {
        Map<String, String> cells = new HashMap<>();
        cells.put("row", kind);
        cells.put("national_id", nationalId);
        return cells;
    }

    private void person(PersonData p) throws IOException {
        Map<String, String> cells = row("PERSON", p.nationalId());
        cells.put("first_ar", p.nameAr().first());
        cells.put("father_ar", p.nameAr().father());
        cells.put("grandfather_ar", p.nameAr().grandfather());
        cells.put("family_ar", p.nameAr().family());
        cells.put("first_en", p.nameEn().first());
        cells.put("father_en", p.nameEn().father());
        cells.put("grandfather_en", p.nameEn().grandfather());
        cells.put("family_en", p.nameEn().family());
        cells.put("birth", p.birth().sourceText());
        cells.put("sex", p.sex().name());
        cells.put("nationality", p.nationality());
        cells.put("marital_status", p.maritalStatus().map(Enum::name).orElse(""));
        cells.put("mobile", p.mobile());
        line(cells);
    }

    private void event(String nationalId, EventData event) throws IOException {
        JobChange change = event.change();
        Map<String, String> cells = row("EVENT", nationalId);
        cells.put("kind", event.kind().name());
        cells.put("from", event.from().sourceText());
        cells.put("until", event.until().map(String::valueOf).orElse(""));
        cells.put("decision_number", event.decisionNumber());
        cells.put("decided_on", date(event.decidedOn()));
        cells.put("agency", change.agency());
        cells.put("employee_number", change.employeeNumber());
        cells.put("unit", change.unit());
        cells.put("unit_name", event.unitName());
        cells.put("position_number", change.positionNumber());
        cells.put("title", change.title());
        cells.put("ladder", change.ladder());
        cells.put("grade", change.grade());
        cells.put("step", change.step().map(String::valueOf).orElse(""));
        cells.put("basic", change.basic().map(java.math.BigDecimal::toPlainString).orElse(""));
        cells.put("city", change.city());
        cells.put("end_reason", event.endReason().map(Enum::name).orElse(""));
        cells.put("remarks", event.remarks());
        line(cells);
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::sourceText).orElse("");
    }

    private void line(Map<String, String> cells) throws IOException {
        for (int i = 0; i < COLUMNS.size(); i++) {
            String cell = cells.getOrDefault(COLUMNS.get(i), "");
            out.append(i == 0 ? "" : ",").append(cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell);
        }
        out.append('\n');
    }
}
