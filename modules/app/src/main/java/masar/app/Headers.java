package masar.app;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import masar.identity.SignOn;
import masar.kernel.Setting;
import masar.records.MapTiles;

/**
 * The headers every answer carries, also the error page of an address that the server refuses before any filter (/WEB-INF). Styles come from our own files alone, and no script runs
 * but the one that a page names with the nonce of its answer; PrimeFaces' own nonces are off because they make a session for every visitor. Forms go to us; a browser also holds the redirects that follow a form to it, which is why the
 * sign-on's origins stand there; pictures come from us too, and from the server of map tiles where an operator named one. First of all filters (web.xml), so that every redirect is {@link PlainRedirects one of ours} and every
 * parameter {@link PlainParameters a text}.
 */
public class Headers implements Filter {
    /** For how many seconds browsers must come by https alone; 0 says nothing. Set it only when every address below the name speaks TLS. */
    static final Setting HSTS = Setting.of("masar.hsts-seconds", "0");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");
    static final String POLICY = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; worker-src 'self'; img-src 'self' data:%s; form-action 'self'";
    private static final String FORM = "application/x-www-form-urlencoded";
    /** What the server reads of a form without files, in bytes; beyond it, it would fail in the middle of a page. */
    private static final long LARGEST_FORM = 2_097_152;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    /** For how long browsers may keep a file of the look: for good where its address says its version. */
    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String KEPT_A_DAY = "public, max-age=86400";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Content-Security-Policy", POLICY.formatted(MapTiles.origin().map(o -> " " + o).orElse("")) + SignOn.origins((HttpServletRequest) request)
                + "; script-src 'nonce-" + nonce(request) + "'");
        if (HSTS.number() > 0) {
            answer.setHeader("Strict-Transport-Security", "max-age=" + HSTS.number() + "; includeSubDomains");
        }
        if (isPrivate((HttpServletRequest) request) || request.getDispatcherType() == DispatcherType.ERROR) {
            answer.setHeader("Cache-Control", "no-store");
        } else if (((HttpServletRequest) request).getServletPath().startsWith("/masar/")) {
            answer.setHeader("Cache-Control", ((HttpServletRequest) request).getQueryString() == null ? KEPT_A_DAY : KEPT);
        }
        // The API says itself what it takes. Everything else is read or sent, and a server of pages would answer any other word with the page.
        String method = ((HttpServletRequest) request).getMethod();
        if (request.getDispatcherType() == DispatcherType.REQUEST && !METHODS.contains(method) && !((HttpServletRequest) request).getServletPath().startsWith("/api")) {
            answer.setHeader("Allow", String.join(", ", METHODS));
            answer.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (request.getDispatcherType() == DispatcherType.REQUEST && request.getContentLengthLong() > LARGEST_FORM && String.valueOf(request.getContentType()).startsWith(FORM)) {
            answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new PlainParameters((HttpServletRequest) request), new PlainRedirects(answer));
    }

    // The page names it at its own script, so that no other runs, wherever a file may have come from.
    private static String nonce(ServletRequest request) {
        byte[] chance = new byte[NONCE_BYTES];
        RANDOM.nextBytes(chance);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
        request.setAttribute("nonce", nonce);
        return nonce;
    }

    private static boolean isPrivate(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/my") || path.startsWith("/agency") || path.startsWith("/ministry") || path.startsWith("/demo");
    }
}
