package masar.records;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.text.NationalId;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.ImportReport.RowProblem;

/** What may be wrong with imported rows beyond their form: unknown codes, values that do not fit their fields, impossible days. */
final class ImportCheck {
    private final Codes codes;
    private final LocalDate today;

    ImportCheck(Codes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    /** The rows of somebody that can be taken; none at all where the person themselves cannot. */
    record Good(boolean person, List<EventData> career, List<QualificationData> held) {
        /** How many rows of the source they are. */
        int rows() {
            return 1 + career.size() + held.size();
        }
    }

    /**
     * Looks at all rows of somebody and notes what is wrong with each. Where the person is, or came before, each of the rows that go with them
     * says so: no row is passed over without a word.
     */
    Good good(EmployeeRow row, boolean before, List<RowProblem> problems) {
        List<RowProblem> wrong = person(row.line(), row.person());
        if (wrong.isEmpty() && before) {
            wrong.add(problem(row.line(), "national_id", row.person().nationalId(), "twice"));
        }
        problems.addAll(wrong);
        List<EventData> career = row.career().stream().filter(e -> keep(e.line(), event(e), !wrong.isEmpty(), row, problems)).toList();
        List<QualificationData> held = row.qualifications().stream().filter(q -> keep(q.line(), qualification(q), !wrong.isEmpty(), row, problems)).toList();
        return new Good(wrong.isEmpty(), career, held);
    }

    private static boolean keep(long line, List<RowProblem> wrong, boolean lost, EmployeeRow row, List<RowProblem> all) {
        all.addAll(wrong);
        if (wrong.isEmpty() && lost) {
            all.add(problem(line, "national_id", row.person().nationalId(), "person"));
        }
        return wrong.isEmpty() && !lost;
    }

    List<RowProblem> person(long line, PersonData p) {
        List<RowProblem> problems = new ArrayList<>();
        if (NationalId.find(p.nationalId()).isEmpty()) {
            problems.add(problem(line, "national_id", p.nationalId(), "nationalId"));
        }
        if (p.nameAr().first().isBlank() || p.nameAr().family().isBlank()) {
            problems.add(problem(line, "first_ar", p.nameAr().text(), "nameMissing"));
        }
        if (p.birth().earliest().isAfter(today)) {
            problems.add(problem(line, "birth", p.birth().sourceText(), "birthAhead"));
        }
        field(problems, line, "mobile", Field.MOBILE, p.mobile());
        field(problems, line, "email", Field.EMAIL, p.email());
        field(problems, line, "iban", Field.IBAN, p.iban());
        field(problems, line, "address_city", Field.ADDRESS_CITY, p.city());
        field(problems, line, "building", Field.BUILDING_NUMBER, p.building());
        field(problems, line, "street", Field.STREET, p.street());
        field(problems, line, "district", Field.DISTRICT, p.district());
        field(problems, line, "postal_code", Field.POSTAL_CODE, p.postalCode());
        field(problems, line, "additional", Field.ADDITIONAL_NUMBER, p.additional());
        field(problems, line, "short_address", Field.SHORT_ADDRESS, p.shortAddress());
        long tooLong = List.of(p.nameAr(), p.nameEn()).stream().flatMap(n -> List.of(n.first(), n.father(), n.grandfather(), n.family()).stream())
                .filter(part -> part.length() > 60).count();
        if (tooLong > 0 || !p.nationality().matches("[A-Z]{2}")) {
            problems.add(problem(line, tooLong > 0 ? "first_ar" : "nationality", tooLong > 0 ? p.nameAr().text() : p.nationality(), "tooLong"));
        }
        return problems;
    }

    private void field(List<RowProblem> problems, long line, String column, Field field, String text) {
        if (!text.isEmpty()) {
            FieldCheck.problem(FieldChange.of(field, "", text), codes).ifPresent(p -> problems.add(
                    new RowProblem(line, column, text, p.key(), List.of())));
        }
    }

    List<RowProblem> event(EventData e) {
        List<RowProblem> problems = new ArrayList<>();
        NewCareerEvent.JobChange c = e.change();
        LocalDate from = e.from().earliest();
        if (!c.agency().isEmpty() && !codes.all().agencies().containsKey(c.agency())) {
            problems.add(problem(e.line(), "agency", c.agency(), "unknownAgency"));
        }
        if (c.agency().isEmpty() && e.kind().opensService()) {
            problems.add(problem(e.line(), "agency", "", "agencyMissing"));
        }
        if (!c.city().isEmpty() && !codes.all().cities().containsKey(c.city())) {
            problems.add(problem(e.line(), "city", c.city(), "unknownCity"));
        }
        if (!c.ladder().isEmpty() && !codes.all().ladders().containsKey(c.ladder())) {
            problems.add(problem(e.line(), "ladder", c.ladder(), "unknownLadder"));
        }
        Optional<Reference.Grade> grade = codes.grade(c.ladder(), c.grade(), from);
        if (!c.ladder().isEmpty() && !c.grade().isEmpty() && grade.isEmpty() && !codes.grades(c.ladder(), from).isEmpty()) {
            problems.add(problem(e.line(), "grade", c.grade(), "unknownGrade"));
        }
        if (grade.isPresent() && c.step().isPresent() && PaySection.basic(grade.get(), c.step().get()).isEmpty()) {
            problems.add(problem(e.line(), "step", c.step().get().toString(), "unknownStep"));
        }
        if (!e.kind().mayBeAhead() && from.isAfter(today)) {
            problems.add(problem(e.line(), "from", e.from().sourceText(), "notAhead"));
        }
        e.until().filter(u -> u.isBefore(from)).ifPresent(u -> problems.add(problem(e.line(), "until", u.toString(), "untilBeforeFrom")));
        longest(problems, e.line(), "title", c.title(), 120);
        longest(problems, e.line(), "work_unit", c.workUnit(), 200);
        longest(problems, e.line(), "unit_name", e.unitName(), 200);
        longest(problems, e.line(), "unit", c.unit(), 40);
        longest(problems, e.line(), "grade", c.grade(), 20);
        longest(problems, e.line(), "decision_number", e.decisionNumber(), 40);
        longest(problems, e.line(), "remarks", e.remarks(), 500);
        longest(problems, e.line(), "position_number", c.positionNumber(), 30);
        longest(problems, e.line(), "employee_number", c.employeeNumber(), 30);
        c.basic().filter(b -> b.signum() <= 0 || b.scale() > 2 || b.precision() - b.scale() > 10)
                .ifPresent(b -> problems.add(problem(e.line(), "basic", b.toPlainString(), "wrong.MONEY")));
        c.step().filter(s -> s < 0 || s > 99).ifPresent(s -> problems.add(problem(e.line(), "step", s.toString(), "unknownStep")));
        return problems;
    }

    // What is longer than its column would undo the whole chunk.
    private static void longest(List<RowProblem> problems, long line, String column, String text, int most) {
        if (text.length() > most) {
            problems.add(problem(line, column, text, "tooLong"));
        }
    }

    List<RowProblem> qualification(QualificationData q) {
        List<RowProblem> problems = new ArrayList<>();
        if (!codes.all().levels().containsKey(q.level())) {
            problems.add(problem(q.line(), "level", q.level(), "unknownLevel"));
        }
        longest(problems, q.line(), "major", q.major(), 120);
        longest(problems, q.line(), "institution", q.institution(), 160);
        longest(problems, q.line(), "country", q.country(), 60);
        longest(problems, q.line(), "equivalence", q.equivalence(), 40);
        longest(problems, q.line(), "gpa", q.gpa().map(BigDecimal::toPlainString).orElse(""), 10);
        longest(problems, q.line(), "gpa_scale", q.scale(), 10);
        longest(problems, q.line(), "study_mode", q.studyMode(), 20);
        return problems;
    }

    static RowProblem problem(long line, String column, String value, String key, Object... args) {
        String shown = value.length() > 200 ? value.substring(0, 200) : value;
        return new RowProblem(line, column, shown, "records.refused." + key, args.length > 0 ? List.of(args) : List.of(shown));
    }
}
