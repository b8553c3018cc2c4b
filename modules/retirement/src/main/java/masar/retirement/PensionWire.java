package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Brings one message to the pension body, signed; while it is away nobody waits for it anew each time. */
@ApplicationScoped
@OpenToAll("called by the outbox")
class PensionWire {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(20);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private volatile Instant away = Instant.EPOCH;
    @Inject PensionLine line;
    @Inject CivilClock clock;

    /** Throws where it did not arrive. The same id again is the same message. */
    public void send(String id, String content) throws IOException, InterruptedException {
        if (!line.open()) {
            throw new IOException("no pension body is set (masar.pension.url)");
        }
        Duration since = Duration.between(away, clock.now());
        // Below zero: the clock was moved back.
        if (!since.isNegative() && since.compareTo(REST) < 0) {
            throw new IOException("the pension body could not be reached a moment ago");
        }
        HttpRequest request = HttpRequest.newBuilder(line.messages()).timeout(ANSWER).header("Content-Type", "application/jose")
                .header("Idempotency-Key", id).POST(HttpRequest.BodyPublishers.ofString(PensionSeal.seal(PensionSeal.MESSAGE, content, line.secret()))).build();
        int status = status(request);
        if (status / 100 != 2) {
            throw new IOException("the pension body answered " + status);
        }
    }

    private int status(HttpRequest request) throws IOException, InterruptedException {
        try {
            int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            away = Instant.EPOCH;
            return status;
        } catch (IOException e) {
            away = clock.now();
            throw e;
        }
    }
}
