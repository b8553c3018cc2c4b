package masar.requests.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import masar.journal.Courier;
import masar.journal.OutboxMessage;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.ui.Texts;

/**
 * Takes messages to push services (RFC 8030). A subscription that a service no longer knows is forgotten; what could not be brought within a
 * day is no news any more, and is let go. A service that does not answer is left alone for a while, so that nobody else's mail waits for it.
 */
@ApplicationScoped
@OpenToAll("called by the outbox")
class PushCourier implements Courier {
    private static final Duration NEWS = Duration.ofDays(1);
    private static final Duration TIMEOUT = Duration.ofSeconds(8);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(60);
    /** Where the notices are: a message names no request and no person. */
    private static final String WHERE = "/my/notices";
    @Inject Devices devices;
    @Inject Vapid vapid;
    @Inject CivilClock clock;
    @Inject Texts texts;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Instant> silent = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return Pushes.KIND;
    }

    @Override
    public void deliver(OutboxMessage message) throws IOException, InterruptedException, GeneralSecurityException {
        JsonObject said = read(message.payload());
        Optional<DeviceRow> device = devices.find(said.getJsonNumber("device").longValue());
        if (device.isEmpty() || message.created().isBefore(clock.now().minus(NEWS))) {
            return;
        }
        DeviceRow row = device.get();
        Optional<URI> to = PushAddress.find(row.endpoint);
        if (to.isEmpty()) {
            throw new IOException("the address of device " + row.id + " may not be used: see " + PushAddress.HOSTS.key());
        }
        String host = Vapid.origin(to.get());
        if (silent.getOrDefault(host, Instant.MIN).isAfter(clock.now())) {
            throw new IOException(host + " did not answer a moment ago");
        }
        answer(row, host, send(row, to.get(), said.getString("language")));
    }

    private static JsonObject read(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }

    private int send(DeviceRow row, URI to, String language) throws IOException, InterruptedException, GeneralSecurityException {
        Locale locale = Locale.forLanguageTag(language);
        String news = Json.createObjectBuilder().add("title", texts.in(locale, "push.title")).add("body", texts.in(locale, "push.body")).add("lang", language)
                .add("to", WHERE).build().toString();
        HttpRequest request = HttpRequest.newBuilder(to).timeout(TIMEOUT).header("TTL", Long.toString(NEWS.toSeconds())).header("Urgency", "normal").header("Topic", "masar-news")
                .header("Content-Encoding", "aes128gcm").header("Content-Type", "application/octet-stream").header("Authorization", vapid.authorization(to, clock.now()))
                .POST(BodyPublishers.ofByteArray(Sealed.of(news.getBytes(StandardCharsets.UTF_8), P256.bytes(row.browserKey), P256.bytes(row.browserSecret)))).build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            silent.put(Vapid.origin(to), clock.now().plus(LEFT_ALONE));
            throw e;
        }
    }

    private void answer(DeviceRow row, String host, int status) throws IOException {
        if (status == 404 || status == 410) {
            devices.drop(row.id);
            return;
        }
        if (status == 429 || status >= 500) {
            silent.put(host, clock.now().plus(LEFT_ALONE));
        }
        if (status / 100 != 2) {
            throw new IOException(host + " answered " + status);
        }
        devices.told(row.id);
    }
}
