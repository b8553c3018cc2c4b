package masar.demo.signon;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.demo.Person;
import masar.identity.SignOn;
import masar.journal.Sms;
import masar.kernel.text.ArabicText;

/** The sandbox's addresses, all below {@code /demo/sign-on}. Registered by {@link SandboxDoor} while the demo is on. */
public class SandboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> KEPT = List.of("client_id", "redirect_uri", "response_type", "state", "nonce", "code_challenge", "code_challenge_method");
    @Inject transient Provider provider;
    @Inject transient SandboxPage page;
    @Inject transient Sms sms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (String.valueOf(request.getPathInfo())) {
            case "/.well-known/openid-configuration" -> json(response, 200, Json.createObjectBuilder(provider.discovery()).build().toString());
            case "/jwks" -> json(response, 200, provider.keys());
            case "/authorize" -> begin(request, response);
            case "/userinfo" -> userInfo(request, response);
            case Provider.SHOWN -> page.shown(response, text(request, "code"));
            case "/end-session" -> endSession(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (String.valueOf(request.getPathInfo())) {
            case "/password" -> password(request, response);
            case "/code" -> code(request, response);
            case "/token" -> token(request, response);
            case "/end-session" -> endSession(request, response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> asked = new HashMap<>();
        KEPT.stream().filter(name -> request.getParameter(name) != null).forEach(name -> asked.put(name, request.getParameter(name)));
        if (!provider.knows(asked)) {
            page.stopped(response, "signon.badClient", 400);
            return;
        }
        page.password(response, provider.tickets().begin(asked), "", "");
    }

    private void password(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = text(request, "attempt");
        Optional<Tickets.Attempt> attempt = provider.tickets().attempt(key);
        if (attempt.isEmpty()) {
            page.stopped(response, "signon.expired", 200);
            return;
        }
        String user = ArabicText.latinDigits(text(request, "user")).strip().toLowerCase(java.util.Locale.ROOT);
        if (provider.tickets().mustWait(user, request.getRemoteAddr())) {
            page.password(response, key, user, "signon.wait");
            return;
        }
        Optional<Person> person = provider.person(user, text(request, "password"));
        if (person.isEmpty()) {
            provider.tickets().wrong(user, request.getRemoteAddr());
            page.password(response, key, user, "signon.wrong");
            return;
        }
        provider.tickets().right(user);
        attempt.get().person = person.get();
        send(key, attempt.get());
        page.code(response, key, person.get().mobile(), "");
    }

    private void send(String key, Tickets.Attempt attempt) {
        String code = attempt.newCode();
        sms.send(attempt.person.mobile(), page.message(code), "signon-" + Tickets.hash(key + code));
    }

    private void code(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = text(request, "attempt");
        Optional<Tickets.Attempt> attempt = provider.tickets().attempt(key).filter(a -> a.person != null);
        if (attempt.isEmpty()) {
            page.stopped(response, "signon.expired", 200);
        } else if (attempt.get().spoilt()) {
            page.stopped(response, "signon.expired", 200);
        } else if (!attempt.get().take(ArabicText.compact(text(request, "code")))) {
            page.code(response, key, attempt.get().person.mobile(), "signon.wrongCode");
        } else {
            Map<String, String> asked = attempt.get().asked;
            String code = provider.tickets().grant(key, attempt.get());
            response.sendRedirect(asked.get("redirect_uri") + "?code=" + encode(code) + "&state=" + encode(asked.getOrDefault("state", "")));
        }
    }

    private void token(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> form = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> form.put(name, values[0]));
        String[] client = basic(request).orElse(new String[] {form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", "")});
        Optional<Map<String, Object>> answer = provider.exchange(client[0], client[1], form);
        json(response, answer.isPresent() ? 200 : 400,
                Json.createObjectBuilder(answer.orElse(Map.of("error", "invalid_grant"))).build().toString());
    }

    private static Optional<String[]> basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8).split(":", 2);
            return parts.length < 2 ? Optional.empty() : Optional.of(new String[] {decode(parts[0]), decode(parts[1])});
        } catch (IllegalArgumentException notEncoded) {
            // No client of ours; the answer is the same as for a wrong secret.
            return Optional.empty();
        }
    }

    private void userInfo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String header = String.valueOf(request.getHeader("Authorization"));
        Optional<Person> person = header.startsWith("Bearer ") ? provider.tickets().bearer(header.substring(7)) : Optional.empty();
        json(response, person.isPresent() ? 200 : 401, Json.createObjectBuilder(person.map(Provider::claims)
                .orElse(Map.of("error", "invalid_token"))).build().toString());
    }

    /** The sandbox keeps nobody signed in, so there is nothing to end; it only sends people back to where they may go. */
    private void endSession(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String back = text(request, "post_logout_redirect_uri");
        response.sendRedirect(back.startsWith(SignOn.baseUrl() + "/") ? back : SignOn.baseUrl() + "/");
    }

    private static void json(HttpServletResponse response, int status, String body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body);
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
