package masar.app;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import masar.kernel.Reading;
import masar.kernel.storage.Statements;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Gives each request an id, which its answer and every line of the log name until it is answered, and counts requests, their time and their statements.
 * The id that a proxy in front gave is kept, so that its log and ours can be laid side by side. It stands in the thread's name meanwhile: the
 * log's formatter lives with the server, beyond the application's own classes.
 */
public class Traced implements Filter {
    /** The header in both directions. */
    static final String HEADER = "X-Request-Id";
    /** How many statements the answer took; said to those alone to whom the metrics are open. */
    public static final String STATEMENTS = "X-Statements";
    private static final String BEFORE = "masar.statements.before";
    private static final List<String> SHOWS = List.of("GET", "HEAD");
    private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int BYTES = 8;
    private static final long MICROS_IN_NANOS = 1000;
    private static final Metadata TIMES = Metadata.builder().withName("masar.requests.micros")
            .withDescription("Microseconds to each answer, by part of the house and kind of status.").build();
    private static final Metadata ASKED = Metadata.builder().withName("masar.requests.statements")
            .withDescription("Statements sent to the database for each answer, by part of the house.").build();
    @Inject MetricRegistry registry;
    @Inject Spans spans;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        String id = id(((HttpServletRequest) request).getHeader(HEADER));
        answer.setHeader(HEADER, id);
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        long begun = System.nanoTime();
        long before = Statements.sent();
        request.setAttribute(BEFORE, before);
        thread.setName(name + " [" + id + "]");
        Running.begun();
        Span span = spans.begin((HttpServletRequest) request, id);
        Scope current = span.makeCurrent();
        if (SHOWS.contains(((HttpServletRequest) request).getMethod())) {
            Reading.begin();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            Reading.end();
            current.close();
            long statements = Statements.sent() - before;
            spans.end(span, answer.getStatus(), statements);
            Running.ended();
            thread.setName(name);
            // A page is held until it is whole; what is longer has gone out already, and only the metrics know of it.
            if (!answer.isCommitted()) {
                statements((HttpServletRequest) request).ifPresent(sent -> answer.setHeader(STATEMENTS, Long.toString(sent)));
            }
            Tag at = new Tag("at", at(((HttpServletRequest) request).getServletPath()));
            // Not a timer: of one the server writes the total in seconds and the quantiles in nanoseconds.
            registry.histogram(TIMES, at, new Tag("status", answer.getStatus() / 100 + "xx")).update((System.nanoTime() - begun) / MICROS_IN_NANOS);
            registry.histogram(ASKED, at).update(statements);
        }
    }

    /** How many statements this request has taken so far; empty for those to whom the metrics are closed. */
    public static OptionalLong statements(HttpServletRequest request) {
        return request.getAttribute(BEFORE) instanceof Long before && Watchers.mayKnow(request) ? OptionalLong.of(Statements.sent() - before) : OptionalLong.empty();
    }

    static String id(String given) {
        if (given != null && GIVEN.matcher(given).matches()) {
            return given;
        }
        byte[] chance = new byte[BYTES];
        ThreadLocalRandom.current().nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }

    /** Which part of the house, in few words: metrics must not grow with addresses. */
    static String at(String path) {
        String first = path.replaceAll("^/([^/.]*).*$", "$1");
        return switch (first) {
            case "my", "agency", "ministry", "api", "verify" -> first;
            case "masar", "health", "metrics", "openapi" -> "other";
            default -> "public";
        };
    }
}
