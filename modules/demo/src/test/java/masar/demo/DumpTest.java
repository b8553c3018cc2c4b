package masar.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import masar.journal.ChainEnd;
import masar.kernel.storage.Schemas;
import masar.testing.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What the runbook says of dumps, with an installed PostgreSQL's own tools. They take no server that is newer than they are, and the PostgreSQL of the
 * tests brings none: so the house stands on a server of the installed one meanwhile. Skipped where none is installed.
 */
@Tag("database")
@DisplayName("A dump by pg_dump")
class DumpTest {
    @RegisterExtension static final House house = new House();
    private static final Set<String> SERVERS = Set.of("initdb", "postgres");
    private static final int TRIES = 300;
    private static final long PAUSE = 200;
    private static final long STOPS = 30;
    @TempDir Path folder;

    @Test
    @DisplayName("restored into an empty database by pg_restore has every row of every table, and every chain of the audit is whole and ends where it ended")
    void restored() throws Exception {
        assumeFalse(house.database().isDerby(), "Derby has no such tools");
        Optional<Path> installed = installed();
        assumeTrue(installed.isPresent(), "no PostgreSQL with pg_dump and pg_restore is installed");
        Path home = installed.get();
        int port = free();
        Process server = server(home, port);
        try {
            DataSource own = database(port, "postgres");
            Schemas.migrate(own, Thread.currentThread().getContextClassLoader());
            apart(own);
            List<Map<String, Long>> rows = new ArrayList<>();
            List<List<ChainEnd>> ends = new ArrayList<>();
            house.database().on(own, () -> {
                RestoreTest.fill();
                rows.add(RestoreTest.counts());
                ends.add(RestoreTest.ends());
            });
            assertTrue(rows.get(0).size() > 100 && ends.get(0).size() >= 3, () -> rows + " " + ends);
            String dump = folder.resolve("masar.dump").toString();
            String[] where = {"--host=localhost", "--port=" + port, "--username=postgres"};
            run(home, "pg_dump", where, "--format=custom", "--file=" + dump, "postgres");
            run(home, "createdb", where, "--encoding=UTF8", "--template=template0", "restored");
            run(home, "pg_restore", where, "--no-owner", "--role=postgres", "--jobs=2", "--exit-on-error", "--dbname=restored", dump);
            RestoreTest.same(database(port, "restored"), rows.get(0), ends.get(0));
        } finally {
            server.destroy();
            if (!server.waitFor(STOPS, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        }
    }

    /** A server of one's own on the loopback; one that root starts must think it is somebody else. */
    private Process server(Path home, int port) throws Exception {
        Path data = folder.resolve("data");
        run(home, "initdb", new String[0], "--pgdata=" + data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
        Process server = process(home, "postgres", "-D", data.toString(), "-p", String.valueOf(port), "-c", "listen_addresses=localhost", "-c", "unix_socket_directories=", "-c", "fsync=off");
        for (int i = 0; server.isAlive(); i++) {
            try (Connection ready = database(port, "postgres").getConnection()) {
                assertTrue(ready.isValid(1));
                return server;
            } catch (SQLException notYet) {
                assertTrue(i < TRIES, notYet::getMessage);
                Thread.sleep(PAUSE);
            }
        }
        throw new AssertionError(Files.readString(folder.resolve("postgres.txt")));
    }

    private static int free() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private static DataSource database(int port, String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"localhost"});
        database.setPortNumbers(new int[] {port});
        database.setDatabaseName(name);
        database.setUser("postgres");
        database.setReWriteBatchedInserts(true);
        return database;
    }

    // Numbers that the house has drawn ahead from its own database must not come again in this one.
    private static void apart(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String> sequences = new ArrayList<>();
            try (ResultSet all = statement.executeQuery("select format('alter sequence %I.%I restart with %s', schemaname, sequencename, 100000000 + increment_by) from pg_sequences")) {
                while (all.next()) {
                    sequences.add(all.getString(1));
                }
            }
            for (String restart : sequences) {
                statement.execute(restart);
            }
        }
    }

    /** The folder of the newest installed PostgreSQL that has server and tools. */
    private static Optional<Path> installed() throws IOException {
        List<Path> homes = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.filter(v -> v.getFileName().toString().matches("\\d+")).sorted(Comparator.comparingInt((Path v) -> Integer.parseInt(v.getFileName().toString())).reversed())
                        .forEach(homes::add);
            }
        }
        Arrays.stream(String.valueOf(System.getenv("PATH")).split(java.io.File.pathSeparator)).map(Path::of).filter(bin -> bin.endsWith("bin") && bin.getParent() != null).map(Path::getParent)
                .forEach(homes::add);
        return homes.stream().filter(home -> Stream.of("initdb", "postgres", "pg_dump", "pg_restore", "createdb").allMatch(tool -> Files.isExecutable(home.resolve("bin").resolve(tool))))
                .findFirst();
    }

    private void run(Path home, String tool, String[] where, String... more) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(where));
        arguments.addAll(List.of(more));
        int ended = process(home, tool, arguments.toArray(String[]::new)).waitFor();
        assertEquals(0, ended, Files.readString(folder.resolve(tool + ".txt")));
    }

    private Process process(Path home, String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("root".equals(System.getProperty("user.name")) && SERVERS.contains(tool) ? new String[] {"unshare", "-U"} : new String[0]));
        command.add(home.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(tool + ".txt").toFile()).start();
    }
}
