package masar.app.e2e;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * The real WAR on the real server, with the demo civil service in it. Started through Arquillian by the first class that asks,
 * shared by all others, stopped at the end of the run. Tests take it as a parameter.
 */
public final class RunningMasar implements BeforeAllCallback, ParameterResolver {
    /** How many people the demo crowd has here: enough for lists with several pages, few enough to start fast. */
    static final int PEOPLE = 300;

    private static final Logger ADAPTER = Logger.getLogger("fish.payara.arquillian");
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(RunningMasar.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        server(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class || parameter.getParameter().getType() == Cast.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cast.class ? cast(context) : server(context);
    }

    /** The people of this run, with the sessions they hold. */
    static Cast cast(ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Cast.class, key -> new Cast(server(context)), Cast.class);
    }

    static Server server(ExtensionContext context) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(Server.class, key -> Server.start(), Server.class);
    }

    /**
     * The one server of this run.
     *
     * @param address where it answers, without a slash at the end
     * @param data    its data folder
     */
    public record Server(URI address, Path data, TestRunnerAdaptor arquillian) implements AutoCloseable {

        private static Server start() {
            try {
                Path home = Path.of("target", "e2e");
                Path data = Files.createTempDirectory(Files.createDirectories(home), "data-");
                int port = freePort();
                URI address = URI.create("http://127.0.0.1:" + port);
                handOver(data, port, settings(data, address));
                ADAPTER.setLevel(Level.WARNING);
                TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
                arquillian.beforeSuite();
                arquillian.beforeClass(TheWar.class, LifecycleMethodExecutor.NO_OP);
                return new Server(address, data, arquillian);
            } catch (Exception e) {
                throw new IllegalStateException("Masar did not start; see target/e2e/*/server.log", e);
            }
        }

        private static Map<String, String> settings(Path data, URI address) {
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("masar.demo", "true");
            settings.put("masar.today", "2026-11-23");
            settings.put("masar.demo.people", String.valueOf(PEOPLE));
            settings.put("masar.outbox.seconds", "1");
            // A test types faster than people do.
            settings.put("masar.contact.least-seconds", "0");
            settings.put("masar.data", data.toString());
            settings.put("masar.http.address", address.getHost());
            settings.put("masar.http.port", String.valueOf(address.getPort()));
            settings.put("masar.base-url", address.toString());
            return settings;
        }

        private static void handOver(Path data, int port, Map<String, String> settings) throws IOException {
            Path preboot = data.resolve("preboot.txt");
            Files.writeString(preboot, "set configs.config.server-config.network-config.network-listeners.network-listener"
                    + ".http-listener.address=127.0.0.1\n");
            System.setProperty("payara.microJar", System.getProperty("masar.test.micro"));
            System.setProperty("payara.cmdOptions", "-Xmx1200m " + TheJar.SHORT_LIVED + " -Dfile.encoding=UTF-8 " + settings.entrySet().stream()
                    .map(s -> "-D" + s.getKey() + "=" + s.getValue()).collect(Collectors.joining(" ")));
            System.setProperty("payara.extraMicroOptions", "--nohazelcast --disablephonehome --port " + port
                    + " --rootdir " + data.resolve("server") + " --prebootcommandfile " + preboot
                    + " --logtofile " + data.resolve("server.log"));
        }

        static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }

        /** The address of a path, which starts with a slash. */
        public URI at(String path) {
            return address.resolve(path);
        }

        @Override
        public void close() {
            try {
                arquillian.afterClass(TheWar.class, LifecycleMethodExecutor.NO_OP);
                arquillian.afterSuite();
            } catch (Exception e) {
                throw new IllegalStateException("Masar did not stop", e);
            } finally {
                arquillian.shutdown();
            }
        }
    }
}
