package masar.retirement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import masar.kernel.OpenToAll;

/** A pension body of the tests, over real HTTP on loopback; in turns it takes, takes without saying so, refuses, or is not there. */
@ApplicationScoped
@OpenToAll("tests")
public class FakeBody implements PensionBody {
    /** How it behaves. */
    public enum Mood { TAKES, LOSES_ITS_ANSWER, REFUSES, AWAY }

    static final String SECRET = "a secret of the tests, long enough";
    private static final List<String> ARRIVED = new CopyOnWriteArrayList<>();
    private static final List<String> TRIED = new CopyOnWriteArrayList<>();
    private static volatile Mood mood = Mood.TAKES;
    private static volatile boolean on;
    private static final HttpServer SERVER = start();

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/messages", FakeBody::take);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(HttpExchange call) throws IOException {
        String content = PensionSeal.open(PensionSeal.MESSAGE, new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), SECRET).orElse("");
        TRIED.add(content);
        boolean right = !content.isEmpty() && List.of("message", "contributions", "figuresWanted").stream().anyMatch(what -> isOf(what, content)) && json(content).getString("id").equals(call.getRequestHeaders().getFirst("Idempotency-Key"));
        if (mood != Mood.REFUSES && right && !ARRIVED.contains(content)) {
            ARRIVED.add(content);
        }
        call.sendResponseHeaders(!right ? 400 : mood == Mood.TAKES ? 202 : 503, -1);
        call.close();
    }

    static void turnOn() {
        on = true;
        mood = Mood.TAKES;
        ARRIVED.clear();
        TRIED.clear();
    }

    static void turnOff() {
        on = false;
    }

    static void is(Mood now) {
        mood = now;
    }

    /** What it has of a case, each message once, in the order in which they came; of all cases where none is said. */
    static List<JsonObject> has(String number) {
        return ARRIVED.stream().map(FakeBody::json).filter(m -> number.isEmpty() || m.getString("case", "").equals(number)).toList();
    }

    static int tries() {
        return TRIED.size();
    }

    static JsonObject json(String content) {
        return Json.createReader(new StringReader(content)).readObject();
    }

    /** Whether this is what the schema calls a message or an answer. */
    static boolean isOf(String what, String content) {
        try {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, b -> b.schemaLoaders(l -> l.schemas(
                    java.util.Map.of("https://masar/pension", text()))))
                    .getSchema(SchemaLocation.of("https://masar/pension#/$defs/" + what));
            JsonNode node = new ObjectMapper().readTree(content);
            return schema.validate(node, c -> c.getExecutionConfig().setFormatAssertionsEnabled(true)).isEmpty();
        } catch (IOException notJson) {
            return false;
        }
    }

    private static String text() {
        try (var in = PensionFile.class.getResourceAsStream("/masar/retirement/pension.schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(PensionFile.SCHEMA, json(schema).getString("$id"));
            return schema.replace("\"$id\": \"masar-pension-1\"", "\"$id\": \"https://masar/pension\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean on() {
        return on;
    }

    @Override
    public String address() {
        // Port 1 of the loopback: nobody is there.
        return "http://127.0.0.1:" + (mood == Mood.AWAY ? 1 : SERVER.getAddress().getPort());
    }

    @Override
    public String secret() {
        return SECRET;
    }
}
