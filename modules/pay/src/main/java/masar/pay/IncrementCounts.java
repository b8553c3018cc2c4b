package masar.pay;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import masar.kernel.OpenToAll;
import masar.kernel.Outcome;
import masar.pay.law.IncrementCase;
import masar.pay.law.IncrementCase.Why;

/** The counts of a run, by agency and by what decided: added to piece by piece, in the running transaction. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class IncrementCounts {
    @Resource(lookup = "java:app/jdbc/masar") DataSource database;

    /** What a piece came to. */
    static final class Sum {
        private final Map<String, Map<Why, Tally>> byAgency = new TreeMap<>();

        void add(String agency, IncrementCase.Answer answer) {
            Tally tally = byAgency.computeIfAbsent(agency, a -> new TreeMap<>()).computeIfAbsent(answer.why(), w -> new Tally());
            tally.people++;
            tally.cost = tally.cost.add(answer.rise());
        }

        long people(Outcome outcome) {
            return byAgency.values().stream().flatMap(m -> m.entrySet().stream()).filter(e -> e.getKey().outcome() == outcome)
                    .mapToLong(e -> e.getValue().people).sum();
        }

        BigDecimal cost() {
            return byAgency.values().stream().flatMap(m -> m.values().stream()).map(t -> t.cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private static final class Tally {
        private long people;
        private BigDecimal cost = BigDecimal.ZERO;
    }

    private record Line(String agency, Why why, Tally tally) {
    }

    /** Adds what a piece came to; two statements. */
    void add(long runId, Sum sum) {
        List<Line> lines = new ArrayList<>();
        sum.byAgency.forEach((agency, whys) -> whys.forEach((why, tally) -> lines.add(new Line(agency, why, tally))));
        try (Connection connection = database.getConnection()) {
            List<Line> fresh = new ArrayList<>();
            int[] found = send(connection, "update pay.increment_count set people = people + ?, cost = cost + ? where run_id = ? and agency = ? and reason = ?",
                    lines, runId);
            for (int i = 0; i < found.length; i++) {
                // A driver may say that it does not know; then ours would be written twice. Of inserts it may: they are new.
                if (found[i] == Statement.SUCCESS_NO_INFO) {
                    throw new IllegalStateException("the database does not say how many rows it changed");
                }
                if (found[i] == 0) {
                    fresh.add(lines.get(i));
                }
            }
            send(connection, "insert into pay.increment_count (people, cost, run_id, agency, reason) values (?, ?, ?, ?, ?)", fresh, runId);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static int[] send(Connection connection, String sql, List<Line> lines, long runId) throws SQLException {
        if (lines.isEmpty()) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Line line : lines) {
                statement.setLong(1, line.tally.people);
                statement.setBigDecimal(2, line.tally.cost);
                statement.setLong(3, runId);
                statement.setString(4, line.agency);
                statement.setString(5, line.why.name());
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }

    /** All counts of a run, by agency and reason; some thousands at most. */
    List<IncrementCount> of(long runId) {
        return list("select agency, reason, people, cost from pay.increment_count where run_id = ? order by agency, reason", runId);
    }

    /** The counts of a run by reason. */
    List<IncrementCount> byReason(long runId) {
        return list("select '', reason, sum(people), sum(cost) from pay.increment_count where run_id = ? group by reason order by reason", runId);
    }

    private List<IncrementCount> list(String sql, long runId) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, runId);
            List<IncrementCount> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(new IncrementCount(rows.getString(1), rows.getString(2), rows.getLong(3), rows.getBigDecimal(4)));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
