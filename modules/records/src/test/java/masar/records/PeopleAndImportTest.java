package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.identity.KnownPeople;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.EmployeeRecord.FullName;
import masar.records.EmployeeRow.EventData;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@DisplayName("Finding, importing and correcting people")
class PeopleAndImportTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private static final String HEAD = "row,national_id,first_ar,father_ar,grandfather_ar,family_ar,birth,sex,mobile,kind,from,decision_number,"
            + "decided_on,agency,title,ladder,grade,step,city,level,major\n";

    private Slice<PersonRow> find(PeopleQuery query) {
        return house.as(HOUSE, () -> house.bean(People.class).find(query));
    }

    @Test
    @DisplayName("«عبدالله» finds «عبد الله», and hamza forms and English names find each other")
    void folding() {
        long id = Staff.clerk(house, "TST-A", "عبد الله أحمد");
        for (String words : List.of("عبدالله", "عبد الله", "احمد عبد الله", "Tester abdul", Staff.idOf(house, id), Staff.idOf(house, id).substring(0, 9))) {
            Slice<PersonRow> found = find(new PeopleQuery(words, "", "", "", Optional.empty(), "", 100));
            assertTrue(found.rows().stream().anyMatch(p -> p.employeeId() == id), words);
        }
        assertEquals(List.of(), find(PeopleQuery.of("لايوجدهذا")).rows());
    }

    @Test
    @DisplayName("pages follow each other by key, forth and back")
    void pages() {
        for (int i = 0; i < 5; i++) {
            Staff.clerk(house, "TST-B", "صفحة" + i);
        }
        PeopleQuery first = new PeopleQuery("صفحه", "TST-B", "", "7", Optional.empty(), "", 2);
        Slice<PersonRow> one = find(first);
        Slice<PersonRow> two = find(new PeopleQuery("صفحه", "TST-B", "", "7", Optional.empty(), one.next(), 2));
        assertEquals(2, one.rows().size());
        assertTrue(one.rows().get(1).nameAr().compareTo(two.rows().get(0).nameAr()) < 0);
        assertEquals(one.rows(), find(new PeopleQuery("صفحه", "TST-B", "", "7", Optional.empty(), two.previous(), 2)).rows());
    }

    @Test
    @DisplayName("somebody without a power finds nobody, and the attempt stays in the trail")
    void isolation() {
        long id = Staff.clerk(house, "TST-A", "غريب");
        Actor other = Actor.person(Staff.idOf(house, Staff.clerk(house, "TST-B", "آخر")), "آخر", "127.0.0.1");
        assertThrows(Refused.class, () -> house.as(other, () -> house.bean(Records.class).of(id)));
        assertEquals(id, house.as(Actor.person(Staff.idOf(house, id), "غريب", "127.0.0.1"), () -> house.bean(Records.class).mine()).employeeId());
        assertTrue(house.bean(KnownPeople.class).byNationalId(Staff.idOf(house, id)).isPresent());
    }

    @Test
    @DisplayName("the same import twice changes nothing, and a later one adds what is new")
    void twice() {
        Staff.open(house);
        String id = Staff.newId();
        EmployeeRow row = Staff.row(id, "TST-A", new FullName("مكرر", "سعد", "علي", "المختبر"), List.of());
        assertEquals(1, Staff.put(house, "t" + id, List.of(row).iterator()).people());
        ImportReport again = Staff.put(house, "t" + id, List.of(row).iterator());
        assertEquals(0, again.people() + again.events() + again.rejected());
        EmployeeRow more = Staff.row(id, "TST-A", new FullName("مكرر", "سعد", "علي", "المختبر"), List.of(Staff.event(EventKind.INCREMENT, "2021-01-01",
                "", NewCareerEvent.JobChange.pay("general", "7", 3))));
        assertEquals(1, Staff.put(house, "t" + id, List.of(more).iterator()).events());
        assertEquals(3, ((Number) house.value("select step_no from records.employee where national_id = ?", id)).intValue());
    }

    @Test
    @DisplayName("a later import that brings somebody to another city announces it once, from the day they are there; history alone moves nobody")
    void moves() {
        Staff.open(house);
        String id = Staff.newId();
        FullName name = new FullName("منتقل", "سعد", "علي", "المختبر");
        Staff.put(house, "m" + id, List.of(Staff.row(id, "TST-A", name, List.of())).iterator());
        EventData history = Staff.event(EventKind.REASSIGNMENT, "2016-01-01", "7", new NewCareerEvent.JobChange("", "", "", "", "", "", "", Optional.empty(),
                Optional.empty(), "JEDDAH", ""));
        EventData back = Staff.event(EventKind.REASSIGNMENT, "2017-01-01", "8", new NewCareerEvent.JobChange("", "", "", "", "", "", "", Optional.empty(),
                Optional.empty(), "RIYADH", ""));
        Staff.put(house, "m" + id + "-history", List.of(Staff.row(id, "TST-A", name, List.of(history, back))).iterator());
        assertEquals(0L, told(id));
        EventData away = Staff.event(EventKind.REASSIGNMENT, "2021-05-01", "9", new NewCareerEvent.JobChange("", "", "", "", "", "", "", Optional.empty(),
                Optional.empty(), "ARAR", ""));
        EventData later = Staff.event(EventKind.INCREMENT, "2022-01-01", "", NewCareerEvent.JobChange.pay("general", "7", 4));
        List<EmployeeRow> rows = List.of(Staff.row(id, "TST-A", name, List.of(history, back, away, later)));
        Staff.put(house, "m" + id + "-moved", rows.iterator());
        Staff.put(house, "m" + id + "-again", rows.iterator());
        assertEquals(1L, told(id));
        assertTrue(house.value("select args from requests.notice where national_id = ? and text_key = 'records.notice.moved'", id).toString().contains("2021-05-01"));
    }

    private long told(String id) {
        return ((Number) house.value("select count(*) from requests.notice where national_id = ? and text_key = 'records.notice.moved'", id)).longValue();
    }

    @Test
    @DisplayName("an interrupted import goes on after its last chunk")
    void resumes() {
        Staff.open(house);
        List<EmployeeRow> rows = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            rows.add(Staff.row(Staff.newId(), "TST-B", new FullName("دفعة", "سعد", "علي", "الثانية"), List.of()));
        }
        String name = "resume-" + rows.get(0).person().nationalId();
        var broken = new java.util.Iterator<EmployeeRow>() {
            private int at;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public EmployeeRow next() {
                if (at == 600) {
                    throw new IllegalStateException("the power went out");
                }
                return rows.get(at++);
            }
        };
        assertThrows(IllegalStateException.class, () -> Staff.put(house, name, broken));
        ImportReport rest = Staff.put(house, name, rows.iterator());
        assertEquals(500, rest.resumedFrom());
        assertEquals(200, rest.people());
    }

    @Test
    @DisplayName("good rows of a file land, bad ones are reported with line, column and value")
    void badRows() {
        Staff.open(house);
        String good = Staff.newId();
        String csv = HEAD + "PERSON," + good + ",سعد,علي,محمد,القرني,1400/5/30,MALE,0500000001,,,,,,,,,,,,\n"
                + "EVENT," + good + ",,,,,,,,APPOINTMENT,1425-01-01,12,1425,TST-A,كاتب,general,6,1,RIYADH,,\n"
                + "EVENT," + good + ",,,,,,,,PROMOTION,2020-13-01,13,,,,general,7,1,,,\n"
                + "QUALIFICATION," + good + ",,,,,,,,,,,,,,,,,,WIZARD,سحر\n"
                + "PERSON,1234,خطأ,,,خطأ,1400,MALE,,,,,,,,,,,,,\n"
                + "short,row\n";
        ImportReport dry = house.as(HOUSE, () -> house.bean(Import.class).employees(new StringReader(csv), "dry", true));
        assertEquals(4, dry.rejected());
        ImportReport report = house.as(HOUSE, () -> house.bean(Import.class).employees(new StringReader(csv), "bad-" + good, false));
        assertEquals(1, report.people());
        assertEquals(1, report.events());
        assertEquals(List.of(4L, 5L, 6L, 7L), report.problems().stream().map(ImportReport.RowProblem::line).sorted().toList());
        assertTrue(report.problems().stream().anyMatch(p -> p.column().equals("level") && p.value().equals("WIZARD")));
        assertThrows(Refused.class, () -> house.as(HOUSE, () -> house.bean(Import.class).employees(new StringReader("row,wrong\n"), "c", true)));
    }

    @Test
    @DisplayName("values that no column could hold are reported, and the rest of the chunk lands")
    void tooLong() {
        Staff.open(house);
        String id = Staff.newId();
        EmployeeRow.EventData rise = Staff.event(EventKind.INCREMENT, "2021-01-01", "3", new NewCareerEvent.JobChange("", "N".repeat(31), "", "", "", "",
                "", Optional.empty(), Optional.of(new java.math.BigDecimal("7000.123")), "", ""));
        ImportReport report = Staff.put(house, "long-" + id, List.of(Staff.row(id, "TST-A", new FullName("طويل", "سعد", "علي", "المختبر"), List.of(rise)))
                .iterator());
        assertEquals(1, report.people());
        assertEquals(List.of("basic", "employee_number"), report.problems().stream().map(ImportReport.RowProblem::column).sorted().toList());
    }

    @Test
    @DisplayName("an import of people on record asks as often for fifty of them as for five, and replays what is new")
    void knownPeople() {
        Staff.open(house);
        List<EmployeeRow> rows = new ArrayList<>();
        List<EmployeeRow> later = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String id = Staff.newId();
            FullName name = new FullName("معروف", "سعد", "علي", "المختبر");
            rows.add(Staff.row(id, "TST-B", name, List.of()));
            later.add(Staff.row(id, "TST-B", name, List.of(Staff.event(EventKind.INCREMENT, "2021-01-01", "", NewCareerEvent.JobChange.pay("general",
                    "7", 3)))));
        }
        String name = "known-" + rows.get(0).person().nationalId();
        Staff.put(house, name, rows.iterator());
        int few = house.queries(() -> Staff.put(house, name + "-5", rows.subList(0, 5).iterator()));
        int many = house.queries(() -> Staff.put(house, name + "-50", rows.iterator()));
        assertTrue(many <= few + 2, few + " for five, " + many + " for fifty");
        assertEquals(50, Staff.put(house, name + "-later", later.iterator()).events());
        assertEquals(50L, ((Number) house.value("select count(*) from records.job_version v, records.employee e where v.employee_id = e.id"
                + " and e.name_ar like 'معروف%' and v.step_no = 3 and e.step_no = 3")).longValue());
    }

    @Test
    @DisplayName("an approved correction writes new versions, keeps the old ones, and applies once")
    void correction() {
        long id = Staff.clerk(house, "TST-A", "راكان");
        AsOf before = new AsOf(LocalDate.of(2022, 1, 1), house.clock().now());
        Records records = house.bean(Records.class);
        EmployeeRecord old = house.as(HOUSE, () -> records.of(id));
        String item = Long.toString(old.qualifications().get(0).id());
        List<FieldChange> changes = List.of(FieldChange.of(Field.MOBILE, old.text(Field.MOBILE), "٠٥٠٠٠٠٠٠٠٢"),
                FieldChange.of(Field.JOB_TITLE, old.text(Field.JOB_TITLE), "محاسب أول"), FieldChange.of(Field.GRADE, "7", "8"),
                FieldChange.of(Field.MAJOR, item, "محاسبة", "مالية"), FieldChange.of(Field.QUALIFICATION_LEVEL, "new-1", "", "MASTER"));
        Corrections corrections = house.bean(Corrections.class);
        house.as(HOUSE, () -> corrections.apply(id, changes, Cause.request("R-" + id), ""));
        house.as(HOUSE, () -> corrections.apply(id, changes, Cause.request("R-" + id), ""));
        EmployeeRecord now = house.as(HOUSE, () -> records.of(id));
        assertEquals("+966500000002", now.person().mobile());
        assertEquals("محاسب أول", now.job().title().nameAr());
        assertEquals("8", now.job().grade().code());
        assertEquals("8425.00", now.pay().basic().get().toPlainString());
        assertEquals(2, now.qualifications().size());
        assertEquals(Cause.Kind.REQUEST, now.job().cause().get().kind());
        EmployeeRecord then = house.as(HOUSE, () -> records.of(id, before));
        assertEquals("محاسب", then.job().title().nameAr());
        assertEquals("+966500000001", then.person().mobile());
        Refused refused = assertThrows(Refused.class, () -> house.as(HOUSE, () -> corrections.apply(id, List.of(
                FieldChange.of(Field.FIRST_NAME_AR, "راكان", "ركان"), FieldChange.of(Field.MOBILE, "قديم", "0500000003")), Cause.request("S-" + id), "")));
        assertTrue(refused.is("records.refused.ownedElsewhere.CIVIL_REGISTRY"));
        assertTrue(refused.is("records.refused.changedMeanwhile"));
    }
}
