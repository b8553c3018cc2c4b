package masar.retirement;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;

/** The door for answers of the pension body, which proves itself by its signature; what is refused leaves a line in the audit. */
@ApplicationScoped
public class PensionAnswers {
    /** Lines about refused answers in a minute; beyond that a stranger would fill the audit. */
    private static final int LINES = 60;
    private final Bucket lines = Bucket.builder().addLimit(limit -> limit.capacity(LINES).refillGreedy(LINES, Duration.ofMinutes(1))).build();
    @Inject PensionLine line;
    @Inject PensionSteps steps;
    @Inject ContributionAnswers contributions;
    @Inject Audit audit;

    /**
     * What the pension body hears.
     *
     * @param status 200 known, 400 garbage, 401 wrong signature, 404 no such case, 409 not its turn or contradicting an earlier one, 429 too much was refused
     * @param words  why, in English, for whoever runs the other end
     */
    public record Heard(int status, String words) {
    }

    /** Hears one answer, a compact JWS. The same one again changes nothing. */
    @OpenToAll("the pension body proves itself by its signature")
    public Heard hear(String sealed) {
        if (!line.open()) {
            return new Heard(404, "no pension body is set");
        }
        Optional<String> content = PensionSeal.open(PensionSeal.ANSWER, sealed, line.secret());
        if (content.isEmpty()) {
            return refused(401, "pension.forged", "", "wrong signature");
        }
        Supplier<Heard> said;
        try {
            said = read(content.get());
        } catch (IllegalArgumentException e) {
            return refused(400, "pension.garbage", "", e.getMessage());
        }
        return said.get();
    }

    private Supplier<Heard> read(String content) {
        if (ContributionFigures.is(content)) {
            ContributionFigures figures = ContributionFigures.parse(content);
            return () -> figures(figures, content);
        }
        PensionAnswer answer = PensionAnswer.parse(content);
        return () -> answer(answer, content);
    }

    private Heard answer(PensionAnswer answer, String content) {
        Heard heard = Acting.as(Actor.system("pension-body"), () -> taken(answer, content));
        return heard.status() == 200 ? heard : refused(heard.status(), "pension.contradicted", answer.number(), heard.words());
    }

    private Heard figures(ContributionFigures said, String content) {
        Heard heard = Acting.as(Actor.system("pension-body"), () -> contributions.take(said, content));
        return heard.status() == 200 ? heard : refused(heard.status(), "pension.contradicted", said.about(), heard.words());
    }

    private Heard taken(PensionAnswer answer, String content) {
        try {
            return steps.take(answer, content, false);
        } catch (Refused e) {
            // What it says cannot be done by itself, such as a return to service after the record went on: kept, and HR's to see to.
            return steps.take(answer, content, true);
        }
    }

    private Heard refused(int status, String act, String number, String why) {
        if (!lines.tryConsume(1)) {
            return new Heard(429, "too much was refused; try again in a minute");
        }
        String thing = number.contains("/") ? "contribution" : "leaving";
        switch (act) {
            case "pension.forged" -> audit.recordAlways(AuditEntry.of("pension.forged").because(why));
            case "pension.garbage" -> audit.recordAlways(AuditEntry.of("pension.garbage").because(why));
            default -> audit.recordAlways(AuditEntry.of("pension.contradicted").on(thing, number).because(why));
        }
        return new Heard(status, why);
    }
}
