package masar.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures the JAR, prints the table and writes it into the README. */
public final class Benchmarks {
    private Benchmarks() {
    }

    /** Everything is said by {@code -Dbench.…}, see {@link Options}. */
    public static void main(String[] args) throws Exception {
        Options options = Options.read();
        long begun = System.nanoTime();
        double loadBefore = load();
        Figures figures = new Figures();
        CivilService service = new CivilService(options);
        service.fill();
        if (options.wants("start")) {
            StartTime.measure(options, service, figures);
        }
        service.begin();
        List<Person.Known> people = service.serving(options.people());
        List<Person.Known> officers = service.officers();
        List<Person.Known> weekOfficers = service.officers(Week.AGENCY);
        List<Person.Known> weekStaff = options.wants("week") ? service.staff(Week.AGENCY) : List.of();
        service.leave();
        long sent = 0;
        Figures week = new Figures();
        Optional<Week.Promised> promised = Optional.empty();
        try (NationalSignOn signOn = new NationalSignOn(options.port() + 1);
                ServerProcess server = ServerProcess.start(options.jar(), service.data(), options.port(), "/bare/sign-in", settings(service, signOn),
                        List.of("--addlibs", libraries(), "--deploy", BareWar.yardsticks(options.home()).toString()))) {
            Run run = new Run(options, server, signOn, people, officers, figures);
            measure("record", run, RecordPage::measure);
            measure("inbox", run, InboxPage::measure);
            if (options.wants("send")) {
                sent = SendRequest.measure(run);
            }
            if (options.wants("week")) {
                promised = Optional.of(Week.measure(run, weekStaff, weekOfficers, week));
            }
            measure("papers", run, PapersMade::measure);
            measure("sessions", run, IdleSessions::measure);
        } catch (Exception failed) {
            System.out.println(figures.table());
            throw failed;
        }
        if (sent > 0) {
            service.mustHold(sent);
        }
        String taken = "\nTaken on " + machine() + " in " + Math.round((System.nanoTime() - begun) / 1e9) + " seconds; ";
        String loads = " Load of the machine before " + Figures.number(loadBefore) + ", after " + Figures.number(load()) + ", the benchmark's own with it.\n";
        if (promised.isPresent()) {
            promised.get().hold(service);
            publish(options, Figures.WEEK, week.table() + taken + "people arrive for " + options.week().toSeconds() + " seconds, " + options.people()
                    + " are on record." + loads);
        }
        if (!options.only().equals(List.of("week"))) {
            String table = figures.table() + taken + "median of " + options.rounds() + " rounds of " + options.length().toMillis() / 1000.0 + " seconds each." + loads;
            if (options.only().isEmpty()) {
                publish(options, Figures.BEGIN, table);
            } else {
                System.out.println(table);
            }
        }
    }

    private static void publish(Options options, String begin, String table) throws IOException {
        System.out.println(table);
        if (Files.exists(options.readme())) {
            Files.writeString(options.readme(), Figures.put(Files.readString(options.readme()), begin, table));
        }
    }

    /** Something that takes figures of a running server. */
    private interface Measurement {
        void of(Run run) throws Exception;
    }

    private static void measure(String name, Run run, Measurement measurement) throws Exception {
        if (run.options().wants(name)) {
            measurement.of(run);
            System.out.println(name + " is measured");
        }
    }

    private static List<String> settings(CivilService service, NationalSignOn signOn) throws Exception {
        List<String> all = new ArrayList<>(service.settings());
        all.addAll(service.seal());
        all.addAll(signOn.settings());
        return all;
    }

    /** The database's classes belong to product and yardsticks both: two copies of the embedded one cannot open the same files. */
    private static String libraries() {
        return String.join(java.io.File.pathSeparator, Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(p -> Path.of(p).getFileName().toString().matches("(derby|derbyshared|derbytools|postgresql)-.*\\.jar")).toList());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = !Files.exists(cpu) ? System.getProperty("os.arch") : Files.readAllLines(cpu).stream().filter(l -> l.startsWith("model name"))
                .map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst().orElse("");
        return String.format(Locale.ROOT, "%d processors (%s), Java %s", Runtime.getRuntime().availableProcessors(), model,
                System.getProperty("java.version"));
    }
}
