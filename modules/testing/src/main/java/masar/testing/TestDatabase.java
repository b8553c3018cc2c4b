package masar.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import masar.kernel.storage.Schemas;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of this JVM's tests, started on first use and migrated with all modules' schemas. Derby in memory by default;
 * a real PostgreSQL on the loopback when the system property {@code masar.test.db} is {@code postgresql}. In the folder
 * {@code masar.test.folder} Derby outlives its process, for tests that kill one. What a test writes stays
 * for the tests after it: make your own people and agencies per test.
 */
public final class TestDatabase {
    private static final int MOST = 40;
    private static TestDatabase instance;

    private final boolean derby;
    private volatile DataSource real;
    private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>();
    private final Semaphore free = new Semaphore(MOST, true);

    private TestDatabase() {
        derby = !"postgresql".equals(System.getProperty("masar.test.db", "derby"));
        real = derby ? derby() : postgresql();
        Schemas.migrate(real, Thread.currentThread().getContextClassLoader());
        checkSequences();
    }

    /** The one of this JVM. */
    public static synchronized TestDatabase get() {
        if (instance == null) {
            instance = new TestDatabase();
        }
        return instance;
    }

    /** EclipseLink takes the number of a sequence as the last of its fifty, so a sequence must start with its increment. */
    private void checkSequences() {
        String wrong = derby ? "select sequencename from sys.syssequences where increment > 1 and startvalue < increment"
                : "select schemaname || '.' || sequencename from pg_sequences where increment_by > 1 and start_value < increment_by";
        RawSql.query(real, wrong).stream().findFirst().ifPresent(row -> {
            throw new IllegalStateException("sequence " + row.values() + " must START WITH 50 when it is INCREMENT BY 50");
        });
    }

    private static DataSource derby() {
        System.setProperty("derby.stream.error.file", System.getProperty("java.io.tmpdir") + "/derby-tests.log");
        System.setProperty("derby.locks.waitTimeout", "20");
        System.setProperty("derby.locks.deadlockTimeout", "3");
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(System.getProperty("masar.test.folder", "memory:masar"));
        derby.setCreateDatabase("create");
        return derby;
    }

    private static DataSource postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off").setServerConfig("max_connections", "80").start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            // As operators have it: with it a batch of inserts does not say how many rows it wrote.
            PGSimpleDataSource postgresql = (PGSimpleDataSource) server.getPostgresDatabase();
            postgresql.setReWriteBatchedInserts(true);
            return postgresql;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the whole house stand on another database meanwhile, one that was restored from a backup; nothing else of this JVM's tests may run
     * beside it.
     */
    public void on(DataSource other, Runnable what) throws SQLException {
        DataSource own = real;
        forget();
        real = other;
        try {
            what.run();
        } finally {
            forget();
            real = own;
        }
    }

    private void forget() throws SQLException {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            connection.close();
        }
    }

    /** Whether this is Derby; PostgreSQL otherwise. */
    public boolean isDerby() {
        return derby;
    }

    /** The database itself, without pool, transaction or counting: a way round the house, for tests that tamper. */
    public DataSource raw() {
        return real;
    }

    /** A connection of the pool, in auto-commit; give it back with {@link #giveBack}. */
    Connection take() throws SQLException {
        free.acquireUninterruptibly();
        Connection connection = idle.pollFirst();
        try {
            if (connection == null || connection.isClosed()) {
                connection = real.getConnection();
            }
            connection.setAutoCommit(true);
            return connection;
        } catch (SQLException | RuntimeException e) {
            free.release();
            throw e;
        }
    }

    /** Takes a connection back, undoing what was left open on it. */
    void giveBack(Connection connection) throws SQLException {
        try {
            if (!connection.isClosed()) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
                idle.addFirst(connection);
            }
        } finally {
            free.release();
        }
    }
}
