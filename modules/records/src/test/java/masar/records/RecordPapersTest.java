package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masar.documents.Paper;
import masar.documents.Papers;
import masar.documents.Part;
import masar.documents.Part.Line;
import masar.documents.Sheet;
import masar.documents.Verdict;
import masar.documents.Verification;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.kernel.text.NationalId;
import masar.records.RecordPapers.Asked;
import masar.testing.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A paper made from the record")
@Tag("database")
@ExtendWith(House.class)
class RecordPapersTest {
    @TempDir static Path data;
    private House house;
    private RecordPapers papers;

    @BeforeAll
    static void demoKey() {
        System.setProperty("masar.data", data.toString());
        System.setProperty("masar.demo", "true");
    }

    @AfterAll
    static void noDemo() {
        System.clearProperty("masar.demo");
    }

    @BeforeEach
    void settle(House house) {
        this.house = house;
        papers = house.bean(RecordPapers.class);
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    private EmployeeRecord record(String id) {
        return house.as(id, () -> house.bean(Records.class).mine());
    }

    private static String value(Sheet sheet, String label) {
        return sheet.parts().stream().filter(Part.Facts.class::isInstance).flatMap(f -> ((Part.Facts) f).lines().stream())
                .filter(l -> l.label().equals(label)).map(Line::value).findFirst().orElse("");
    }

    @Test
    @DisplayName("is issued at once, in one language or both, and anybody can verify it")
    void issued() {
        String id = Staff.idOf(house, Staff.clerk(house, "TST-A", "سالم"));
        Paper paper = house.as(id, () -> papers.issue(new Asked(RecordPapers.LETTER, "both", " مصرف   الإنماء "), token()));
        assertEquals(List.of("ar", "en"), paper.languages());
        assertEquals("TST-A", paper.agency());
        Verdict verdict = house.as(Actor.visitor("192.0.2.1"), () -> house.bean(Verification.class).byCode(paper.code(), ""));
        assertEquals(Verdict.State.GENUINE, verdict.state());
        assertTrue(verdict.lines().contains(new Line("موجه إلى", "مصرف الإنماء")), verdict.lines().toString());
        assertTrue(verdict.lines().stream().noneMatch(l -> l.value().contains(id)), "the middle digits are hidden");
        assertTrue(verdict.lines().stream().anyMatch(l -> l.value().contains(new NationalId(id).masked())));
    }

    @Test
    @DisplayName("says post and pay as the record has them, and shows the public nothing that it does not print")
    void letter() {
        String id = Staff.idOf(house, Staff.clerk(house, "TST-A", "سالم"));
        EmployeeRecord record = record(id);
        Sheet sheet = house.bean(LetterSheet.class).of(record, "ar", "");
        assertEquals("سالم سعد علي المختبر", value(sheet, "الاسم"));
        assertTrue(value(sheet, "السجل المدني").contains(id));
        assertEquals("محاسب", value(sheet, "المسمى الوظيفي"));
        assertEquals("\u20667,375\u2069 ر.س", value(sheet, "الراتب الأساسي الشهري"));
        assertEquals("\u20668,075\u2069 ر.س", value(sheet, "المجموع الشهري"));
        for (Line shown : sheet.shown()) {
            assertTrue(shown.label().equals("السجل المدني") || shown.label().equals("الجهة") || shown.value().equals(value(sheet, shown.label())), shown.toString());
        }
    }

    @Test
    @DisplayName("tells each event with the post it made, until the next one, and adds up the service")
    void statement() {
        String id = Staff.idOf(house, Staff.clerk(house, "TST-A", "سالم"));
        EmployeeRecord record = record(id);
        List<List<String>> rows = house.bean(StatementRows.class).of(record, "ar");
        assertEquals(2, rows.size());
        assertEquals(List.of("\u20661\u2069", "تعيين", "جهة الاختبار TST-A", "كاتب", "\u2066P1\u2069"), rows.get(0).subList(0, 5));
        assertEquals("\u20661436/05/10\u2069 هـ\n\u20662015/03/01\u2069 م", rows.get(0).get(8));
        assertEquals("\u20661441/06/06\u2069 هـ\n\u20662020/01/31\u2069 م", rows.get(0).get(9));
        assertEquals("حتى تاريخه", rows.get(1).get(9));
        Sheet sheet = house.bean(StatementSheet.class).of(record, "ar");
        assertTrue(sheet.wide());
        assertTrue(value(sheet, "مدة الخدمة المحسوبة (هجري)").matches("\\d+ سنة.*"), value(sheet, "مدة الخدمة المحسوبة (هجري)"));
    }

    @Test
    @DisplayName("tells a correction where a column shows it, and no row twice")
    void corrected() {
        long employee = Staff.clerk(house, "TST-A", "سالم");
        String id = Staff.idOf(house, employee);
        Corrections corrections = house.bean(Corrections.class);
        house.as(Staff.IMPORT, () -> corrections.apply(employee, List.of(FieldChange.of(Field.WORK_UNIT, "", "قسم الأجور"),
                FieldChange.of(Field.JOB_TITLE, "محاسب", "محاسب أول")), Cause.request("W-" + id), ""));
        List<List<String>> rows = house.bean(StatementRows.class).of(record(id), "ar");
        assertEquals(List.of("تعيين", "ترقية"), rows.stream().map(r -> r.get(1)).toList());
        assertEquals("محاسب أول", rows.get(1).get(3));
        house.as(Staff.IMPORT, () -> corrections.apply(employee, List.of(new FieldChange(Field.JOB_TITLE, "", "محاسب أول", "كبير محاسبين", LocalDate.of(2023, 5, 1))),
                Cause.request("T-" + id), ""));
        List<List<String>> later = house.bean(StatementRows.class).of(record(id), "ar");
        assertEquals(List.of("محاسب أول", "كبير محاسبين"), later.stream().skip(1).map(r -> r.get(3)).toList());
        assertTrue(later.get(1).get(9).contains("2023/04/30"), later.toString());
    }

    @Test
    @DisplayName("names the spells that do not count, with their article")
    void uncounted() {
        Staff.open(house);
        String id = Staff.newId();
        var leave = new EmployeeRow.EventData(1, EventKind.LEAVE_WITHOUT_PAY, masar.kernel.PartialDate.parse("2021-01-01"), Optional.of(LocalDate.of(2021, 6, 30)),
                "300", Optional.empty(), NewCareerEvent.JobChange.NONE, "", Optional.empty(), Optional.empty(), "");
        Staff.put(house, "leave-" + id, List.of(Staff.row(id, "TST-A", new EmployeeRecord.FullName("سالم", "سعد", "علي", "المختبر"), List.of(leave))).iterator());
        Sheet sheet = house.bean(StatementSheet.class).of(record(id), "ar");
        Part.Grid spells = sheet.parts().stream().filter(Part.Grid.class::isInstance).map(Part.Grid.class::cast).skip(1).findFirst().orElseThrow();
        assertEquals("إجازة بدون راتب", spells.rows().get(0).get(0));
        assertEquals("نظام التقاعد المدني", spells.rows().get(0).get(3));
    }

    @Test
    @DisplayName("is a statement and no letter for one whose service has ended")
    void former() {
        Staff.open(house);
        String id = Staff.newId();
        var end = new EmployeeRow.EventData(1, EventKind.END_OF_SERVICE, masar.kernel.PartialDate.parse("2024-01-13"), Optional.empty(), "900", Optional.empty(),
                NewCareerEvent.JobChange.NONE, "", Optional.empty(), Optional.of(EndReason.RESIGNATION), "");
        Staff.put(house, "end-" + id, List.of(Staff.row(id, "TST-B", new EmployeeRecord.FullName("سالم", "سعد", "علي", "المختبر"), List.of(end))).iterator());
        assertEquals("papers.letter.notServing", key(id, new Asked(RecordPapers.LETTER, "ar", "")));
        Paper paper = house.as(id, () -> papers.issue(new Asked(RecordPapers.STATEMENT, "ar", ""), token()));
        assertEquals("TST-B", paper.agency());
        List<List<String>> rows = house.bean(StatementRows.class).of(record(id), "ar");
        assertTrue(rows.get(1).get(9).contains("2024/01/12"), rows.toString());
    }

    @Test
    @DisplayName("is refused in words at the field that is wrong")
    void refused() {
        String id = Staff.idOf(house, Staff.clerk(house, "TST-A", "سالم"));
        assertEquals("papers.kind.missing", key(id, new Asked("x", "ar", "")));
        assertEquals("papers.languages.missing", key(id, new Asked(RecordPapers.LETTER, "", "")));
        assertEquals("papers.addressee.long", key(id, new Asked(RecordPapers.LETTER, "ar", "ب".repeat(101))));
        for (String sign : new String[] {"بنك <b>", "بنك \u202E", "بنك 😀", "بنك\u0000", "银行"}) {
            assertEquals("papers.addressee.signs", key(id, new Asked(RecordPapers.LETTER, "ar", sign)), sign);
        }
    }

    @Test
    @DisplayName("is nobody else's to ask for, and an officer's asking is in the trail")
    void officers() {
        long clerk = Staff.clerk(house, "TST-A", "سالم");
        String stranger = Staff.idOf(house, Staff.clerk(house, "TST-B", "خالد"));
        assertThrows(Refused.class, () -> house.as(stranger, () -> papers.issueFor(clerk, new Asked(RecordPapers.STATEMENT, "ar", ""), token())));
        Paper paper = house.as(Staff.IMPORT, () -> papers.issueFor(clerk, new Asked(RecordPapers.STATEMENT, "en", ""), token()));
        assertEquals(1L, ((Number) house.value("select count(*) from journal.audit where act = 'paper.issued' and entity_id = ?", paper.serial())).longValue());
        assertEquals(List.of(paper), house.as(Staff.idOf(house, clerk), () -> house.bean(Papers.class).mine("", 5)).rows());
    }

    private String key(String id, Asked asked) {
        return assertThrows(Refused.class, () -> house.as(id, () -> papers.issue(asked, token()))).problems().get(0).key();
    }
}
