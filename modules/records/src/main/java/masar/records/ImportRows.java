package masar.records;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the rows of a chunk go, table by table: as batches of one statement, or on PostgreSQL by its COPY. */
interface ImportRows extends AutoCloseable {

    /** What the connection's database takes fastest. */
    static ImportRows into(Connection connection) throws SQLException {
        return connection.isWrapperFor(org.postgresql.PGConnection.class) ? new ImportCopy(connection.unwrap(org.postgresql.PGConnection.class))
                : new ImportBatch(connection);
    }

    /** Adds one row; {@code null} is no value. */
    void add(String table, String columns, Object[] values) throws SQLException;

    /** Sends all of them. */
    void send() throws SQLException;

    @Override
    void close() throws SQLException;
}
