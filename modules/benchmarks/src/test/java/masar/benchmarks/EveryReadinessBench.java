package masar.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import masar.kernel.Finding;
import masar.performance.AppraisalImport;
import masar.performance.BroughtAppraisal;
import masar.promotions.ReadinessOfAll;
import masar.records.AsOf;
import masar.records.EmployeeRow.EventData;
import masar.records.EventKind;
import masar.records.NewCareerEvent.JobChange;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Whether each of {@code -Dbench.people} serving employees may be promoted, all rules applied to the record, in pieces of
 * {@code -Dbench.piece}, each piece audited in one line; against one sequential read of every column of the same rows. In turn, after one
 * round that only warms up.
 */
@Tag("database")
@DisplayName("Readiness for promotion")
class EveryReadinessBench {
    @RegisterExtension static final House house = new House();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PEOPLE = Integer.getInteger("bench.people", 2000);
    private static final int PIECE = Integer.getInteger("bench.piece", 2000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final double GOAL = 4;
    /** By the number of a clerk: fine, badly appraised, promoted this year, fined this year. */
    private static final List<List<String>> REFUSED_BY = List.of(List.of(), List.of("P11"), List.of("P12"), List.of("P10"));
    private static final String[] READ = {"records.person_version", "records.job_version", "records.career_event", "records.qualification_version",
        "performance.appraisal"};

    @Test
    @DisplayName("of every serving employee")
    void every() throws SQLException {
        house.clock().moveTo(TODAY);
        Staff.come(house, PEOPLE, "2012-01-08", EveryReadinessBench::later);
        var marks = LongStream.range(0, PEOPLE).mapToObj(i -> new BroughtAppraisal(Staff.id(i), TODAY.getYear() - 1, i % REFUSED_BY.size() == 1 ? 2 : 4, "1/47",
                LocalDate.of(TODAY.getYear(), 1, 15))).iterator();
        long brought = house.as(Staff.HOUSE, () -> house.bean(AppraisalImport.class).bring(marks, "bench"));
        assertEquals(PEOPLE, brought);
        Map<Long, String> people = new HashMap<>();
        house.sql("select id, national_id from records.employee where agency_code = ?", Staff.AGENCY)
                .forEach(r -> people.put(((Number) r.get("id")).longValue(), r.get("national_id").toString()));
        assertEquals(PEOPLE, people.size());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double read = read();
            double ours = ours(people);
            System.out.printf(Locale.ROOT, "round %d: readiness %.2f s, sequential read %.3f s%n", round, ours, read);
            if (round > 0) {
                ratios.add(ours / read);
            }
        }
        System.out.printf(Locale.ROOT, "readiness of %,d people on %s: %.1f of one sequential read of the same rows (goal %.0f)%n", PEOPLE,
                System.getProperty("masar.test.db", "derby"), Figures.median(ratios), GOAL);
    }

    private static List<EventData> later(long serial) {
        return switch ((int) (serial % REFUSED_BY.size())) {
            case 2 -> List.of(Staff.event(EventKind.PROMOTION, "2026-05-17", JobChange.pay("general", "7", 2), ""));
            case 3 -> List.of(Staff.event(EventKind.PENALTY, "2026-03-08", JobChange.NONE, "حسم خمسة عشر يومًا"));
            default -> List.of();
        };
    }

    /** Pieces each in a transaction of its own; only what refused is kept of the answers, as a count for the ministry would keep less. */
    private double ours(Map<Long, String> people) {
        AsOf now = new AsOf(TODAY, house.clock().now());
        ReadinessOfAll all = house.bean(ReadinessOfAll.class);
        Map<String, List<String>> refused = new HashMap<>();
        long begun = System.nanoTime();
        long after = 0;
        for (Optional<ReadinessOfAll.Piece> piece = piece(all, after, now); piece.isPresent(); piece = piece(all, after, now)) {
            after = piece.get().upTo();
            piece.get().said().stream().filter(one -> people.containsKey(one.employeeId())).forEach(one -> refused.put(people.get(one.employeeId()),
                    one.decision().refusals().stream().map(Finding::rule).toList()));
        }
        double took = (System.nanoTime() - begun) / 1e9;
        for (long i = 0; i < PEOPLE; i++) {
            assertEquals(REFUSED_BY.get((int) (i % REFUSED_BY.size())), refused.get(Staff.id(i)), "the answer of clerk " + i);
        }
        return took;
    }

    private static Optional<ReadinessOfAll.Piece> piece(ReadinessOfAll all, long after, AsOf now) {
        return house.as(Staff.HOUSE, () -> house.inTransaction(() -> all.next(after, PIECE, now)));
    }

    private static double read() throws SQLException {
        long begun = System.nanoTime();
        Map<String, Integer> rows = new HashMap<>();
        try (Connection connection = house.database().raw().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(1000);
            for (String table : READ) {
                try (ResultSet all = statement.executeQuery("select t.* from " + table + " t, records.employee e where e.id = t.employee_id and e.agency_code = '"
                        + Staff.AGENCY + "'")) {
                    rows.put(table, drain(all));
                }
            }
            connection.rollback();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        assertEquals(Optional.of(PEOPLE), Optional.ofNullable(rows.get("performance.appraisal")), rows::toString);
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
