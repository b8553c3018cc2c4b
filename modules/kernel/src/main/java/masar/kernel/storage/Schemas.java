package masar.kernel.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every module's schema up to date. A module that owns tables says so in {@code META-INF/masar.schema}, one line with the
 * schema's name; its migrations lie in {@code db/migration/NAME}, and where Derby and PostgreSQL must differ in
 * {@code db/vendor/derby/NAME} or {@code db/vendor/postgresql/NAME}.
 */
public final class Schemas {
    /** The house's own number among advisory locks: "MASAR" on the keys of a telephone. */
    private static final int START = 62727;
    private static final long BETWEEN_TRIES = 500;

    private Schemas() {
    }

    /** The names of all schemas that modules on the class path own, sorted. */
    public static List<String> names(ClassLoader loader) {
        List<String> names = new ArrayList<>();
        try {
            for (URL url : Collections.list(loader.getResources("META-INF/masar.schema"))) {
                try (BufferedReader in = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
                    names.add(in.readLine().strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stream().distinct().sorted().toList();
    }

    /** Migrates all schemas; safe to repeat, and safe when several nodes start at once on PostgreSQL. */
    public static void migrate(DataSource database, ClassLoader loader) {
        boolean derby = isDerby(database);
        for (String name : names(loader)) {
            String schema = derby ? name.toUpperCase(Locale.ROOT) : name;
            String vendor = "classpath:db/vendor/" + (derby ? "derby" : "postgresql") + "/" + name;
            Flyway.configure(loader).dataSource(database).schemas(schema).createSchemas(true)
                    .locations("classpath:db/migration/" + name, vendor).failOnMissingLocations(false)
                    .load().migrate();
        }
    }

    /**
     * Does this while no other node does: of several that start at once one brings the tables up to date and fills them, and the others find
     * it done. A node that dies meanwhile holds nothing any more. The embedded database has one node.
     */
    public static void alone(DataSource database, Runnable work) {
        if (isDerby(database)) {
            work.run();
            return;
        }
        try (Connection guard = database.getConnection()) {
            // Asked again and again, since waiting for a lock ends after a while.
            while (!asked(guard, "select pg_try_advisory_lock(" + START + ")")) {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES);
            }
            try {
                work.run();
            } finally {
                asked(guard, "select pg_advisory_unlock(" + START + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was broken off", e);
        }
    }

    private static boolean asked(Connection connection, String what) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(what)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Whether this database is Derby (the other one is PostgreSQL). */
    public static boolean isDerby(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
        }
    }
}
