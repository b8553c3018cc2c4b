package masar.app.launch;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What the launcher must know before there is a server. A setting given on the command line wins over the environment, that over
 * {@code config/masar.properties}, and that over the default.
 */
final class Settings {
    private static final String LISTENER = "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String SERVER = "set configs.config.server-config.http-service.virtual-server.server.";

    private Settings() {
    }

    /** Reads the file, fills in what depends on others, and checks what would otherwise fail late and in the dark. */
    static void load() {
        readFile();
        if (demo()) {
            System.setProperty("masar.today", get("masar.today", "2026-11-23"));
        }
        System.setProperty("masar.base-url", get("masar.base-url", "http://localhost:" + port()));
        URI base = checked("masar.base-url", URI::create);
        if (base.getHost() == null || get("masar.base-url", "").endsWith("/")) {
            throw new WrongSetting("masar.base-url: '" + base + "' must look like https://masar.example.sa, without a slash at the end.");
        }
        noticeSeconds();
        waitSeconds();
        telemetry();
        String database = get("masar.db.url", "");
        if (!database.isEmpty() && !database.startsWith("jdbc:postgresql:")) {
            throw new WrongSetting("masar.db.url: '" + database + "' must begin with jdbc:postgresql: or be empty for the embedded Derby.");
        }
    }

    private static void readFile() {
        Path file = Path.of(System.getProperty("masar.config", "config/masar.properties"));
        if (!Files.exists(file)) {
            if (System.getProperty("masar.config") != null) {
                throw new WrongSetting("masar.config: there is no file " + file.toAbsolutePath() + ".");
            }
            return;
        }
        Properties given = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            given.load(in);
        } catch (IOException e) {
            throw new WrongSetting("masar.config: " + file.toAbsolutePath() + " cannot be read: " + e.getMessage());
        }
        given.stringPropertyNames().stream()
                .filter(key -> System.getProperty(key) == null && System.getenv(environment(key)) == null)
                .forEach(key -> System.setProperty(key, given.getProperty(key)));
    }

    private static String environment(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** A setting as text. */
    static String get(String key, String fallback) {
        String value = System.getProperty(key, System.getenv(environment(key)));
        return value == null || value.isBlank() ? fallback : value.strip();
    }

    /** Whether this is the demo: a made-up civil service and a sandbox for sign-on. */
    static boolean demo() {
        return Set.of("true", "yes", "on", "1").contains(get("masar.demo", "false").toLowerCase(Locale.ROOT));
    }

    /** The folder of everything that must survive. */
    static Path data() {
        return Path.of(get("masar.data", "data")).toAbsolutePath().normalize();
    }

    /** The address to listen on; loopback unless an operator opens it. */
    static String address() {
        return get("masar.http.address", "127.0.0.1");
    }

    /** The port to listen on. */
    static int port() {
        int port = checked("masar.http.port", text -> Integer.parseInt(text.isEmpty() ? "8080" : text));
        if (port < 1 || port > 65_535) {
            throw new WrongSetting("masar.http.port: " + port + " is not a port; it must be between 1 and 65535.");
        }
        return port;
    }

    /** For how many seconds a server that is told to stop says so at {@code /health/ready} and goes on serving. */
    static int noticeSeconds() {
        return checked("masar.stop.notice-seconds", text -> Integer.parseUnsignedInt(text.isEmpty() ? "0" : text));
    }

    /** For how many seconds it then waits for what is being answered. */
    static int waitSeconds() {
        return checked("masar.stop.wait-seconds", text -> Integer.parseUnsignedInt(text.isEmpty() ? "60" : text));
    }

    /** Hands on to the server's own telemetry where to send spans, in the words of OpenTelemetry; whoever gives those words themselves keeps them. */
    private static void telemetry() {
        String endpoint = get("masar.telemetry.endpoint", "");
        if (endpoint.isEmpty()) {
            return;
        }
        URI collector = checked("masar.telemetry.endpoint", URI::create);
        if (collector.getHost() == null || collector.getScheme() == null || !collector.getScheme().matches("https?")) {
            throw new WrongSetting("masar.telemetry.endpoint: '" + endpoint + "' must look like http://127.0.0.1:4318.");
        }
        double share = checked("masar.telemetry.share", text -> Double.parseDouble(text.isEmpty() ? "1" : text));
        if (!(share >= 0 && share <= 1)) {
            throw new WrongSetting("masar.telemetry.share: '" + share + "' must be between 0 and 1.");
        }
        Map.of("otel.sdk.disabled", "false", "otel.service.name", "masar", "otel.exporter.otlp.endpoint", endpoint, "otel.exporter.otlp.protocol", "http/protobuf",
                "otel.metrics.exporter", "none", "otel.logs.exporter", "none", "otel.traces.sampler", "parentbased_traceidratio", "otel.traces.sampler.arg", String.valueOf(share),
                // The server's own spans of API calls would carry whole addresses, with what was asked about whom.
                "mp.opentracing.server.skip-pattern", "/.*")
                .forEach(System.getProperties()::putIfAbsent);
    }

    private static <T> T checked(String key, java.util.function.Function<String, T> parse) {
        String text = get(key, "");
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new WrongSetting(key + ": '" + text + "' is not understood.");
        }
    }

    /** Commands that the server runs on itself when Masar stands: only now is there somebody to open the door. */
    static String postdeploy() {
        return LISTENER + "enabled=true\n";
    }

    /**
     * Commands that the server runs on itself at its start. No single sign-on of the server's own: there is one application, and it would
     * want a cluster. The port stays closed until Masar stands: the server would answer with pages
     * and empty errors of its own meanwhile, which a proxy in front would hand on.
     */
    static String preboot() {
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        // What is deployed never changes while it runs; looking for changes takes one part in twenty-five of a busy server.
        String reload = "set configs.config.server-config.admin-service.das-config.dynamic-reload-enabled=false\n";
        // Behind a proxy that speaks TLS the server must know by which address people came, or it takes the answer of the sign-on for another's.
        String scheme = get("masar.base-url", "").startsWith("https:") ? http + "scheme-mapping=X-Forwarded-Proto\n" : "";
        return reload + scheme + LISTENER + "address=" + address() + "\n" + LISTENER + "enabled=false\n" + http + "xpowered-by=false\n" + http
                + "server-header=false\n" + SERVER + "property.errorReportValve=\n" + SERVER + "sso-enabled=false\n";
    }

    /** Logging: the console hears of trouble only, the file in the data folder of everything. */
    static String logging() {
        String own = get("masar.log.properties", "");
        if (!own.isEmpty()) {
            try {
                return Files.readString(Path.of(own));
            } catch (IOException e) {
                throw new WrongSetting("masar.log.properties: " + own + " cannot be read.");
            }
        }
        return """
                handlers=java.util.logging.FileHandler,java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=%s
                java.util.logging.ConsoleHandler.formatter=masar.app.launch.Lines
                java.util.logging.ConsoleHandler.filter=masar.app.launch.Quiet
                java.util.logging.FileHandler.pattern=%s/masar-%%g.log
                java.util.logging.FileHandler.limit=20000000
                java.util.logging.FileHandler.count=10
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=masar.app.launch.%s
                .level=INFO
                masar.level=INFO
                org.eclipse.persistence.level=WARNING
                org.flywaydb.level=WARNING
                javax.enterprise.system.ssl.security.level=SEVERE
                javax.enterprise.system.security.ssl.level=SEVERE
                """.formatted(get("masar.log.console", "SEVERE"), data().resolve("log").toString().replace("\\", "/"), format());
    }

    private static String format() {
        String format = get("masar.log.format", "text");
        return switch (format) {
            case "text" -> "Lines";
            case "json" -> "JsonLines";
            default -> throw new WrongSetting("masar.log.format: '" + format + "' must be text or json.");
        };
    }
}
