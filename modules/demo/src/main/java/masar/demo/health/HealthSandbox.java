package masar.demo.health;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import masar.demo.DemoStart;
import masar.identity.SignOn;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.leave.HealthPlatform;

/** The played health platform. Written from the message format alone, as the real one would be. */
@ApplicationScoped
@OpenToAll("plays an outside system, and only while the demo is on")
public class HealthSandbox implements HealthPlatform {
    /** After how many seconds its Commission decides. */
    public static final Setting SECONDS = Setting.of("masar.demo.health.seconds", "20");
    private static final System.Logger LOG = System.getLogger("masar.demo.health");
    private static final int COMMISSION_OVER = 30;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final SecureRandom random = new SecureRandom();
    private final String secret = secretText();

    private String secretText() {
        byte[] bytes = new byte[36];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean on() {
        return DemoStart.ON.yes();
    }

    @Override
    public String secret() {
        return secret;
    }

    /**
     * A report that a doctor wrote.
     *
     * @param number     its number; empty draws one
     * @param nationalId whose
     * @param type       the kind of leave, as the message format names it
     * @param from       first day
     * @param to         last day
     * @param abroad     whether abroad, then attested by the mission there
     */
    public record Written(String number, String nationalId, String type, LocalDate from, LocalDate to, boolean abroad) {
    }

    /** The signed message of a report. */
    public String sealed(Written report) {
        String facility = report.abroad() ? "مستشفى سانت توماس، لندن" : "مركز صحي النخيل";
        return seal(Json.createObjectBuilder().add("schema", "masar-health-1").add("kind", "REPORT").add("report", report.number()).add("nationalId", report.nationalId())
                .add("facility", facility).add("type", report.type()).add("from", report.from().toString()).add("to", report.to().toString())
                .add("visited", report.from().toString()).add("issued", report.from().toString()).add("issuer", "DOCTOR").add("abroad", report.abroad())
                .add("attested", report.abroad()).build().toString());
    }

    /** Issues a report now and sends it, twice as platforms do; its Commission follows. Answers its number and what Masar said. */
    String issue(Written wanted) {
        Written report = wanted.number().isEmpty() ? new Written("PSL-" + Math.abs(random.nextInt()) + "-" + random.nextInt(1000), wanted.nationalId(), wanted.type(),
                wanted.from(), wanted.to(), wanted.abroad()) : wanted;
        String message = sealed(report);
        int heard = post(message);
        post(message);
        if (heard == 200 && (report.abroad() || ChronoUnit.DAYS.between(report.from(), report.to()) + 1 > COMMISSION_OVER)) {
            threads().schedule(() -> post(seal(Json.createObjectBuilder().add("schema", "masar-health-1").add("kind", "COMMISSION").add("report", report.number())
                    .add("approved", true).build().toString())), SECONDS.number(), TimeUnit.SECONDS);
        }
        return report.number() + " " + heard;
    }

    private String seal(String json) {
        try {
            JWSObject signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).type(new JOSEObjectType("masar-health-report+json")).build(), new Payload(json));
            signed.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    // Looked up when it is needed: only a server has them.
    private static ManagedScheduledExecutorService threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int post(String sealed) {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(SignOn.baseUrl() + "/medical/reports")).timeout(Duration.ofSeconds(20)).header("Content-Type", "application/jose")
                    .POST(HttpRequest.BodyPublishers.ofString(sealed)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            LOG.log(Level.INFO, "a report of the played health platform did not arrive: " + e);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
