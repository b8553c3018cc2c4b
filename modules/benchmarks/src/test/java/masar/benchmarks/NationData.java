package masar.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Two databases of one PostgreSQL: the demo's own civil service, and a copy of it into which a crowd was imported, so that the same people with the same
 * papers are in both. Filled by the JAR itself, each once; a later run with the same home, or the same outside PostgreSQL, finds them again.
 */
final class NationData implements AutoCloseable {
    /** How many people the demo makes, in both. */
    static final int FEW = 2000;
    private static final int QUIET_LOOKS = 5;
    private static final int LOOK_MILLIS = 2000;
    private final Options options;
    private final EmbeddedPostgres own;
    private final String server;
    private final String name = System.getProperty("bench.db.name", "nation");
    private final String user;
    private final String password;

    NationData(Options options) throws IOException {
        this.options = options;
        String given = System.getProperty("bench.db", "");
        // The settings of a machine of this size rather than those of a machine of 1999.
        own = !given.isEmpty() ? null : EmbeddedPostgres.builder().setDataDirectory(options.home().resolve("postgresql")).setCleanDataDirectory(false)
                .setServerConfig("shared_buffers", "1GB").setServerConfig("synchronous_commit", "off").setServerConfig("max_wal_size", "4GB").start();
        server = own == null ? given : "jdbc:postgresql://localhost:" + own.getPort();
        user = System.getProperty("bench.db.user", own == null ? "masar" : "postgres");
        password = System.getProperty("bench.db.password", own == null ? "masar" : "postgres");
    }

    /** The demo alone. */
    String small() {
        return name + "_small";
    }

    /** The demo and the crowd. */
    String big() {
        return name + "_big";
    }

    /** Fills what is not filled yet. */
    void fill() throws Exception {
        if (!isFilled(small(), FEW)) {
            make(small(), "");
            ServerProcess.start(options.jar(), folder(small()), options.port(), "/", settings(small(), options.port(), "-Dmasar.demo=true", "-Dmasar.demo.people=" + FEW), List.of()).close();
            filled(small(), FEW);
        }
        if (!isFilled(big(), options.people())) {
            make(big(), " template " + small());
            copy(folder(small()), folder(big()));
            Path crowd = options.home().resolve("crowd-" + options.people() + ".csv");
            if (!Files.exists(crowd)) {
                does("--demo-file", String.valueOf(options.people()), crowd.toString());
            }
            does("--import", crowd.toString());
            filled(big(), options.people());
        }
        for (String database : List.of(small(), big())) {
            new Multiplied(this, database).fill();
        }
    }

    /** What a server on this database is told. */
    List<String> settings(String database, int port, String... more) {
        List<String> all = new ArrayList<>(List.of("-Dmasar.data=" + folder(database), "-Dmasar.http.port=" + port, "-Dmasar.today=2026-11-23",
                "-Dmasar.db.url=" + server + "/" + database, "-Dmasar.db.user=" + user, "-Dmasar.db.password=" + password));
        all.addAll(List.of(more));
        return all;
    }

    /** The data folder that belongs to a database. */
    Path folder(String database) {
        return options.home().resolve(database);
    }

    Connection connection(String database) throws SQLException {
        return DriverManager.getConnection(server + "/" + database, user, password);
    }

    /** All rows of a query, each as text. */
    List<List<String>> rows(String database, String query) throws SQLException {
        try (Connection connection = connection(database); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<List<String>> all = new ArrayList<>();
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(row.getString(i)));
                }
                all.add(cells);
            }
            return all;
        }
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = connection(database); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Waits until both have been at rest for some looks in a row: what a house does once a day for everybody must not run beside what is measured. */
    void rest(int atMostSeconds) throws Exception {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(atMostSeconds);
        for (int quiet = 0; quiet < QUIET_LOOKS && System.nanoTime() < last;) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            String busy = rows(small(), "select count(*) from pg_stat_activity where datname in ('" + small() + "', '" + big() + "') and pid <> pg_backend_pid() and state <> 'idle'").get(0).get(0);
            quiet = busy.equals("0") ? quiet + 1 : 0;
        }
    }

    private boolean isFilled(String database, int people) throws SQLException {
        return !rows("postgres", "select 1 from pg_database where datname = '" + database + "'").isEmpty()
                && !rows(database, "select 1 from information_schema.tables where table_name = 'bench_filled'").isEmpty()
                && !rows(database, "select 1 from bench_filled where people = " + people).isEmpty();
    }

    private void filled(String database, int people) throws SQLException {
        execute(database, "drop table if exists bench_filled");
        execute(database, "create table bench_filled (people integer)");
        execute(database, "insert into bench_filled values (" + people + ")");
    }

    // Where the user may make no databases, somebody who may has made an empty one, and a copy of it when it was filled.
    private void make(String database, String from) throws SQLException, IOException {
        boolean asWanted = from.isEmpty() ? rows("postgres", "select 1 from pg_database where datname = '" + database + "'").size() == 1
                && rows(database, "select 1 from information_schema.schemata where schema_name = 'records'").isEmpty() : isFilled(database, FEW);
        if (!asWanted) {
            execute("postgres", "drop database if exists " + database);
            execute("postgres", "create database " + database + from);
        }
        if (Files.exists(folder(database)) && !Files.isSymbolicLink(folder(database))) {
            try (Stream<Path> all = Files.walk(folder(database))) {
                for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.filter(p -> !from.relativize(p).startsWith("server")).toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    /** The JAR on the big database, with an argument instead of a server. */
    private void does(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(ServerProcess.JVM);
        command.addAll(settings(big(), options.port(), "-Dmasar.demo=true", "-Dmasar.demo.people=" + FEW));
        command.addAll(List.of("-jar", options.jar().toString()));
        command.addAll(List.of(arguments));
        Path said = options.home().resolve("said" + arguments[0] + ".txt");
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        if (process.waitFor() != 0) {
            throw new IllegalStateException(arguments[0] + ": see " + said);
        }
        System.out.printf("%s took %.0f s%n", arguments[0], (System.nanoTime() - begun) / 1e9);
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
