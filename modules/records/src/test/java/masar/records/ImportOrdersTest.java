package masar.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import masar.kernel.Actor;
import masar.kernel.Refused;
import masar.records.EmployeeRecord.FullName;
import masar.records.ImportDifference.What;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
@DisplayName("An import that goes on by itself")
class ImportOrdersTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    private static final String HEAD = "row,national_id,first_ar,family_ar,birth,sex,mobile,kind,from,decision_number,agency,title,ladder,grade,step,city\n";
    @TempDir Path folder;

    private static String person(String id, String mobile, String... events) {
        return "PERSON," + id + ",طالب,الاستيراد,1400,MALE," + mobile + ",,,,,,,,,\n"
                + List.of(events).stream().map(e -> "EVENT," + id + ",,,,,," + e + "\n").collect(Collectors.joining());
    }

    private static String appointed(String agency) {
        return "APPOINTMENT,2015-01-01,1," + agency + ",كاتب,general,6,1,RIYADH";
    }

    private static ImportOrders.Receipt send(String csv, boolean look) {
        return house.as(HOUSE, () -> house.bean(ImportOrders.class).receive(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "C:\\من\\people.csv", look,
                UUID.randomUUID().toString()));
    }

    private static ImportOrder get(long id) {
        return house.as(HOUSE, () -> house.bean(ImportOrders.class).get(id));
    }

    private static List<String> found(long id, What what) {
        return house.as(HOUSE, () -> house.bean(ImportOrders.class).differences(id, what, "", 50)).rows().stream()
                .map(d -> d.line() + " " + d.column() + " " + d.before() + ">" + d.after()).toList();
    }

    @Test
    @DisplayName("a look says what would be new, changed, kept and refused, row by row, and touches no record; then the import does just that")
    void look() {
        Staff.open(house);
        String known = Staff.newId();
        Staff.put(house, "k" + known, List.of(Staff.row(known, "TST-A", new FullName("طالب", "سعد", "علي", "الاستيراد"), List.of())).iterator());
        String fresh = Staff.newId();
        String csv = HEAD + person(fresh, "", appointed("TST-A")) + person(known, "0500000009", "PROMOTION,2021-01-01,77,,,general,8,2,")
                + person("1234", "", appointed("TST-A")) + person(Staff.newId(), "", appointed("NOWHERE"));
        ImportOrder look = get(send(csv, true).id());
        assertEquals("DONE people.csv 8 rows: 4 accepted, 1 unchanged, 3 refused",
                look.state() + " " + look.fileName() + " " + look.rows() + " rows: " + look.accepted() + " accepted, " + look.unchanged() + " unchanged, " + look.rejected() + " refused");
        assertEquals(List.of("2 national_id >طالب الاستيراد", "8 national_id >طالب الاستيراد"), found(look.id(), What.NEW));
        assertTrue(found(look.id(), What.CHANGED).containsAll(List.of("5 event >PROMOTION|2021-01-01|77", "4 grade 7>8")), () -> found(look.id(), What.CHANGED).toString());
        assertTrue(found(look.id(), What.KEPT).contains("4 mobile +966500000001>+966500000009"), () -> found(look.id(), What.KEPT).toString());
        assertEquals(List.of(6L, 7L, 9L), house.as(HOUSE, () -> house.bean(ImportOrders.class).problems(look.id(), "", 50)).rows().stream().map(p -> p.line()).toList());
        assertEquals(0L, ((Number) house.value("select count(*) from records.employee where national_id = ?", fresh)).longValue());
        assertEquals("7", house.value("select grade from records.employee where national_id = ?", known));

        ImportOrder real = get(house.as(HOUSE, () -> house.bean(ImportOrders.class).real(look.id(), UUID.randomUUID().toString())).id());
        assertEquals(look.accepted() + "/" + look.unchanged() + "/" + look.rejected() + "/" + look.people() + "/" + look.changed() + "/" + look.events(),
                real.accepted() + "/" + real.unchanged() + "/" + real.rejected() + "/" + real.people() + "/" + real.changed() + "/" + real.events());
        assertEquals("8", house.value("select grade from records.employee where national_id = ?", known));
        assertEquals("+966500000001", house.value("select p.mobile from records.person_version p, records.employee e where p.employee_id = e.id and e.national_id = ?", known));
    }

    @Test
    @DisplayName("the same file again is recognised and does nothing, until somebody wants it once more")
    void again() {
        Staff.open(house);
        String csv = HEAD + person(Staff.newId(), "", appointed("TST-A"), appointed("NOWHERE").replace("APPOINTMENT", "TRANSFER"));
        ImportOrders.Receipt first = send(csv, false);
        ImportOrders.Receipt second = send(csv, false);
        assertFalse(first.known());
        assertEquals(new ImportOrders.Receipt(first.id(), true), second);
        assertEquals(2, get(first.id()).accepted());
        long more = house.as(HOUSE, () -> house.bean(ImportOrders.class).again(first.id(), UUID.randomUUID().toString())).id();
        assertEquals("0 2 1", get(more).accepted() + " " + get(more).unchanged() + " " + get(more).rejected());
        assertEquals(2, get(first.id()).accepted(), "the former run keeps its figures");
        ImportOrder look = get(send(csv, true).id());
        assertEquals(more, house.as(HOUSE, () -> house.bean(ImportOrders.class).earlier(look.id())).orElseThrow().id());
    }

    /** The process ends in the middle: nothing of ours runs any more. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static String many(int people) {
        return HEAD + IntStream.range(0, people).mapToObj(i -> person(Staff.newId(), "", appointed("TST-B"))).collect(Collectors.joining());
    }

    @Test
    @DisplayName("killed in the middle, it goes on by itself where its last chunk was committed, and nothing is taken twice or lost")
    void killed() throws IOException {
        Staff.open(house);
        String csv = many(1200);
        ImportBook book = house.bean(ImportBook.class);
        String sha = ImportOrders.FILES.keep(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), size -> { }, content -> { });
        long id = house.as(HOUSE, () -> book.order(new ImportBook.Sent("big.csv", csv.getBytes(StandardCharsets.UTF_8).length, sha), false, "t" + sha.substring(0, 20))).id();
        ImportBook.Driven order = book.driven(id).orElseThrow();
        try (CountedFile counted = new CountedFile(ImportOrders.FILES.place(sha))) {
            ImportCsv rows = new ImportCsv(counted.reader());
            assertThrows(Killed.class, () -> house.as(HOUSE, () -> house.bean(Import.class).run(Import.Source.of(rows, counted::soFar), order.run(), false, (sum, begun, bytes) -> {
                throw new Killed();
            })));
        }
        ImportOrder half = get(id);
        assertEquals("RUNNING 1000", half.state() + " " + half.accepted());
        assertTrue(half.percent() > 0 && half.percent() < 100, half::toString);
        house.bean(ImportWatch.class).run();
        assertEquals(1000, get(id).accepted(), "what has just moved may be driven elsewhere");
        house.update("update records.import_run set touched = ? where name = ?", java.sql.Timestamp.valueOf("2020-01-01 00:00:00"), order.run());
        house.bean(ImportWatch.class).run();
        ImportOrder whole = get(id);
        assertEquals("DONE 2400 0 0 1200", whole.state() + " " + whole.accepted() + " " + whole.unchanged() + " " + whole.rejected() + " " + whole.people());
        assertEquals(1200L, ((Number) house.value("select count(*) from records.career_event where cause_reference = ?", order.run())).longValue());
    }

    @Test
    @DisplayName("of two who drive the same run one finds its stretch taken and leaves")
    void two() {
        Staff.open(house);
        String name = "two-" + Staff.newId();
        ImportRuns runs = house.bean(ImportRuns.class);
        house.as(HOUSE, () -> runs.begin(name));
        house.inTransaction(() -> runs.advance(new ImportPlace(name, 0, 7, 0)));
        assertThrows(ImportRuns.TakenElsewhere.class, () -> house.inTransaction(() -> runs.advance(new ImportPlace(name, 0, 5, 0))));
    }

    @Test
    @DisplayName("at the console each chunk is heard, and killed in the middle the same file goes on with what it had")
    void console() throws IOException {
        Staff.open(house);
        Path file = Files.writeString(folder.resolve("people.csv"), many(1100));
        ImportFile files = house.bean(ImportFile.class);
        assertThrows(Killed.class, () -> house.as(HOUSE, () -> files.take(file, Locale.ENGLISH, progress -> {
            throw new Killed();
        })));
        List<Long> heard = new ArrayList<>();
        ImportReport report = house.as(HOUSE, () -> files.take(file, Locale.ENGLISH, progress -> heard.add(progress.accepted()))).report();
        assertEquals(List.of(2000L), heard);
        assertTrue(report.resumedFrom() > 1000, report::toString);
        assertEquals(600, report.people());
        ImportOrder order = house.as(HOUSE, () -> house.bean(ImportOrders.class).list("", 1)).rows().get(0);
        assertEquals("CONSOLE DONE people.csv 2200", order.way() + " " + order.state() + " " + order.fileName() + " " + order.accepted());
    }

    @Test
    @DisplayName("broken off at the console and finished at the page it is done in both lines of the list, and so the other way")
    void elsewhere() throws IOException {
        Staff.open(house);
        String csv = many(1100);
        Path file = Files.writeString(folder.resolve("elsewhere.csv"), csv);
        assertThrows(Killed.class, () -> house.as(HOUSE, () -> house.bean(ImportFile.class).take(file, Locale.ENGLISH, progress -> {
            throw new Killed();
        })));
        assertEquals("RUNNING CONSOLE", states(1));
        long page = send(csv, false).id();
        assertEquals("DONE PAGE, DONE CONSOLE", states(2));
        ImportOrder console = house.as(HOUSE, () -> house.bean(ImportOrders.class).list("", 2)).rows().get(1);
        assertEquals("2200 100", get(page).accepted() + " " + get(page).percent());
        assertEquals("2200 100", console.accepted() + " " + console.percent());
        house.update("update records.import_order set state = 'STOPPED' where id = ?", page);
        house.as(HOUSE, () -> house.bean(ImportFile.class).take(file, Locale.ENGLISH, progress -> { }));
        assertEquals("DONE CONSOLE, DONE PAGE", states(2));
    }

    private static String states(int newest) {
        return house.as(HOUSE, () -> house.bean(ImportOrders.class).list("", newest)).rows().stream().map(o -> o.state() + " " + o.way()).collect(Collectors.joining(", "));
    }

    @Test
    @DisplayName("somebody who stands in a file twice, chunks apart, is new once to a look, as to the import")
    void twice() {
        Staff.open(house);
        String id = Staff.newId();
        String csv = HEAD + person(id, "", appointed("TST-A")) + many(600).substring(HEAD.length()) + person(id, "", "PROMOTION,2021-01-01,77,,,general,8,2,");
        ImportOrder look = get(send(csv, true).id());
        assertEquals(1, found(look.id(), What.NEW).stream().filter(d -> d.startsWith("2 ")).count());
        assertEquals("601 1 602 1203 1", look.people() + " " + look.changed() + " " + look.events() + " " + look.accepted() + " " + look.unchanged());
        ImportOrder real = get(house.as(HOUSE, () -> house.bean(ImportOrders.class).real(look.id(), UUID.randomUUID().toString())).id());
        assertEquals("601 1 602 1203 1", real.people() + " " + real.changed() + " " + real.events() + " " + real.accepted() + " " + real.unchanged());
    }

    @Test
    @DisplayName("what cannot be read says why and can be sent better; an empty or too large one is refused; others may not come near")
    void wrong() {
        Staff.open(house);
        ImportOrder order = get(send("row,national_id,shoe_size\n", true).id());
        assertEquals("FAILED records.refused.unknownColumn [shoe_size]", order.state() + " " + order.problem() + " " + order.args());
        assertTrue(assertThrows(Refused.class, () -> send("", true)).is("records.refused.emptyFile"));
        System.setProperty(ImportOrders.MEGABYTES.key(), "0");
        try {
            assertTrue(assertThrows(Refused.class, () -> send(HEAD, true)).is("import.refused.big"));
        } finally {
            System.clearProperty(ImportOrders.MEGABYTES.key());
        }
        Actor clerk = Actor.person(Staff.idOf(house, Staff.clerk(house, "TST-A", "غريب")), "غريب", "127.0.0.1");
        assertTrue(assertThrows(Refused.class, () -> house.as(clerk, () -> house.bean(ImportOrders.class).get(order.id()))).is("refused.notAllowed"));
    }

    @Test
    @DisplayName("a file and what a look found are kept for some weeks, and then no longer")
    void old() {
        Staff.open(house);
        ImportOrder look = get(send(HEAD + person(Staff.newId(), "", appointed("TST-A")), true).id());
        house.bean(OldImports.class).run(house.clock().today());
        assertEquals(1, found(look.id(), What.NEW).size());
        house.update("update records.import_order set ordered_at = ? where id = ?", java.sql.Timestamp.valueOf("2020-01-01 00:00:00"), look.id());
        house.bean(OldImports.class).run(house.clock().today());
        assertEquals(0, found(look.id(), What.NEW).size());
        assertEquals("DONE 2", get(look.id()).state() + " " + get(look.id()).accepted());
    }
}
