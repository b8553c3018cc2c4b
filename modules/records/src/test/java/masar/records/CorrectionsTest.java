package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Corrections and the history of fields")
class CorrectionsTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");

    private EmployeeRecord read(long id) {
        return house.as(HOUSE, () -> house.bean(Records.class).of(id));
    }

    private void apply(long id, String request, FieldChange... changes) {
        house.as(HOUSE, () -> house.bean(Corrections.class).apply(id, List.of(changes), Cause.request(request + "-" + id), ""));
    }

    private List<FieldVersion> history(long id, Field field, String item) {
        return house.as(HOUSE, () -> house.bean(Records.class).history(id, field, item));
    }

    private <T> T self(long id, java.util.function.Supplier<T> what) {
        return house.as(Actor.person(Staff.idOf(house, id), "سالم", "127.0.0.1"), what);
    }

    private long retired() {
        long id = Staff.clerk(house, "TST-A", "متقاعد");
        house.as(HOUSE, () -> {
            house.bean(Careers.class).enter(new NewCareerEvent(id, EventKind.END_OF_SERVICE, LocalDate.of(2024, 1, 14), Optional.empty(), "900",
                    Optional.of(PartialDate.parse("1445/6/1")), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.of(EndReason.STATUTORY_AGE), ""),
                    "end-" + id);
        });
        return id;
    }

    @Test
    @DisplayName("personal data from a day on: the days before keep the old value, and what was known stays known")
    void personal() {
        long id = Staff.clerk(house, "TST-A", "سالم");
        AsOf known = new AsOf(LocalDate.of(2022, 1, 1), house.clock().now());
        String was = read(id).text(Field.STREET);
        apply(id, "P", new FieldChange(Field.STREET, "", was, "شارع العليا", LocalDate.of(2021, 1, 1)));
        Records records = house.bean(Records.class);
        assertEquals("شارع العليا", read(id).text(Field.STREET));
        assertEquals(was, house.as(HOUSE, () -> records.of(id, new AsOf(LocalDate.of(2020, 12, 31), house.clock().now()))).text(Field.STREET));
        assertEquals(was, house.as(HOUSE, () -> records.of(id, known)).text(Field.STREET));
        List<FieldVersion> history = history(id, Field.STREET, "");
        assertEquals(List.of("شارع العليا", was, was), history.stream().map(FieldVersion::value).toList());
        assertEquals(Cause.Kind.REQUEST, history.get(0).cause().kind());
        assertEquals("test", history.get(0).enteredBy());
        assertEquals(Optional.empty(), history.get(1).from());
        assertEquals(Optional.of(LocalDate.of(2020, 12, 31)), history.get(1).until());
        assertTrue(history.get(2).knownUntil().isPresent() && history.get(2).until().isEmpty());
        assertEquals(1, history(id, Field.MOBILE, "").size());
    }

    @Test
    @DisplayName("a job field: the event that was wrong stays, the post changes from its day, and the cause is the request")
    void job() {
        long id = Staff.clerk(house, "TST-A", "سعيد");
        apply(id, "J", FieldChange.of(Field.WORK_CITY, "RIYADH", "JEDDAH"));
        List<FieldVersion> history = history(id, Field.WORK_CITY, "");
        assertEquals(List.of("JEDDAH", "RIYADH"), history.stream().map(FieldVersion::value).toList());
        assertEquals("J-" + id, history.get(0).cause().reference());
        assertEquals(Optional.of(LocalDate.of(2015, 3, 1)), history.get(0).from());
        assertTrue(history.get(1).event().isPresent());
        assertEquals(3, read(id).career().size());
    }

    @Test
    @DisplayName("a unit is one of the agency's, never free words")
    void unit() {
        long id = Staff.clerk(house, "TST-A", "بدر");
        Refused refused = assertThrows(Refused.class,
                () -> apply(id, "U", FieldChange.of(Field.ORG_UNIT, read(id).text(Field.ORG_UNIT), "إدارة من عندي")));
        assertEquals(List.of("records.refused.unknownUnit"), refused.problems().stream().map(Refused.Problem::key).toList());
    }

    @Test
    @DisplayName("what was wrong is corrected for as long as it was wrong, what was never said holds from today, and the officer is told both days")
    void since() {
        long id = Staff.clerk(house, "TST-A", "سعود");
        FieldChange wrong = FieldChange.of(Field.WORK_CITY, "RIYADH", "JEDDAH");
        FieldChange unsaid = FieldChange.of(Field.WORK_UNIT, "", "المبنى الرئيس");
        LocalDate today = house.clock().today();
        assertEquals(java.util.Map.of("WORK_CITY", LocalDate.of(2015, 3, 1), "WORK_UNIT", today),
                house.inTransaction(() -> house.bean(CorrectionWriter.class).from(id, List.of(wrong, unsaid))));
        apply(id, "S", wrong, unsaid);
        assertEquals(Optional.of(LocalDate.of(2015, 3, 1)), history(id, Field.WORK_CITY, "").get(0).from());
        assertEquals(Optional.of(today), history(id, Field.WORK_UNIT, "").get(0).from());
    }

    @Test
    @DisplayName("of an event, like the event itself, is told to the person")
    void told() {
        long id = retired();
        assertEquals(List.of("records.notice.event.ENTERED"), house.sql("select text_key from requests.notice where national_id = ?",
                Staff.idOf(house, id)).stream().map(r -> String.valueOf(r.get("text_key"))).toList());
    }

    @Test
    @DisplayName("a qualification is changed beside its old version, and one that lacked is added with its own history")
    void qualifications() {
        long id = Staff.clerk(house, "TST-A", "ماهر");
        String item = Long.toString(read(id).qualifications().get(0).id());
        apply(id, "Q", FieldChange.of(Field.INSTITUTION, item, "جامعة", "جامعة الملك سعود"),
                FieldChange.of(Field.QUALIFICATION_LEVEL, "new-1", "", "MASTER"), FieldChange.of(Field.GRADUATED_ON, "new-1", "", "1440"));
        EmployeeRecord now = read(id);
        assertEquals(2, now.qualifications().size());
        EmployeeRecord.Qualification added = now.qualifications().get(0);
        assertEquals("MASTER", added.level().code());
        assertEquals("1440", added.graduated().get().sourceText());
        assertEquals(1, history(id, Field.QUALIFICATION_LEVEL, Long.toString(added.id())).size());
        assertEquals(List.of("جامعة الملك سعود", "جامعة"), history(id, Field.INSTITUTION, item).stream().map(FieldVersion::value).toList());
        assertEquals("BACHELOR", history(id, Field.QUALIFICATION_LEVEL, item).get(0).value());
    }

    @Test
    @DisplayName("what another register owns, the frozen birth date among it, is refused field by field")
    void ownedElsewhere() {
        long id = Staff.clerk(house, "TST-A", "هادي");
        EmployeeRecord record = read(id);
        for (Field field : Arrays.stream(Field.values()).filter(f -> !f.correctable()).toList()) {
            Refused refused = assertThrows(Refused.class, () -> apply(id, "O" + field, FieldChange.of(field, record.text(field), "1")), field.name());
            assertTrue(refused.is("records.refused.ownedElsewhere." + field.owner()), field.name());
        }
        apply(id, "O", FieldChange.of(Field.STREET, record.text(Field.STREET), "آخر"));
        assertEquals(record.person().birthForService(), read(id).person().birthForService());
        assertEquals(1, history(id, Field.BIRTH_DATE_FOR_SERVICE, "").size());
    }

    @Test
    @DisplayName("a former employee asks for personal data and qualifications; the folded job data are HR's to correct")
    void former() {
        long id = retired();
        Corrections corrections = house.bean(Corrections.class);
        EmployeeRecord record = read(id);
        FieldChange title = FieldChange.of(Field.JOB_TITLE, record.text(Field.JOB_TITLE), "محاسب أول");
        assertEquals(List.of("records.refused.folded"), self(id, () -> corrections.check(List.of(title))).stream().map(Refused.Problem::key).toList());
        assertEquals(List.of(), self(id, () -> corrections.check(List.of(FieldChange.of(Field.MOBILE, record.text(Field.MOBILE), "0500000009"),
                FieldChange.of(Field.MAJOR, Long.toString(record.qualifications().get(0).id()), "محاسبة", "مالية")))));
        apply(id, "F", title);
        assertEquals("محاسب أول", read(id).job().title().nameAr());
        assertEquals(JobStatus.TERMINATED, read(id).job().status());
    }

    @Test
    @DisplayName("one reads the history of one's own fields without names; another's record is not found, with a line in the trail")
    void whose() {
        long id = Staff.clerk(house, "TST-A", "فارس");
        long other = Staff.clerk(house, "TST-B", "غانم");
        Records records = house.bean(Records.class);
        assertTrue(self(id, () -> records.history(Field.GRADE, "")).stream().allMatch(v -> v.enteredBy().isEmpty()));
        assertThrows(Refused.class, () -> self(id, () -> records.history(other, Field.GRADE, "")));
        assertThrows(Refused.class, () -> self(id, () -> records.history(Field.INCREMENT, "")));
        assertThrows(Refused.class, () -> self(id, () -> records.history(Field.MAJOR, "")));
        assertEquals(List.of(), self(id, () -> records.history(Field.MAJOR, "1")));
    }

    @Test
    @DisplayName("a corrected grade carries its salary through the increments after it: today's pay is today's grade and step by the ladder")
    void gradeUnderIncrements() {
        long id = Staff.clerk(house, "TST-A", "سليم");
        increment(id, "2024-01-01", "7", 5, Optional.empty());
        increment(id, "2025-01-01", "", 6, Optional.empty());
        apply(id, "G", FieldChange.of(Field.GRADE, "7", "8"));
        assertEquals("8 6 10085.00", pay(id, LocalDate.of(2026, 1, 1)));
        assertEquals("8 5 9670.00", pay(id, LocalDate.of(2024, 6, 1)));
        assertEquals("8 2 8425.00", pay(id, LocalDate.of(2020, 2, 1)));
        assertEquals("6 1 6065.00", pay(id, LocalDate.of(2020, 1, 31)));
        apply(id, "GS", FieldChange.of(Field.GRADE, "8", "9"), FieldChange.of(Field.STEP, "6", "7"));
        assertEquals("9 7 " + ladder("9", 7), pay(id, LocalDate.of(2026, 1, 1)));
        assertEquals("9 5 " + ladder("9", 5), pay(id, LocalDate.of(2024, 6, 1)));
    }

    @Test
    @DisplayName("a salary that a later decision named against the ladder stays its word when the grade before it is corrected")
    void namedSalaries() {
        long id = Staff.clerk(house, "TST-A", "سامر");
        increment(id, "2024-01-01", "", 5, Optional.of(new BigDecimal("9999.00")));
        apply(id, "G", FieldChange.of(Field.GRADE, "7", "8"));
        assertEquals("8 5 9999.00", pay(id, LocalDate.of(2026, 1, 1)));
        assertEquals("8 2 8425.00", pay(id, LocalDate.of(2023, 12, 31)));
    }

    @Test
    @DisplayName("a step that the grade does not have is refused, asked for alone or with the grade, and leaves nobody without a known salary")
    void stepOfGrade() {
        long id = Staff.clerk(house, "TST-A", "سعود");
        FieldChange step = FieldChange.of(Field.STEP, "2", "99");
        assertEquals(List.of("STEP:correction.stepOfGrade"), wrong(id, step));
        assertEquals(List.of("STEP:correction.stepOfGrade"), wrong(id, FieldChange.of(Field.GRADE, "7", "14"), FieldChange.of(Field.STEP, "2", "15")));
        assertEquals(List.of(), wrong(id, FieldChange.of(Field.STEP, "2", "15")));
        assertEquals(List.of(), wrong(id, FieldChange.of(Field.GRADE, "7", "14"), FieldChange.of(Field.STEP, "2", "11")));
        Refused refused = assertThrows(Refused.class, () -> apply(id, "S", step));
        assertTrue(refused.is("correction.stepOfGrade"));
        assertEquals("7 2 7375.00", pay(id, house.clock().today()));
    }

    @Test
    @DisplayName("nobody has graduated on a day to come; a year that has begun may be right")
    void graduatedAhead() {
        long id = Staff.clerk(house, "TST-A", "سامي");
        String item = Long.toString(read(id).qualifications().get(0).id());
        for (String date : List.of("2050", "1490", "1500/1/1", house.clock().today().plusDays(1).toString())) {
            assertEquals(List.of("GRADUATED_ON." + item + ":records.refused.notAhead"), wrong(id, FieldChange.of(Field.GRADUATED_ON, item, "1430", date)), date);
        }
        for (String date : List.of(house.clock().today().toString(), Integer.toString(house.clock().today().getYear()), "1431/2/30")) {
            assertEquals(List.of(), wrong(id, FieldChange.of(Field.GRADUATED_ON, item, "1430", date)), date);
        }
    }

    private List<String> wrong(long id, FieldChange... changes) {
        return self(id, () -> house.bean(Corrections.class).check(List.of(changes))).stream().map(p -> p.field() + ":" + p.key()).toList();
    }

    private String ladder(String grade, int step) {
        return house.bean(CareerDesk.class).salary(post(grade, step), house.clock().today()).orElseThrow().toPlainString();
    }

    private static PostColumns post(String grade, int step) {
        return PostColumns.of(NewCareerEvent.JobChange.pay("general", grade, step));
    }

    private String pay(long id, LocalDate day) {
        EmployeeRecord.Pay pay = house.as(HOUSE, () -> house.bean(Records.class).of(id, new AsOf(day, house.clock().now()))).pay();
        return pay.grade().code() + " " + pay.step() + " " + pay.basic().map(BigDecimal::toPlainString).orElse("");
    }

    private void increment(long id, String from, String grade, int step, Optional<BigDecimal> basic) {
        house.as(HOUSE, () -> {
            house.bean(Careers.class).enter(new NewCareerEvent(id, EventKind.INCREMENT, LocalDate.parse(from), Optional.empty(), "I-" + from,
                    Optional.of(PartialDate.parse(from)), new NewCareerEvent.JobChange("", "", "", "", "", "general", grade, Optional.of(step), basic, "", ""),
                    Optional.empty(), Optional.empty(), ""), "inc-" + from + id);
        });
    }
}
