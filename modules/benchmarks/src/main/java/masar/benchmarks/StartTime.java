package masar.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of the process to the first page: the product on data it knows, against a JAR of the same server with an empty WAR in it. */
final class StartTime {
    private StartTime() {
    }

    static void measure(Options options, CivilService service, Figures figures) throws Exception {
        Path empty = emptyJar(options);
        service.begin();
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            try (ServerProcess server = ServerProcess.start(options.jar(), service.data(), options.port(), "/", service.settings(), List.of())) {
                ours.add(server.startSeconds);
            }
            Path root = Files.createTempDirectory(options.home(), "empty-");
            try (ServerProcess server = ServerProcess.start(empty, root, options.port(), "/", List.of(), List.of("--nohazelcast", "--disablephonehome",
                    "--rootdir", root.resolve("server").toString(), "--port", String.valueOf(options.port())))) {
                theirs.add(server.startSeconds);
            }
            ratios.add(ours.get(round) / theirs.get(round));
        }
        figures.ratio("start to the first page, to an empty WAR", ratios, Double.NaN, 1.5);
        figures.head("start, seconds to the first page", "median");
        figures.figure("Masar on its data", Figures.number(Figures.median(ours)));
        figures.figure("empty WAR, same server, same JVM options", Figures.number(Figures.median(theirs)));
    }

    /** Packed as the product is packed. */
    private static Path emptyJar(Options options) throws Exception {
        Path jar = options.home().resolve("empty.jar");
        Process packed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", options.payara().toString(),
                "--deploy", BareWar.empty(options.home()).toString(), "--outputUberJar", jar.toString())
                .redirectErrorStream(true).redirectOutput(options.home().resolve("pack.txt").toFile()).start();
        if (packed.waitFor() != 0) {
            throw new IllegalStateException("not packed, see " + options.home().resolve("pack.txt"));
        }
        return jar;
    }
}
