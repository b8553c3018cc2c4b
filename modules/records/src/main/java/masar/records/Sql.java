package masar.records;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import masar.kernel.OpenToAll;
import masar.kernel.storage.Schemas;

/** Plain SQL in the running transaction, for reference data, searches and imports. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class Sql {
    @Resource(lookup = "java:app/jdbc/masar") DataSource database;
    private volatile Boolean derby;

    /** Makes something of the current row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Does something with a connection. */
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    <T> T work(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    <T> List<T> list(String query, Row<T> each, Object... values) {
        return work(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    bind(statement, i + 1, values[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> all = new ArrayList<>();
                    while (rows.next()) {
                        all.add(each.of(rows));
                    }
                    return all;
                }
            }
        });
    }

    int update(String statement, Object... values) {
        return work(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (int i = 0; i < values.length; i++) {
                    bind(prepared, i + 1, values[i]);
                }
                return prepared.executeUpdate();
            }
        });
    }

    /** Sets a value; the embedded Derby takes dates only in JDBC's own types. */
    static void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof LocalDate day) {
            statement.setDate(place, java.sql.Date.valueOf(day));
        } else if (value instanceof LocalDateTime moment) {
            statement.setTimestamp(place, java.sql.Timestamp.valueOf(moment));
        } else {
            statement.setObject(place, value);
        }
    }

    boolean isDerby() {
        if (derby == null) {
            derby = Schemas.isDerby(database);
        }
        return derby;
    }

    /** So many question marks, between commas. */
    static String marks(int count) {
        return String.join(",", java.util.Collections.nCopies(count, "?"));
    }
}
