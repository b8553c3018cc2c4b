package masar.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.journal.ChainEnd;
import masar.kernel.Actor;
import masar.kernel.HouseStarted;
import masar.records.Import;
import masar.testing.House;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup by the database's own means while the house works, restored where nothing was: Derby by its procedure, PostgreSQL by a copy of its
 * files between start and stop of a backup, which is what pg_basebackup does (the PostgreSQL of the tests brings no tools).
 */
@Tag("database")
@DisplayName("A backup")
class RestoreTest {
    @RegisterExtension static final House house = new House();
    private static final Actor HOUSE = Actor.system("test");
    @TempDir Path folder;

    @Test
    @DisplayName("restored into an empty server has every row of every table, and every chain of the audit is whole and ends where it ended")
    void restored() throws SQLException, IOException {
        fill();
        Map<String, Long> rows = counts();
        List<ChainEnd> ends = ends();
        assertTrue(rows.size() > 100 && ends.size() >= 3, () -> rows.size() + " tables, " + ends);
        if (house.database().isDerby()) {
            derby(rows, ends);
        } else {
            postgresql(rows, ends);
        }
    }

    /** People with their careers, and sealed lines of the trail of three agencies. */
    static void fill() {
        house.inTransaction(() -> house.fire(new HouseStarted()));
        Crowd crowd = house.as(HOUSE, () -> house.bean(CrowdFile.class).crowd(30));
        house.as(HOUSE, () -> house.bean(Import.class).employees(crowd, "restore"));
        for (String agency : List.of("", "RST-1", "RST-2")) {
            house.as(HOUSE, () -> house.inTransaction(() -> house.bean(Audit.class).record(AuditEntry.of("restore.test").in(agency).on("test", agency))));
        }
        house.bean(Audit.class).seal();
    }

    private void derby(Map<String, Long> rows, List<ChainEnd> ends) throws SQLException {
        try (Connection connection = house.database().raw().getConnection(); CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
        EmbeddedDataSource restored = new EmbeddedDataSource();
        restored.setDatabaseName(folder.resolve("masar").toString());
        same(restored, rows, ends);
        restored.setShutdownDatabase("shutdown");
        try {
            restored.getConnection().close();
        } catch (SQLException goodBye) {
            assertEquals("08006", goodBye.getSQLState());
        }
    }

    private void postgresql(Map<String, Long> rows, List<ChainEnd> ends) throws SQLException, IOException {
        Path copy = folder.resolve("data");
        try (Connection connection = house.database().raw().getConnection(); Statement statement = connection.createStatement()) {
            Path data = Path.of(text(statement, "show data_directory"));
            statement.execute("select pg_backup_start('restore test', true)");
            copy(data, copy);
            try (ResultSet label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                label.next();
                Files.writeString(copy.resolve("backup_label"), label.getString(1));
            }
            // Its log last: what happened while the files were copied stands in it.
            copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
        }
        Files.deleteIfExists(copy.resolve("postmaster.pid"));
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(copy).setCleanDataDirectory(false).setPGStartupWait(Duration.ofSeconds(60)).start()) {
            same(server.getPostgresDatabase(), rows, ends);
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else if (Files.isRegularFile(path)) {
                    Files.copy(path, there, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static void same(javax.sql.DataSource restored, Map<String, Long> rows, List<ChainEnd> ends) throws SQLException {
        house.database().on(restored, () -> {
            assertEquals(rows, counts());
            assertEquals(ends, ends());
            for (ChainEnd end : ends) {
                assertTrue(house.as(HOUSE, () -> house.bean(Audit.class).verify(end.agency())).good(), end::agency);
            }
        });
    }

    static List<ChainEnd> ends() {
        return house.as(HOUSE, () -> new ArrayList<>(house.bean(Audit.class).chains("", 200).rows()));
    }

    /** The rows of each table of the house. */
    static Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        String tables = house.database().isDerby()
                ? "select s.schemaname as s, t.tablename as t from sys.systables t join sys.sysschemas s on s.schemaid = t.schemaid where t.tabletype = 'T'"
                : "select table_schema as s, table_name as t from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')";
        for (Map<String, Object> table : house.sql(tables)) {
            List<String> name = table.values().stream().map(String::valueOf).toList();
            counts.put(String.join(".", name), ((Number) house.value("select count(*) from \"" + String.join("\".\"", name) + "\"")).longValue());
        }
        return counts;
    }
}
