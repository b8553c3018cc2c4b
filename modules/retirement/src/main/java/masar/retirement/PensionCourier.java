package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import masar.journal.Courier;
import masar.journal.OutboxMessage;
import masar.kernel.CivilClock;

/**
 * Takes messages to the pension body: a POST of the signed message as {@code application/jose}, its id also as {@code Idempotency-Key};
 * any 2xx means that it has it. A body that cannot be reached is left alone for a while, so that mails and codes do not wait behind it.
 */
@ApplicationScoped
class PensionCourier implements Courier {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration REST = Duration.ofSeconds(20);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private volatile Instant away = Instant.EPOCH;
    @Inject PensionPost post;
    @Inject PensionLine line;
    @Inject CivilClock clock;

    @Override
    public String kind() {
        return PensionPost.OUTBOX;
    }

    @Override
    public void deliver(OutboxMessage message) throws IOException, InterruptedException {
        if (!line.open()) {
            throw new IOException("no pension body is set (masar.pension.url)");
        }
        Duration since = Duration.between(away, clock.now());
        // Below zero: the clock was moved back.
        if (!since.isNegative() && since.compareTo(REST) < 0) {
            throw new IOException("the pension body could not be reached a moment ago");
        }
        HttpRequest request = HttpRequest.newBuilder(line.messages()).timeout(ANSWER).header("Content-Type", "application/jose")
                .header("Idempotency-Key", message.key())
                .POST(HttpRequest.BodyPublishers.ofString(PensionSeal.seal(PensionSeal.MESSAGE, post.content(message.key()), line.secret()))).build();
        int status = status(request);
        if (status / 100 != 2) {
            throw new IOException("the pension body answered " + status);
        }
        post.taken(message.key());
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
