package masar.records;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;

/** One prepared statement per table, batches over a whole chunk. */
final class ImportBatch implements ImportRows {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    ImportBatch(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void add(String table, String columns, Object[] values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            statement = connection.prepareStatement("insert into records." + table + " (" + columns + ") values (" + Sql.marks(columns.split(",").length) + ")");
            statements.put(table, statement);
        }
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value == ImportWriter.NO_DAY) {
            statement.setNull(place, Types.DATE);
        } else if (value == null) {
            statement.setNull(place, Types.DECIMAL);
        } else if (value instanceof Enum<?> constant) {
            statement.setString(place, constant.name());
        } else {
            Sql.bind(statement, place, value);
        }
    }

    @Override
    public void send() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
