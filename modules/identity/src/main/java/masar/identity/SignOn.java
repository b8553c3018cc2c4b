package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/**
 * The one way in: OpenID Connect with authorization code, state and nonce, through the platform's own mechanism, with the provider
 * from the settings or the bundled sandbox. The mechanism offers no PKCE; the client secret and the state bound to the session stand
 * in its place.
 */
@Named("signOn")
@ApplicationScoped
@OpenToAll("nobody has signed in yet where this is asked")
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${signOn.issuer}", clientId = "${signOn.clientId}", clientSecret = "${signOn.clientSecret}",
        redirectURI = "${signOn.callback}", redirectToOriginalResource = false, useNonce = true, useSessionExpression = "${signOn.stateInSession}",
        scopeExpression = "${signOn.scopes}", jwksConnectTimeoutExpression = "${signOn.timeout}", jwksReadTimeoutExpression = "${signOn.timeout}",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        logout = @LogoutDefinition(notifyProvider = false, redirectURI = "${signOn.home}"))
public class SignOn {
    /** Issuer of the national sign-on, an https address whose {@code /.well-known/openid-configuration} answers. */
    static final Setting ISSUER = Setting.of("masar.signon.issuer", "");
    /** The name under which the provider knows this installation. */
    static final Setting CLIENT = Setting.of("masar.signon.client-id", "");
    /** The secret shared with the provider. */
    static final Setting SECRET = Setting.of("masar.signon.client-secret", "");
    /** What is asked of the provider, words separated by blanks. */
    static final Setting SCOPES = Setting.of("masar.signon.scopes", "openid profile");
    /** How long the provider's keys may take to arrive, in milliseconds. */
    static final Setting TIMEOUT = Setting.of("masar.signon.timeout-millis", "5000");
    /** Further origins through which the provider leads people while they sign in or out, separated by blanks. */
    static final Setting ORIGINS = Setting.of("masar.signon.origins", "");
    /** The name that access tokens for the API must carry as audience. */
    static final Setting AUDIENCE = Setting.of("masar.api.audience", "masar-api");
    /** Where people reach Masar; empty for localhost and the port. */
    static final Setting BASE = Setting.of("masar.base-url", "");
    /** The port to listen on. */
    static final Setting PORT = Setting.of("masar.http.port", "8080");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final Pattern ORIGIN = Pattern.compile("^https?://[A-Za-z0-9.:\\[\\]-]+");

    @Inject Instance<SignOnProvider> bundled;

    /** Issuer of the provider; empty when none is configured. */
    public String getIssuer() {
        return sandbox().map(SignOnProvider::issuer).orElseGet(ISSUER::text);
    }

    /** Our name at the provider. */
    public String getClientId() {
        return sandbox().map(SignOnProvider::clientId).orElseGet(CLIENT::text);
    }

    /** Our secret at the provider. */
    public String getClientSecret() {
        return sandbox().map(SignOnProvider::clientSecret).orElseGet(SECRET::text);
    }

    /** Where the provider sends people back. */
    public String getCallback() {
        return baseUrl() + "/callback";
    }

    /** Where people arrive after signing out. */
    public String getHome() {
        return baseUrl() + "/";
    }

    /** What is asked of the provider. */
    public String getScopes() {
        return SCOPES.text();
    }

    /** The audience of access tokens for the API. */
    public static String audience() {
        return AUDIENCE.text();
    }

    /** How long the provider's keys may take, in milliseconds. */
    public int getTimeout() {
        return TIMEOUT.number();
    }

    /**
     * Whether state and nonce are kept in a session instead of the browser's cookies, which the server marks as Secure always: only where people come by
     * plain http to another machine, whose browsers would not send them back. Cookies make no session for whoever asks to sign in, and any node
     * knows them.
     */
    public boolean isStateInSession() {
        URI base = URI.create(baseUrl());
        return "http".equals(base.getScheme()) && !LOOPBACK.contains(String.valueOf(base.getHost()));
    }

    /** Whether there is a provider at all. */
    boolean configured() {
        return !getIssuer().isEmpty() && !getClientId().isEmpty();
    }

    /** Where people reach Masar, without a slash at the end. */
    public static String baseUrl() {
        String set = BASE.text();
        return set.isEmpty() ? "http://localhost:" + PORT.text() : set.replaceAll("/+$", "");
    }

    /**
     * Where a browser may be sent in the course of signing in and out, each with a blank before it, as a content security policy wants
     * it: the provider's origin, those an operator added, and the one at which this visit ends.
     */
    public static String origins(HttpServletRequest request) {
        Stream<String> said = Stream.of(ISSUER.text(), ORIGINS.text(), Visit.of(request).map(Visit::endAt).orElse(""));
        return said.filter(text -> !text.isEmpty()).flatMap(SEPARATOR::splitAsStream).flatMap(text -> origin(text).stream()).distinct().map(" "::concat).collect(Collectors.joining());
    }

    static Optional<String> origin(String address) {
        return Optional.of(ORIGIN.matcher(address)).filter(Matcher::find).map(Matcher::group);
    }

    private Optional<SignOnProvider> sandbox() {
        return bundled.stream().filter(SignOnProvider::on).findFirst();
    }
}
