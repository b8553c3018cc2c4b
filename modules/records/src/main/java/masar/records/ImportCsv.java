package masar.records;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow.EventData;
import masar.records.EmployeeRow.PersonData;
import masar.records.EmployeeRow.QualificationData;
import masar.records.ImportReport.RowProblem;

/** Reads people one by one from CSV: a PERSON row and the EVENT and QUALIFICATION rows of the same national ID that follow it. */
final class ImportCsv {
    /** What each kind of row may say, beside its kind and the national ID. */
    static final Map<String, List<String>> OF_ROW = Map.of(
            "PERSON", List.of("first_ar", "father_ar", "grandfather_ar", "family_ar", "first_en", "father_en", "grandfather_en", "family_en", "birth", "sex", "nationality",
                    "marital_status", "mobile", "email", "building", "street", "district", "address_city", "postal_code", "additional", "short_address", "iban"),
            "EVENT", List.of("kind", "from", "until", "decision_number", "decided_on", "agency", "employee_number", "unit", "unit_name", "position_number", "title", "ladder",
                    "grade", "step", "basic", "city", "work_unit", "counted", "end_reason", "remarks"),
            "QUALIFICATION", List.of("level", "major", "institution", "country", "graduated", "gpa", "gpa_scale", "study_mode", "equivalence"));
    static final Set<String> COLUMNS = Stream.concat(Stream.of("row", "national_id"), OF_ROW.values().stream().flatMap(List::stream)).collect(Collectors.toUnmodifiableSet());
    private static final int MOST_ROWS = 2000;

    private final CSVReader csv;
    private final List<String> heading;
    private List<RowProblem> problems = new ArrayList<>();
    private Map<String, String> ahead;
    private long aheadLine;

    ImportCsv(Reader reader) {
        csv = new CSVReader(reader);
        String[] first = read();
        if (first == null) {
            throw new Refused("records.refused.emptyFile");
        }
        heading = java.util.Arrays.stream(first).map(h -> ArabicText.withoutMarks(h).strip().toLowerCase(java.util.Locale.ROOT)).toList();
        heading.stream().filter(h -> !COLUMNS.contains(h)).findFirst().ifPresent(h -> {
            throw new Refused("records.refused.unknownColumn", ArabicText.shown(h));
        });
        if (!heading.containsAll(Set.of("row", "national_id"))) {
            throw new Refused("records.refused.unknownColumn", "row, national_id");
        }
        advance();
    }

    /** The problems found since this was last asked. */
    List<RowProblem> problems() {
        List<RowProblem> found = problems;
        problems = new ArrayList<>();
        return found;
    }

    /** The last line read. */
    long line() {
        return csv.getLinesRead();
    }

    private String[] read() {
        try {
            return csv.readNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvValidationException e) {
            throw new Refused("records.refused.csv", csv.getLinesRead());
        }
    }

    private void advance() {
        for (String[] cells = read(); cells != null; cells = read()) {
            aheadLine = csv.getLinesRead();
            if (cells.length == heading.size()) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    String cell = ArabicText.withoutMarks(cells[i]).strip();
                    if (!cell.isEmpty()) {
                        row.put(heading.get(i), cell);
                    }
                }
                ahead = row;
                return;
            }
            if (cells.length > 1 || !cells[0].isBlank()) {
                problems.add(ImportCheck.problem(aheadLine, "row", String.join(",", cells), "cells", heading.size(), cells.length));
            }
        }
        ahead = null;
    }

    private boolean hasNext() {
        while (ahead != null && !is("PERSON")) {
            problems.add(ImportCheck.problem(aheadLine, "row", get("row"), "personFirst"));
            advance();
        }
        return ahead != null;
    }

    private boolean is(String kind) {
        return kind.equalsIgnoreCase(get("row"));
    }

    private String get(String column) {
        return ahead.getOrDefault(column, "");
    }

    /** The next person who can be read; empty at the end. Rows of a person who cannot be read are passed over. */
    Optional<EmployeeRow> maybeNext() {
        Optional<EmployeeRow> found = Optional.empty();
        while (found.isEmpty() && hasNext()) {
            found = group();
        }
        return found;
    }

    private Optional<EmployeeRow> group() {
        long line = aheadLine;
        String id = ArabicText.latinDigits(get("national_id"));
        Optional<PersonData> person = row(() -> person(id));
        advance();
        List<EventData> events = new ArrayList<>();
        List<QualificationData> held = new ArrayList<>();
        for (int rows = 0; ahead != null && !is("PERSON") && ArabicText.latinDigits(get("national_id")).equals(id) && rows < MOST_ROWS; rows++) {
            if (is("EVENT")) {
                row(this::event).filter(e -> goesWith(person, id)).ifPresent(events::add);
            } else if (is("QUALIFICATION")) {
                row(this::qualification).filter(q -> goesWith(person, id)).ifPresent(held::add);
            } else {
                problems.add(ImportCheck.problem(aheadLine, "row", get("row"), "rowKind"));
            }
            advance();
        }
        return person.map(p -> new EmployeeRow(line, p, events, held));
    }

    private boolean goesWith(Optional<PersonData> person, String id) {
        if (person.isEmpty()) {
            problems.add(ImportCheck.problem(aheadLine, "national_id", id, "person"));
        }
        return person.isPresent();
    }

    private interface Making<T> {
        T make();
    }

    /** A cell that is wrong. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String column;

        Wrong(String column) {
            super(column, null, false, false);
            this.column = column;
        }
    }

    private <T> Optional<T> row(Making<T> making) {
        try {
            return Optional.of(making.make());
        } catch (Wrong wrong) {
            problems.add(ImportCheck.problem(aheadLine, wrong.column, get(wrong.column), "cell"));
            return Optional.empty();
        }
    }

    private <T> T cell(String column, java.util.function.Function<String, T> reading) {
        try {
            return reading.apply(ArabicText.latinDigits(get(column)));
        } catch (Refused | IllegalArgumentException | java.time.DateTimeException e) {
            throw new Wrong(column);
        }
    }

    private <T> Optional<T> maybe(String column, java.util.function.Function<String, T> reading) {
        return get(column).isEmpty() ? Optional.empty() : Optional.of(cell(column, reading));
    }

    private static boolean yes(String text) {
        if (!text.matches("(?i)true|false")) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.parseBoolean(text);
    }

    private PersonData person(String id) {
        return new PersonData(id, new FullName(get("first_ar"), get("father_ar"), get("grandfather_ar"), get("family_ar")),
                new FullName(get("first_en"), get("father_en"), get("grandfather_en"), get("family_en")), cell("birth", PartialDate::parse),
                cell("sex", Sex::valueOf), get("nationality").isEmpty() ? "SA" : get("nationality"), maybe("marital_status", MaritalStatus::valueOf),
                FieldCheck.normalised(Field.MOBILE, get("mobile")), get("email"), get("building"), get("street"), get("district"),
                get("address_city"), get("postal_code"), get("additional"), get("short_address"), FieldCheck.normalised(Field.IBAN, get("iban")));
    }

    private EventData event() {
        NewCareerEvent.JobChange change = new NewCareerEvent.JobChange(get("agency"), get("employee_number"), get("unit"), get("position_number"),
                get("title"), get("ladder"), ArabicText.latinDigits(get("grade")), maybe("step", Integer::valueOf), maybe("basic", BigDecimal::new),
                get("city"), get("work_unit"));
        return new EventData(aheadLine, cell("kind", EventKind::valueOf), cell("from", PartialDate::parse), maybe("until", LocalDate::parse),
                get("decision_number"), maybe("decided_on", PartialDate::parse), change, get("unit_name"), maybe("counted", ImportCsv::yes),
                maybe("end_reason", EndReason::valueOf), get("remarks"));
    }

    private QualificationData qualification() {
        return new QualificationData(aheadLine, get("level"), get("major"), get("institution"), get("country"),
                maybe("graduated", PartialDate::parse), maybe("gpa", BigDecimal::new), get("gpa_scale"), get("study_mode"), get("equivalence"));
    }
}
