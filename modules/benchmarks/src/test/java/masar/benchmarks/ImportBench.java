package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import masar.kernel.HouseStarted;
import masar.records.Agencies;
import masar.records.Agency;
import masar.records.ImportFile;
import masar.records.ImportReport;
import masar.records.Named;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/**
 * The import of a file of {@code -Dbench.people} people with ten rows of a career each, from its first byte to its report, against PostgreSQL's COPY of
 * the rows that it left, into the same tables with the same indexes. Each round brings other people; its rows are written out, removed and copied in again.
 */
@Tag("database")
@DisplayName("The import")
class ImportBench {
    @RegisterExtension static final House house = new House();
    private static final int PEOPLE = Integer.getInteger("bench.people", 10_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final int EVENTS = 10;
    private static final String HEAD = "row,national_id,first_ar,father_ar,grandfather_ar,family_ar,first_en,father_en,grandfather_en,family_en,birth,sex,mobile,kind,from,"
            + "decision_number,decided_on,agency,employee_number,unit,unit_name,position_number,title,ladder,grade,step,city,level,major\n";
    private static final String[] NAMES = {"محمد", "سعد", "عبدالله", "فهد", "خالد", "نورة", "سارة", "ناصر", "تركي", "هند", "ريم", "يوسف", "سلطان", "مها", "راشد", "بدر"};
    private static final String[] FAMILIES = {"القحطاني", "الحربي", "العتيبي", "الدوسري", "الشمري", "الزهراني", "الغامدي", "المطيري", "السبيعي", "القرني"};
    private static final String[] ENGLISH = {"Mohammed", "Saad", "Abdullah", "Fahd", "Khalid", "Noura", "Sarah", "Nasser", "Turki", "Hind", "Reem", "Yousef", "Sultan", "Maha", "Rashed", "Badr"};
    private static final String OURS = "employee_id in (select id from records.employee where national_id between '%s' and '%s')";
    @TempDir Path folder;
    private int next;

    @Test
    @DisplayName("of many")
    void many() throws IOException, SQLException {
        assumeTrue("postgresql".equals(System.getProperty("masar.test.db")), "COPY is PostgreSQL's");
        house.inTransaction(() -> house.fire(new HouseStarted()));
        house.as(Staff.HOUSE, () -> {
            for (int i = 0; i < 40; i++) {
                house.bean(Agencies.class).create(new Agency("BNC-" + i, "جهة " + i, "Agency " + i, Agency.Kind.AUTHORITY, "", Named.NONE, java.util.Optional.empty(), java.util.Optional.empty()));
            }
        });
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            int from = next;
            Path file = file(folder.resolve("r" + round + ".csv"));
            double ours = ours(file);
            long[] rows = {0};
            double copied = copied(Staff.id(from), Staff.id(next - 1), rows);
            System.out.printf(Locale.ROOT, "round %d%s: import %.2f s, COPY of the %,d rows that it left %.2f s, ratio %.2f%n", round, round == 0 ? " (warms up)" : "", ours, rows[0], copied,
                    copied / ours);
            if (round > 0) {
                ratios.add(copied / ours);
                seconds.add(ours);
            }
            Files.delete(file);
        }
        System.out.printf(Locale.ROOT, "import of %,d people with %d events each on postgresql: %.2f of COPY into the same tables with the same indexes, %,.0f people a second%n", PEOPLE, EVENTS,
                Figures.median(ratios), PEOPLE / Figures.median(seconds));
    }

    private double ours(Path file) {
        long begun = System.nanoTime();
        ImportReport report = house.as(Staff.HOUSE, () -> house.bean(ImportFile.class).take(file, Locale.ENGLISH, progress -> { })).report();
        double took = (System.nanoTime() - begun) / 1e9;
        assertEquals(List.of(), report.problems());
        assertEquals(List.of((long) PEOPLE, (long) PEOPLE * EVENTS), List.of(report.people(), report.events()));
        return took;
    }

    private Path file(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD);
            for (int i = 0; i < PEOPLE; i++) {
                person(out, next++);
            }
        }
        return file;
    }

    private static void person(BufferedWriter out, int serial) throws IOException {
        Random random = new Random(serial);
        String id = Staff.id(serial);
        int agency = random.nextInt(40);
        int first = random.nextInt(16);
        int father = random.nextInt(16);
        int grandfather = random.nextInt(16);
        out.write("PERSON," + id + "," + NAMES[first] + "," + NAMES[father] + "," + NAMES[grandfather] + "," + FAMILIES[random.nextInt(10)] + "," + ENGLISH[first] + "," + ENGLISH[father] + ","
                + ENGLISH[grandfather] + ",Measured,1405-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9) + ",MALE,05000" + String.format("%05d", serial % 100_000) + ",,,,,,,,,,,,,,,,\n");
        int grade = 5;
        int step = 1;
        for (int event = 0; event < EVENTS; event++) {
            int year = 2012 + event;
            String days = year + "-01-01," + (1000 + random.nextInt(9000)) + "/" + year % 100 + "," + (year - 1) + "-12-20,";
            if (event == 0) {
                out.write("EVENT," + id + ",,,,,,,,,,,,APPOINTMENT," + days + "BNC-" + agency + ",E" + serial + ",U" + random.nextInt(8) + ",إدارة الشؤون,P" + serial + ",كاتب,general,5,1,RIYADH,,\n");
            } else if (event == 5) {
                grade++;
                step = 3;
                out.write("EVENT," + id + ",,,,,,,,,,,,PROMOTION," + days + ",,,,,كاتب أول,general," + grade + "," + step + ",,,\n");
            } else {
                step++;
                out.write("EVENT," + id + ",,,,,,,,,,,,INCREMENT," + days + ",,,,,,general," + grade + "," + step + ",,,\n");
            }
        }
        out.write("QUALIFICATION," + id + ",,,,,,,,,,,,,,,,,,,,,,,,,,BACHELOR,محاسبة\n");
    }

    /** The rows of these people, written out, removed, and copied in again in one transaction: how long that last part takes. */
    private double copied(String from, String to, long[] rows) throws IOException, SQLException {
        String ours = String.format(OURS, from, to);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("person_version", ours);
        tables.put("job_version", ours);
        tables.put("career_event", ours);
        tables.put("qualification_version", ours);
        tables.put("employee", "national_id between '" + from + "' and '" + to + "'");
        try (Connection connection = house.database().raw().getConnection(); Statement statement = connection.createStatement()) {
            PGConnection copy = connection.unwrap(PGConnection.class);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                try (OutputStream out = Files.newOutputStream(folder.resolve(table.getKey()))) {
                    copy.getCopyAPI().copyOut("copy (select * from records." + table.getKey() + " where " + table.getValue() + " order by id) to stdout", out);
                }
            }
            for (Map.Entry<String, String> table : tables.entrySet()) {
                statement.executeUpdate("delete from records." + table.getKey() + " where " + table.getValue());
            }
            for (String table : tables.keySet()) {
                statement.execute("vacuum analyze records." + table);
            }
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            for (String table : tables.keySet()) {
                try (InputStream in = Files.newInputStream(folder.resolve(table))) {
                    rows[0] += copy.getCopyAPI().copyIn("copy records." + table + " from stdin", in);
                }
            }
            connection.commit();
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
