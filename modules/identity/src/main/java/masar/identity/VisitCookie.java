package masar.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.storage.ContentStore;

/**
 * What a browser holds to say which visit is its own, at whatever node: a number that nobody guesses, of which only a hash is kept. Beside it for
 * the moment of signing in, the page that was asked for first.
 */
final class VisitCookie {
    /** The name of the cookie; a proxy that keeps people at one node may go by it. */
    static final String NAME = "masar_visit";
    private static final String THEN = "masar_then";
    private static final String CALLBACK = "/callback";
    private static final int THEN_SECONDS = 600;
    private static final int LONGEST_THEN = 2000;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VisitCookie() {
    }

    /** Draws one. */
    static String draw() {
        byte[] chance = new byte[BYTES];
        RANDOM.nextBytes(chance);
        return text(chance);
    }

    /** The key of the visit to which it belongs. */
    static String key(String secret) {
        return ContentStore.sha256("masar visit " + secret);
    }

    /** What this browser holds. */
    static Optional<String> of(HttpServletRequest request) {
        return value(request, NAME);
    }

    /** The browser holds this from now on, until it is closed. */
    static void give(HttpServletResponse response, String secret) {
        set(response, NAME, secret, "/", "");
    }

    /** The browser holds it no longer. */
    static void take(HttpServletResponse response) {
        set(response, NAME, "", "/", "; Max-Age=0");
    }

    /** Remembers the page first asked for, for the way back from the provider. One too long for a cookie is forgotten. */
    static void askedFor(HttpServletResponse response, String then) {
        if (then.length() <= LONGEST_THEN) {
            set(response, THEN, text(then.getBytes(java.nio.charset.StandardCharsets.UTF_8)), CALLBACK, "; Max-Age=" + (then.isEmpty() ? 0 : THEN_SECONDS));
        }
    }

    /** The page first asked for; empty for none. */
    static String askedFor(HttpServletRequest request, HttpServletResponse response) {
        set(response, THEN, "", CALLBACK, "; Max-Age=0");
        return value(request, THEN).filter(v -> v.matches("[A-Za-z0-9_-]+"))
                .map(v -> new String(Base64.getUrlDecoder().decode(v), java.nio.charset.StandardCharsets.UTF_8)).orElse("");
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies()).flatMap(Arrays::stream).filter(c -> c.getName().equals(name)).map(Cookie::getValue)
                .filter(v -> !v.isEmpty()).findFirst();
    }

    // Written by hand: the server does not heed SameSite of a cookie. Lax, because people come back from the provider by its redirect.
    private static void set(HttpServletResponse response, String name, String value, String path, String more) {
        response.addHeader("Set-Cookie", name + "=" + value + "; Path=" + path + "; HttpOnly; SameSite=Lax" + (SignOn.baseUrl().startsWith("https:") ? "; Secure" : "")
                + more);
    }
}
