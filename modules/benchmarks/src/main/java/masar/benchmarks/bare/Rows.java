package masar.benchmarks.bare;

import jakarta.servlet.http.HttpSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Rows as they are, by plain SQL in one transaction. */
final class Rows {
    /** Where the session says who it is. */
    static final String WHO = "who";
    static final String AGENCY = "agency";

    private Rows() {
    }

    /** The person of a session; whoever has none gets nothing. */
    static String who(HttpSession session) {
        String who = session == null ? null : (String) session.getAttribute(WHO);
        if (who == null) {
            throw new IllegalStateException("nobody signed in");
        }
        return who;
    }

    /** Does something in one transaction. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    static <T> T work(DataSource database, Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            T result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Map<String, String>> list(Connection connection, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Map<String, String>> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    Map<String, String> one = new LinkedHashMap<>();
                    for (int i = 1; i <= columns; i++) {
                        String value = row.getString(i);
                        one.put(row.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT), value == null ? "" : value);
                    }
                    all.add(one);
                }
            }
            return all;
        }
    }

    static int update(Connection connection, String change, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(change)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    static Timestamp now() {
        return Timestamp.valueOf(Instant.now().atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    /** Text in HTML. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
