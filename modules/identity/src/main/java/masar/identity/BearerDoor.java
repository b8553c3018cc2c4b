package masar.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.OpenToAll;
import masar.kernel.Refused.Problem;
import masar.kernel.storage.ContentStore;
import masar.ui.ProblemDocument;

/**
 * The door of the API: who comes with an access token is the same person as at the pages, by the same gate, with the same powers. No
 * session is made and none is looked at, so nothing that a browser sends by itself opens it.
 */
@ApplicationScoped
@OpenToAll("the door itself: it lets nobody in without a token")
class BearerDoor {
    private static final Logger LOG = Logger.getLogger(BearerDoor.class.getName());
    /** What lies behind it: everything of the API that is about persons. */
    private static final List<String> FOLDERS = List.of("/api/me", "/api/agency", "/api/import");
    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"Masar\"";
    private static final String RETRY_SECONDS = "30";
    @Inject AccessTokens tokens;
    @Inject Gate gate;
    @Inject ProblemDocument document;
    /** What the gate said of tokens, so that a hundred calls are one coming in: by hash, a token being as good as a password. */
    private final Cache<String, Gate.Outcome> said = Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(Duration.ofMinutes(10)).build();

    /** Whether this path lies behind the door; as the server reads it, not as it was sent. */
    static boolean guards(String path) {
        return FOLDERS.stream().anyMatch(folder -> path.equals(folder) || path.startsWith(folder + "/"));
    }

    /** Who calls; nobody when the call was answered with why not. */
    public Optional<Actor> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        List<String> given = Collections.list(request.getHeaders("Authorization"));
        if (given.isEmpty()) {
            return challenge(response, "", "api.noToken");
        }
        if (given.size() > 1 || !given.get(0).regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return challenge(response, "invalid_token", "api.badToken");
        }
        try {
            String token = given.get(0).substring(SCHEME.length()).strip();
            return enter(tokens.read(token), hash(token), request, response);
        } catch (TokenRefused refused) {
            LOG.log(refused.isUnknown() ? Level.WARNING : Level.FINE, "a bearer was refused: " + refused.getMessage(), refused);
            if (refused.isUnknown()) {
                response.setHeader("Retry-After", RETRY_SECONDS);
                return answer(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Service Unavailable", List.of("api.noProvider"));
            }
            return challenge(response, "invalid_token", "api.badToken");
        }
    }

    private Optional<Actor> enter(Claims claims, String token, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor bearer = Actor.person(claims.nationalId(), claims.nameAr(), Addresses.of(request)).by(Actor.API);
        // One of many first calls at once comes in, the others wait for what it is told.
        Gate.Outcome outcome = said.get(token, first -> Acting.as(bearer, () -> gate.admit(claims, language(request))));
        if (outcome != Gate.Outcome.IN) {
            said.invalidate(token);
            return answer(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", List.of("keptOut." + outcome + ".why", "keptOut." + outcome + ".do"));
        }
        // Asked each time, as for each page: an account may be closed between two calls.
        Account.State state = gate.comes(claims.nationalId()).orElse(Account.State.CLOSED);
        return switch (state) {
            case ACTIVE -> Optional.of(bearer);
            case EMAIL_PENDING -> answer(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", List.of("api.register"));
            case CLOSED -> answer(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", List.of("keptOut.CLOSED.why", "keptOut.CLOSED.do"));
        };
    }

    private static String hash(String token) {
        return ContentStore.sha256(token);
    }

    private static String language(HttpServletRequest request) {
        return Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage()) && request.getHeader("Accept-Language") != null ? "en" : "ar";
    }

    private Optional<Actor> challenge(HttpServletResponse response, String error, String key) throws IOException {
        response.setHeader("WWW-Authenticate", CHALLENGE + (error.isEmpty() ? "" : ", error=\"" + error + "\""));
        return answer(response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", List.of(key));
    }

    private Optional<Actor> answer(HttpServletResponse response, int status, String title, List<String> keys) throws IOException {
        response.setStatus(status);
        response.setContentType(ProblemDocument.TYPE);
        response.getWriter().write(document.of(status, title, keys.stream().map(key -> new Problem("", key, List.of())).toList()));
        return Optional.empty();
    }
}
