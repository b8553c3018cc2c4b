package masar.demo.pension;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import masar.demo.DemoStart;
import masar.identity.SignOn;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;
import masar.retirement.PensionBody;

/** The played pension body. It keeps its cases in memory: started again, it takes up a case from the answers that Masar has seen. */
@ApplicationScoped
@OpenToAll("plays an outside system, and only while the demo is on")
public class PensionSandbox implements PensionBody {
    /** After how many seconds it answers. */
    public static final Setting SECONDS = Setting.of("masar.demo.pension.seconds", "4");
    static final String PATH = "/demo/pension";
    private static final System.Logger LOG = System.getLogger("masar.demo.pension");
    private static final int TRIES = 20;
    private final String secret = random();
    private final Map<String, PlayedCase> cases = new ConcurrentHashMap<>();
    private final PlayedMonth months = new PlayedMonth();
    @Inject CivilClock clock;

    private static String random() {
        byte[] bytes = new byte[36];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public boolean on() {
        return DemoStart.ON.yes();
    }

    @Override
    public String address() {
        return SignOn.baseUrl() + PATH;
    }

    @Override
    public String secret() {
        return secret;
    }

    /** Takes one message; answers the status. */
    int take(String sealed) {
        Optional<String> content = Wire.open(sealed, secret);
        if (!on() || content.isEmpty()) {
            return 401;
        }
        JsonObject message = Json.createReader(new StringReader(content.get())).readObject();
        if (!message.containsKey("case")) {
            months.take(message, today()).forEach(answer -> later(answer.toString(), 0));
            return 202;
        }
        PlayedCase one = cases.computeIfAbsent(message.getString("case"), n -> new PlayedCase(n, message.getInt("answersSeen")));
        boolean lost = one.take(message, today());
        later(one);
        return lost ? 503 : 202;
    }

    private LocalDate today() {
        return clock.today();
    }

    private void later(PlayedCase one) {
        threads().schedule(() -> speak(one), SECONDS.number(), TimeUnit.SECONDS);
    }

    /** Says the figures of a month, twice, and again after a while where Masar was not there. */
    private void later(String figures, int tried) {
        threads().schedule(() -> {
            String sealed = Wire.seal(figures, secret);
            if (post(sealed) == 200) {
                post(sealed);
            } else if (tried < TRIES) {
                later(figures, tried + 1);
            }
        }, SECONDS.number(), TimeUnit.SECONDS);
    }

    // Looked up when it is needed: only a server has them.
    private static ManagedScheduledExecutorService threads() {
        try {
            return InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says what is due of a case, each answer twice, until Masar has heard it; a lost one is said when Masar says that it waits for it. */
    private void speak(PlayedCase one) {
        for (Optional<JsonObject> next = one.next(); next.isPresent(); next = one.next()) {
            String sealed = Wire.seal(next.get().toString(), secret);
            int heard = post(sealed);
            if (heard == 200) {
                post(sealed);
                one.heard(next.get().getInt("number"));
            } else if (heard != 409 || !one.again()) {
                if (one.tries() < TRIES) {
                    later(one);
                }
                return;
            }
        }
    }

    private int post(String sealed) {
        try {
            return Wire.post(SignOn.baseUrl() + "/pension/answers", sealed);
        } catch (java.io.IOException e) {
            LOG.log(Level.INFO, "an answer of the played pension body did not arrive: " + e);
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
