package masar.kernel.storage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import masar.kernel.Setting;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that the settings name: embedded Derby in the data folder when {@code masar.db.url} is empty, else PostgreSQL.
 * The server's pool stands on this class (see {@code web.xml}); it holds no connections itself, and what is sent over them is {@link Statements counted}.
 */
public class HouseDataSource implements DataSource {
    /** Where everything that must survive is kept: the Derby database, uploaded files, the server's own state. */
    public static final Setting DATA = Setting.of("masar.data", "data");
    /** Where files that people send and papers lie: one folder for all nodes, when there are several. Empty: the data folder. */
    public static final Setting FILES = Setting.of("masar.files", "");
    /** Address of a PostgreSQL database, {@code jdbc:postgresql://host/name}; empty for embedded Derby. */
    public static final Setting URL = Setting.of("masar.db.url", "");
    /** User of the PostgreSQL database. */
    public static final Setting USER = Setting.of("masar.db.user", "masar");
    /** Password of that user. Better given in the environment than in a file. */
    public static final Setting PASSWORD = Setting.of("masar.db.password", "");

    /** The system property in which one line says why the house cannot stand on this database. */
    public static final String WRONG = "masar.db.wrong";

    private static volatile boolean checked;
    private static final Logger LOG = Logger.getLogger(HouseDataSource.class.getName());
    private final DataSource real;

    public HouseDataSource() {
        real = URL.text().isEmpty() ? derby() : postgresql();
    }

    private static EmbeddedDataSource derby() {
        // How long one waits for what another holds, in seconds; else Derby waits a minute, and whoever reads waits with it.
        System.getProperties().putIfAbsent("derby.locks.waitTimeout", "20");
        System.getProperties().putIfAbsent("derby.locks.deadlockTimeout", "3");
        // All modules together have some thousand statements; of the hundred that Derby keeps compiled a busy house would throw most away.
        System.getProperties().putIfAbsent("derby.language.statementCache.size", "2000");
        EmbeddedDataSource derby = new EmbeddedDataSource();
        derby.setDatabaseName(Path.of(DATA.text(), "derby").toAbsolutePath().toString());
        derby.setCreateDatabase("create");
        return derby;
    }

    /**
     * Closes the embedded database, so that the next start need not go through its log again; nothing for PostgreSQL. Whoever asks for a
     * connection afterwards opens it anew.
     */
    public static void close() {
        if (!URL.text().isEmpty()) {
            return;
        }
        EmbeddedDataSource derby = derby();
        derby.setCreateDatabase("");
        derby.setShutdownDatabase("shutdown");
        try {
            derby.getConnection().close();
        } catch (SQLException goodBye) {
            // Derby says by an exception that it is closed, or that it was not open.
            LOG.log(Level.FINE, "the embedded database: {0}", goodBye.getMessage());
        }
    }

    private static DataSource postgresql() {
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        try {
            postgresql.setUrl(URL.text());
        } catch (IllegalArgumentException e) {
            throw wrong("masar.db.url: '" + URL.text() + "' is not understood; it looks like jdbc:postgresql://HOST/DATABASE.", e);
        }
        postgresql.setUser(USER.text());
        postgresql.setPassword(PASSWORD.text());
        postgresql.setReWriteBatchedInserts(true);
        postgresql.setOptions("-c lock_timeout=20s");
        if (!checked) {
            PostgresqlCheck.wrong(postgresql, URL.text(), USER.text()).ifPresent(line -> {
                throw wrong(line, null);
            });
            checked = true;
        }
        return postgresql;
    }

    /** Says it where the launcher finds it: what the server makes of an exception here is a hundred lines about something else. */
    private static IllegalStateException wrong(String line, Exception cause) {
        System.setProperty(WRONG, line);
        return new IllegalStateException(line, cause);
    }

    /** The folder of all that every node must see: contents and keys that were drawn. */
    public static Path files() {
        return Path.of(FILES.text().isEmpty() ? DATA.text() : FILES.text());
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Statements.counted(real.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return Statements.counted(real.getConnection());
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return real.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        real.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        real.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return real.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return real.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return real.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return real.isWrapperFor(type);
    }
}
