package masar.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/** Writes rows below JPA, all of a chunk at once. */
final class ImportWriter implements AutoCloseable {
    private static final String POST = "agency_code, employee_number, unit_code, position_number, title, ladder_code, grade, step_no, basic, city_code,"
            + " work_unit";
    private static final Map<String, String> TABLES = Map.of(
            "employee", "id, national_id, name_ar, name_en, name_folded, search_text, saudi, standing, agency_code, employee_number, unit_code, title,"
                    + " grade, step_no, city_code, job_status, changes_on, version",
            "name_token", "token, employee_id",
            "person_version", "id, employee_id, valid_from, valid_until, known_from, known_until, cause_kind, cause_reference, first_ar, father_ar,"
                    + " grandfather_ar, family_ar, first_en, father_en, grandfather_en, family_en, birth, birth_for_service, sex, nationality,"
                    + " marital_status, mobile, email, building, street, district, address_city, postal_code, additional, short_address, iban",
            "job_version", "id, employee_id, valid_from, valid_until, known_from, known_until, cause_kind, cause_reference, " + POST
                    + ", status, appointed_on, grade_since",
            "career_event", "id, employee_id, kind, from_day, from_written, until_day, decision_number, decided, place, known_from, known_until,"
                    + " cause_kind, cause_reference, entered_by, corrects, closed_why, counted, article, end_reason, remarks, " + POST,
            "qualification_version", "id, qualification_id, employee_id, valid_from, valid_until, known_from, known_until, cause_kind,"
                    + " cause_reference, level_code, major, institution, country, graduated, gpa, gpa_scale, study_mode, equivalence",
            "org_unit", "agency_code, code, name_ar, name_en, parent_code",
            "import_problem", "id, run_name, line_no, column_name, bad_value, text_key, args",
            "import_difference", "id, run_name, line_no, what, national_id, employee_id, column_name, old_value, new_value");

    /** A day that is not known, as a column of dates has it. */
    static final Object NO_DAY = new Object();
    private final ImportRows rows;

    ImportWriter(Connection connection) throws SQLException {
        rows = ImportRows.into(connection);
    }

    /** Adds one row to a table. */
    void add(String table, Object... values) throws SQLException {
        rows.add(table, TABLES.get(table), values);
    }

    private static Object day(LocalDate day) {
        return day == null ? NO_DAY : day;
    }

    void employee(Employee e, boolean words) throws SQLException {
        add("employee", e.id, e.nationalId, e.nameAr, e.nameEn, e.nameFolded, e.searchText, e.saudi, e.standing, e.agency, e.employeeNumber, e.unit,
                e.title, e.grade, e.step, e.city, e.status, e.changesOn, 1L);
        if (words) {
            for (String word : NameWords.of(e.searchText)) {
                add("name_token", word, e.id);
            }
        }
    }

    void person(PersonVersion p) throws SQLException {
        add("person_version", p.id, p.employeeId, p.validFrom, p.validUntil, p.knownFrom, p.knownUntil, p.causeKind, p.causeReference, p.firstAr,
                p.fatherAr, p.grandfatherAr, p.familyAr, p.firstEn, p.fatherEn, p.grandfatherEn, p.familyEn, p.birth, p.birthForService, p.sex,
                p.nationality, p.maritalStatus, p.mobile, p.email, p.building, p.street, p.district, p.addressCity, p.postalCode, p.additional,
                p.shortAddress, p.iban);
    }

    void job(JobVersion v) throws SQLException {
        PostColumns p = v.post;
        add("job_version", v.id, v.employeeId, v.validFrom, v.validUntil, v.knownFrom, v.knownUntil, v.causeKind, v.causeReference, p.agency,
                p.employeeNumber, p.unit, p.positionNumber, p.title, p.ladder, p.grade, p.step, p.basic, p.city, p.workUnit, v.status,
                day(v.appointedOn), day(v.gradeSince));
    }

    void event(CareerEventRow e) throws SQLException {
        PostColumns p = e.sets;
        add("career_event", e.id, e.employeeId, e.kind, e.from, e.fromWritten, day(e.until), e.decisionNumber, e.decided, e.place, e.knownFrom,
                e.knownUntil, e.causeKind, e.causeReference, e.enteredBy, e.corrects, e.closedWhy, e.counted, e.article, e.endReason, e.remarks,
                p.agency, p.employeeNumber, p.unit, p.positionNumber, p.title, p.ladder, p.grade, p.step, p.basic, p.city, p.workUnit);
    }

    void qualification(QualificationVersion q) throws SQLException {
        add("qualification_version", q.id, q.qualificationId, q.employeeId, q.validFrom, q.validUntil, q.knownFrom, q.knownUntil, q.causeKind,
                q.causeReference, q.level, q.major, q.institution, q.country, q.graduated, q.gpa, q.scale, q.studyMode, q.equivalence);
    }

    /** Sends all of them. */
    void send() throws SQLException {
        rows.send();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
