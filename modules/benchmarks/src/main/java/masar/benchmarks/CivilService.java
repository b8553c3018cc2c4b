package masar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.storage.HouseDataSource;

/**
 * The people of a run: filled once by the product's own demo into a folder, which later runs find again. Read and made ready in the
 * database while no server has it; nothing of this is measured.
 */
final class CivilService {
    /** The day on which the product stands. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String AGENCY = "MOT";
    private final Options options;
    private final Path filled;
    private final Path data;

    CivilService(Options options) {
        this.options = options;
        filled = options.home().resolve("people-" + options.people());
        data = options.home().resolve("run");
    }

    Path data() {
        return data;
    }

    /** Fills the folder where it is not filled yet. */
    void fill() throws Exception {
        if (!Files.exists(filled.resolve("filled"))) {
            delete(filled);
            try (ServerProcess demo = ServerProcess.start(options.jar(), filled, options.port(), "/", settings("-Dmasar.demo=true",
                    "-Dmasar.data=" + filled, "-Dmasar.demo.people=" + options.people()), List.of())) {
                Files.writeString(filled.resolve("filled"), "in " + Figures.number(demo.startSeconds) + " seconds\n");
            }
        }
    }

    /** A fresh copy of the filled folder, so that every run begins alike. */
    void begin() throws IOException {
        delete(data);
        try (Stream<Path> all = Files.walk(filled)) {
            for (Path one : all.filter(p -> !filled.relativize(p).startsWith("server")).toList()) {
                Files.copy(one, data.resolve(filled.relativize(one).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
        }
    }

    /** What every start of the product on these people is told. */
    List<String> settings(String... more) {
        List<String> all = new ArrayList<>(List.of("-Dmasar.data=" + data, "-Dmasar.http.port=" + options.port(), "-Dmasar.today=" + TODAY));
        all.addAll(List.of(more));
        return all;
    }

    /** People who serve and have asked for nothing yet, of all agencies, registered; the same ones in each run. */
    List<Person.Known> serving(int most) throws SQLException {
        return serving("national_id not in (select applicant_id from requests.request)", most);
    }

    /** All who serve at an agency, registered. */
    List<Person.Known> staff(String agency) throws SQLException {
        return serving("agency_code = '" + agency + "'", options.people());
    }

    private List<Person.Known> serving(String who, int most) throws SQLException {
        List<Person.Known> people = read("select national_id, name_ar, name_en, agency_code from records.employee where standing = 'SERVING' and saudi = true"
                + " and national_id not in (select national_id from identities.power_grant) and " + who + " order by national_id desc", most);
        people.forEach(this::register);
        return people;
    }

    /** What signs papers, and what the product must be told of it. */
    List<String> seal() throws IOException, InterruptedException {
        Path keys = data.resolve("benchmark.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "papers", "-keyalg", "RSA",
                "-keysize", "3072", "-dname", "CN=Benchmark", "-startdate", "-30d", "-validity", "3650", "-storetype", "PKCS12", "-storepass", "benchmark",
                "-keystore", keys.toString()).inheritIO().start();
        if (made.waitFor() != 0) {
            throw new IOException("keytool made no key");
        }
        return List.of("-Dmasar.papers.keystore=" + keys, "-Dmasar.papers.keystore.password=benchmark", "-Dmasar.papers.per-hour=1000000");
    }

    /** Officers of an agency that has an inbox, as many as there are. */
    List<Person.Known> officers() throws SQLException {
        return officers(AGENCY);
    }

    /** Officers of this agency. */
    List<Person.Known> officers(String agency) throws SQLException {
        List<Person.Known> people = read("select e.national_id, e.name_ar, e.name_en, e.agency_code from records.employee e where e.agency_code = '"
                + agency + "' and e.national_id in (select g.national_id from identities.power_grant g where g.power = 'HR_SPECIALIST' and g.agency = '"
                + agency + "') order by e.national_id", 8);
        people.forEach(this::register);
        return people;
    }

    private List<Person.Known> read(String query, int most) throws SQLException {
        try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setMaxRows(most);
            List<Person.Known> all = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Person.Known(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
                }
            }
            return all;
        }
    }

    /** Their first registration, which needs a mail and its code, is taken as done. */
    private void register(Person.Known who) {
        try (Connection connection = connection();
                PreparedStatement known = connection.prepareStatement("update identities.account set state = 'ACTIVE' where national_id = ?");
                PreparedStatement fresh = connection.prepareStatement("insert into identities.account (national_id, state, email, mobile, language, version)"
                        + " values (?, 'ACTIVE', ?, '', 'ar', 1)")) {
            known.setString(1, who.nationalId());
            if (known.executeUpdate() == 0) {
                fresh.setString(1, who.nationalId());
                fresh.setString(2, who.nationalId() + "@example.sa");
                fresh.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asserts that exactly as many requests of this run are there as were answered with a number. */
    void mustHold(long sent) throws SQLException {
        mustHold("requests", sent, "select count(*) from requests.request where note = '" + SendRequest.NOTE + "' and number is not null");
        leave();
    }

    /** Asserts that this count is what was answered. */
    void mustHold(String what, long answered, String query) throws SQLException {
        try (Connection connection = connection(); PreparedStatement statement = connection.prepareStatement(query); ResultSet row = statement.executeQuery()) {
            row.next();
            if (row.getLong(1) != answered) {
                throw new WrongAnswer(what + ": " + answered + " were answered, and " + row.getLong(1) + " are there");
            }
        }
    }

    private Connection connection() throws SQLException {
        System.setProperty(HouseDataSource.DATA.key(), data.toString());
        return new HouseDataSource().getConnection();
    }

    /** Lets go of the embedded database, so that a server can have it. */
    void leave() {
        try {
            org.apache.derby.jdbc.EmbeddedDataSource derby = new org.apache.derby.jdbc.EmbeddedDataSource();
            derby.setDatabaseName(data.resolve("derby").toString());
            derby.setShutdownDatabase("shutdown");
            derby.getConnection().close();
        } catch (SQLException closed) {
            // Derby says good-bye by an exception.
            if (!"08006".equals(closed.getSQLState())) {
                throw new IllegalStateException(closed);
            }
        }
    }
}
