package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import masar.pay.IncrementRun;
import masar.pay.IncrementRuns;
import masar.pay.IncrementState;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The annual increment of {@code -Dbench.people} people against SQL in one transaction that leaves the same rows: the event, the version
 * up to the day and the one from it, the old one closed, the list row. In turn, each for a year of its own. Beside it the one update of the
 * step in place, which keeps no history.
 */
@Tag("database")
@DisplayName("The annual increment")
class EveryIncrementBench {
    @RegisterExtension static final House house = new House();
    private static final int PEOPLE = Integer.getInteger("bench.people", 5000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final Timestamp STILL = Timestamp.valueOf(LocalDateTime.of(9999, 12, 31, 0, 0));
    private static final Date FOREVER = Date.valueOf(LocalDate.of(9999, 12, 31));
    private static final String POST = "agency_code, employee_number, unit_code, position_number, title, ladder_code, grade, ";
    private static final String HEAD = "id, employee_id, valid_from, valid_until, known_from, known_until, cause_kind, cause_reference, ";
    private static final String TAIL = ", city_code, work_unit, status, appointed_on, grade_since";
    private static final String HELD = " from records.job_version where known_until = ? and valid_until = ? and known_from < ?";
    private int year = 2030;

    @Test
    @DisplayName("of many")
    void many() {
        Staff.come(house, PEOPLE, "2024-02-01", serial -> List.of());
        List<Double> rows = new ArrayList<>();
        List<Double> place = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double update = updateInPlace();
            double sql = sameRows();
            double ours = ours();
            rows.add(ours / sql);
            place.add(ours / update);
            seconds.add(ours);
            System.out.printf(Locale.ROOT, "round %d: increment %.2f s, SQL that leaves the same rows %.2f s, update in place %.2f s%n", round + 1, ours, sql, update);
        }
        System.out.printf(Locale.ROOT, "annual increment of %,d people on %s: %.2f of SQL that leaves the same rows, %.1f of the update in place, %,.0f people a second%n",
                PEOPLE, System.getProperty("masar.test.db", "derby"), Figures.median(rows), Figures.median(place), PEOPLE / Figures.median(seconds));
    }

    private LocalDate nextYear() {
        year++;
        house.clock().moveTo(LocalDate.of(year, 1, 1));
        return LocalDate.of(year, 1, 1);
    }

    private double ours() {
        LocalDate day = nextYear();
        long looked = house.as(Staff.HOUSE, () -> house.bean(IncrementRuns.class).look(day, "look" + day)).id();
        long begun = System.nanoTime();
        IncrementRun run = house.as(Staff.HOUSE, () -> house.bean(IncrementRuns.class).start(looked, "B" + day, day));
        double took = since(begun);
        assertEquals(List.of(IncrementState.DONE, (long) PEOPLE), List.of(run.state(), run.granted()));
        return took;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private double updateInPlace() {
        double[] took = {0};
        try {
            house.inTransaction(() -> {
                long begun = System.nanoTime();
                int changed = house.update("update records.job_version set step_no = step_no + 1, basic = basic + 305 where known_until = ? and valid_until = ?",
                        STILL, FOREVER);
                took[0] = since(begun);
                assertEquals(PEOPLE, changed);
                throw new Undone();
            });
        } catch (Undone meant) {
            return took[0];
        }
        throw new IllegalStateException("must be undone");
    }

    /** So that the update in place leaves nothing behind. */
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private double sameRows() {
        Date day = Date.valueOf(nextYear());
        Timestamp now = Timestamp.valueOf(LocalDateTime.of(year, 1, 1, 0, 0));
        String id = "postgresql".equals(System.getProperty("masar.test.db")) ? "nextval('records.id_seq')" : "next value for records.id_seq";
        long begun = System.nanoTime();
        house.inTransaction(() -> {
            int events = house.update("insert into records.career_event (id, employee_id, kind, from_day, from_written, decision_number, decided, place, known_from,"
                    + " known_until, cause_kind, cause_reference, entered_by, corrects, closed_why, counted, article, end_reason, remarks, agency_code,"
                    + " employee_number, unit_code, position_number, title, ladder_code, grade, step_no, basic, city_code, work_unit) select " + id
                    + ", employee_id, 'INCREMENT', cast('" + day + "' as date), '', 'S', '', " + year + ", " + at(now) + ", known_until, 'EVENT', '', '', 0, '', true, '', '', '', '', '',"
                    + " '', '', '', ladder_code, grade, step_no + 1, basic + 305, '', ''" + HELD, STILL, FOREVER, now);
            int before = copies(id, "valid_from, cast('" + day + "' as date)", "step_no, basic", now);
            int after = copies(id, "cast('" + day + "' as date), valid_until", "step_no + 1, basic + 305", now);
            int closed = house.update("update records.job_version set known_until = ? where known_until = ? and valid_until = ? and known_from < ?", now, STILL,
                    FOREVER, now);
            int list = house.update("update records.employee set step_no = step_no + 1, version = version + 1 where agency_code = 'BENCH'");
            assertEquals(List.of(PEOPLE, PEOPLE, PEOPLE, PEOPLE, PEOPLE), List.of(events, before, after, closed, list));
        });
        return since(begun);
    }

    private static int copies(String id, String days, String pay, Timestamp now) {
        return house.update("insert into records.job_version (" + HEAD + POST + "step_no, basic" + TAIL + ") select " + id + ", employee_id, " + days
                + ", " + at(now) + ", known_until, cause_kind, cause_reference, " + POST + pay + TAIL + HELD,
                STILL, FOREVER, now);
    }

    private static String at(Timestamp now) {
        return "cast('" + now.toString().substring(0, 19) + "' as timestamp)";
    }
}
