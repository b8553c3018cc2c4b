package masar.leave;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;

/** The door for reports of the health platform, which proves itself by its signature; what is refused leaves a line in the audit, not its content. */
@ApplicationScoped
public class MedicalReports {
    /** Lines about refused messages in a minute; beyond that a stranger would fill the audit. */
    static final int LINES = 60;
    private final Bucket lines = bucket(LINES);
    /** Of strangers: they do not use up what the platform is told about its own mistakes. */
    private final Bucket forged = bucket(LINES);
    private final Bucket messages = bucket(HealthLine.PER_MINUTE.number());
    @Inject HealthLine line;
    @Inject MedicalSteps steps;
    @Inject Audit audit;

    private static Bucket bucket(int perMinute) {
        return Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1))).build();
    }

    /**
     * What the health platform hears.
     *
     * @param status 200 known, 400 garbage, 401 wrong signature, 404 no platform is set or no such report, 409 contradicting an earlier one, 429 too many
     * @param words  why, in English, for whoever runs the other end; never a word of what was sent
     */
    public record Heard(int status, String words) {
    }

    /** Hears one message, a compact JWS. The same one again changes nothing. */
    @OpenToAll("the health platform proves itself by its signature")
    public Heard hear(String sealed) {
        Optional<String> secret = line.secret();
        if (secret.isEmpty()) {
            return new Heard(404, "no health platform is set");
        }
        Optional<String> content = MedicalMessage.open(sealed, secret.get());
        if (content.isEmpty()) {
            return refused(401, "medical.forged", "wrong signature");
        } else if (!messages.tryConsume(1)) {
            // Only what is the platform's own counts: else anybody could use up its share.
            return new Heard(429, "too many messages; try again in a minute");
        }
        MedicalMessage message;
        try {
            message = MedicalMessage.parse(content.get());
        } catch (IllegalArgumentException e) {
            return refused(400, "medical.garbage", e.getMessage());
        }
        Heard heard = Acting.as(Actor.system("health-platform"), () -> taken(message, content.get()));
        return heard.status() == 200 ? heard : refused(heard.status(), "medical.contradicted", heard.words());
    }

    // Two of the same at once: the slower one is refused by the number's uniqueness, and finds it there the second time.
    private Heard taken(MedicalMessage message, String content) {
        try {
            return steps.take(message, content);
        } catch (PersistenceException e) {
            return steps.take(message, content);
        }
    }

    private Heard refused(int status, String act, String why) {
        if (!(act.equals("medical.forged") ? forged : lines).tryConsume(1)) {
            return new Heard(429, "too much was refused; try again in a minute");
        }
        switch (act) {
            case "medical.forged" -> audit.recordAlways(AuditEntry.of("medical.forged").because(why));
            case "medical.garbage" -> audit.recordAlways(AuditEntry.of("medical.garbage").because(why));
            default -> audit.recordAlways(AuditEntry.of("medical.contradicted").because(why));
        }
        return new Heard(status, why);
    }
}
