package masar.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, with the same JVM options whichever it is. */
final class ServerProcess implements AutoCloseable {
    /** The options of every JVM measured. */
    static final List<String> JVM = List.of("-Xms600m", "-Xmx1200m", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8",
            "-XX:FlightRecorderOptions=stackdepth=512");
    private static final int PATIENCE_SECONDS = 600;
    /** Where it answers. */
    final int port;
    /** How long it took from the start of the process to the first good answer, in seconds. */
    final double startSeconds;
    private final Process process;
    private final Path output;

    private ServerProcess(Process process, int port, Path output, String path) throws Exception {
        this.process = process;
        this.port = port;
        this.output = output;
        long begun = System.nanoTime();
        startSeconds = (ready(path) - begun) / 1e9;
    }

    /** Starts a JAR and waits until the path is answered with 200. */
    static ServerProcess start(Path jar, Path home, int port, String path, List<String> properties, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(properties);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        Files.createDirectories(home);
        Path output = home.resolve("said-" + port + ".txt");
        Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new ServerProcess(process, port, output, path);
    }

    private long ready(String path) throws Exception {
        byte[] ask = ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < last) {
            try (Wire wire = new Wire(port)) {
                if (wire.ask(ask).status() == 200) {
                    return System.nanoTime();
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("the server did not start; it said: " + Files.readString(output));
    }

    /** What the JDK's own tool answers about the process. */
    String jcmd(String... command) throws Exception {
        List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process.pid())));
        all.addAll(List.of(command));
        Process asked = new ProcessBuilder(all).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + answer);
        }
        return answer;
    }

    /** Processor time the process has had, in milliseconds; all its threads, the compiler's and the collector's with them. */
    double processorMillis() {
        return process.info().totalCpuDuration().map(d -> d.toNanos() / 1e6).orElse(Double.NaN);
    }

    /** How long its compilers have been at work since it began, in milliseconds. */
    long compiledMillis() throws Exception {
        String nanos = jcmd("PerfCounter.print").lines().filter(l -> l.startsWith("java.ci.totalTime=")).findFirst().orElseThrow();
        return TimeUnit.NANOSECONDS.toMillis(Long.parseLong(nanos.substring(nanos.indexOf('=') + 1).strip()));
    }

    /** Bytes of all that lives, after a full collection. */
    long live() throws Exception {
        jcmd("GC.run");
        String total = jcmd("GC.class_histogram").lines().filter(l -> l.startsWith("Total")).findFirst().orElseThrow();
        return Long.parseLong(total.strip().split("\\s+")[2]);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
