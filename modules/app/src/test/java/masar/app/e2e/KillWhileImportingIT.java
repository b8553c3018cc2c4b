package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file of people whose import is killed half way")
class KillWhileImportingIT {
    /** Twelve chunks; it is killed when it has told of its first. */
    private static final int PEOPLE = 6000;
    /** So many of the crowd are in the demo already. */
    private static final int KNOWN = 12;
    private static final String EVERYBODY = "select count(*) from records.employee";
    private static final Pattern READ = Pattern.compile("([\\d,]+) rows read, ([\\d,]+) accepted");
    private static final Pattern DONE = Pattern.compile("(\\d+) rows read, (\\d+) accepted, (\\d+) said what was known already, (\\d+) were not taken");
    private static TheJar jar;
    private static Path file;

    @BeforeAll
    static void start() throws Exception {
        jar = TheJar.fresh("imported", "-Dmasar.demo=true", "-Dmasar.demo.people=" + KNOWN, "-Dmasar.today=2026-11-23");
        file = jar.home().resolve("people.csv");
        assertEquals(0, jar.does("file.txt", "--demo-file", String.valueOf(PEOPLE), file.toString()), jar.home()::toString);
    }

    @Test
    @DisplayName("goes on where it stood when the same command is given again; everybody is on record with every row of the file, and nothing twice")
    void killed() throws Exception {
        long before = count(EVERYBODY);
        Process first = jar.process("first.txt", jar.port(), "--import", file.toString());
        for (int i = 0; i < 4800 && first.isAlive() && rows(READ, "first.txt", 2) == 0; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        first.destroyForcibly().waitFor();
        long taken = rows(READ, "first.txt", 2);
        assertTrue(taken > 0, () -> "it was killed before it had begun, see " + jar.home());
        assertFalse(jar.said("first.txt").contains("Imported "), () -> "it was done before it was killed, see " + jar.home());

        assertEquals(0, jar.does("again.txt", "--import", file.toString()), jar.home()::toString);
        assertTrue(jar.said("again.txt").contains(" Went on after line "), () -> "it began anew, see " + jar.home());
        assertEquals(0, rows(DONE, "again.txt", 4), "nothing is refused");

        assertEquals(0, jar.does("third.txt", "--import", file.toString()), jar.home()::toString);
        assertEquals(0, rows(DONE, "third.txt", 2), "nothing of it is new");
        assertTrue(rows(DONE, "third.txt", 1) >= rows(DONE, "again.txt", 1) + rows(READ, "first.txt", 1), () -> "it is read from its first row, see " + jar.home());
        assertEquals(rows(DONE, "third.txt", 1), rows(DONE, "third.txt", 3), "every row of the file is on record");
        assertEquals(before + PEOPLE - KNOWN, count(EVERYBODY), "nobody is there twice, and nobody else");
        assertEquals(0, count("select count(*) from (select employee_id from records.career_event where known_until > '9000-01-01 00:00:00'"
                + " group by employee_id, kind, from_day, decision_number, place having count(*) > 1) twice"), "no event is there twice");
    }

    /** The last number of this kind that the console says; 0 where it says none. */
    private static long rows(Pattern line, String output, int group) throws Exception {
        Matcher said = line.matcher(jar.said(output));
        long last = 0;
        while (said.find()) {
            last = Long.parseLong(said.group(group).replace(",", ""));
        }
        return last;
    }

    private static long count(String question) throws SQLException {
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(jar.home().resolve("data").resolve("derby").toString());
        try (Connection connection = derby.getConnection(); Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(question)) {
            assertTrue(rows.next());
            return rows.getLong(1);
        } finally {
            derby.setShutdownDatabase("shutdown");
            assertThrows(SQLException.class, derby::getConnection, "Derby says good-bye by an exception");
        }
    }
}
