package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import masar.kernel.Hijri;
import masar.records.EmployeeRow.EventData;
import masar.retirement.ForecastOfMany;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The forecast of the twelve months ahead for {@code -Dbench.people} serving employees, from its beginning to the counts that the pages
 * show, against one sequential read of every column of the same rows. In turn. Of twenty, one comes to the age, one completes twenty years,
 * and four have completed them before: that is what is written.
 */
@Tag("database")
@DisplayName("The retirement forecast")
class ForecastBench {
    @RegisterExtension static final House house = new House();
    private static final int PEOPLE = Integer.getInteger("bench.people", 2000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final double GOAL = 4;
    private static final int OF = 20;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final String[] READ = {"records.employee", "records.person_version", "records.job_version", "records.career_event"};

    @Test
    @DisplayName("of everybody who serves")
    void every() throws SQLException {
        house.clock().moveTo(FIRST);
        Staff.come(house, PEOPLE, ForecastBench::born, ForecastBench::appointed, serial -> List.<EventData>of());
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            // A forecast of each month; by the next ones some are past the age.
            LocalDate day = FIRST.plusMonths(round);
            double read = read();
            double ours = ours(day, round);
            ratios.add(ours / read);
            seconds.add(ours);
            System.out.printf(Locale.ROOT, "round %d: forecast %.2f s, sequential read %.3f s%n", round + 1, ours, read);
        }
        System.out.printf(Locale.ROOT, "forecast of %,d people on %s: %.1f of one sequential read of the same rows (goal %.0f), %,.0f people a second%n", PEOPLE,
                System.getProperty("masar.test.db", "derby"), Figures.median(ratios), GOAL, PEOPLE / Figures.median(seconds));
    }

    /** Number 0 of twenty comes to the age within the seventh month; the others are forty-five to fifty-five. */
    private static String born(long serial) {
        return serial % OF == 0 ? Hijri.of(FIRST.plusMonths(6).plusDays(14)).plusYears(-60).iso() : LocalDate.of(1971, 5, 5).plusYears(serial % OF / 2).toString();
    }

    /** Number 1 completes twenty years within the seventh month, 2 to 5 had them long ago; 0 has thirty years, the others fewer than nineteen. */
    private static String appointed(long serial) {
        return switch ((int) (serial % OF)) {
            case 0 -> "1996-10-01";
            case 1 -> Hijri.of(FIRST.plusMonths(6).plusDays(14)).plusYears(-20).iso();
            case 2, 3, 4, 5 -> "2000-03-01";
            default -> LocalDate.of(2009, 3, 1).plusMonths(serial % OF * 8).toString();
        };
    }

    private double ours(LocalDate day, int round) {
        house.clock().moveTo(day);
        long begun = System.nanoTime();
        ForecastOfMany.make(house, day);
        double took = (System.nanoTime() - begun) / 1e9;
        long each = PEOPLE / OF;
        Map<String, Long> expected = new TreeMap<>(Map.of("AGE " + (7 - round), each, "EARLY " + (7 - round), each, "EARLY 0", 4 * each));
        assertEquals(expected, ForecastOfMany.counts(house, Staff.AGENCY, day));
        return took;
    }

    private static double read() throws SQLException {
        long begun = System.nanoTime();
        int rows = 0;
        try (Connection connection = house.database().raw().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1000);
            for (String table : READ) {
                try (ResultSet all = statement.executeQuery("select * from " + table)) {
                    rows += drain(all);
                }
            }
            connection.rollback();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        assertEquals(4 * PEOPLE, rows);
        return took;
    }

    private static int drain(ResultSet all) throws SQLException {
        int rows = 0;
        for (int columns = all.getMetaData().getColumnCount(); all.next(); rows++) {
            for (int i = 1; i <= columns; i++) {
                all.getObject(i);
            }
        }
        return rows;
    }
}
