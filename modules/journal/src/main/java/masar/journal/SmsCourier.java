package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import masar.kernel.Setting;

/**
 * Takes text messages to the HTTP gateway of the settings: a POST of {@code {"to", "text", "key"}}, the key also as
 * {@code Idempotency-Key}; any 2xx answer means taken. Without a gateway they are kept.
 */
@ApplicationScoped
class SmsCourier implements Courier {
    static final String KIND = "sms";
    static final Setting URL = Setting.of("masar.sms.url", "");
    static final Setting TOKEN = Setting.of("masar.sms.token", "");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Inject
    KeptMessages kept;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(OutboxMessage message) throws IOException, InterruptedException {
        Letter letter = Letter.of(message.payload());
        if (URL.text().isEmpty()) {
            kept.keep(KIND, message, letter, "kept because no gateway is set");
            return;
        }
        String body = Json.createObjectBuilder().add("to", letter.to()).add("text", letter.text()).add("key", message.key()).build().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(URL.text())).timeout(TIMEOUT)
                .header("Content-Type", "application/json").header("Idempotency-Key", Digests.of(message.key()))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!TOKEN.text().isEmpty()) {
            request.header("Authorization", "Bearer " + TOKEN.text());
        }
        HttpResponse<Void> answer = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()
                .send(request.build(), HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("the gateway answered " + answer.statusCode());
        }
    }
}
