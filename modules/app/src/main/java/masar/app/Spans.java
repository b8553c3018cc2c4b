package masar.app;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import masar.kernel.OpenToAll;

/**
 * Tells a collector of OpenTelemetry about each request, when {@code masar.telemetry.endpoint} names one; else it does nothing. A span
 * goes on where the proxy's began, carries the id of the request that log and answer carry, and names the page without anything that
 * stands in its address about people: no query, no number, no code of a paper.
 */
@ApplicationScoped
@OpenToAll("tells how long pages took, and nothing about people")
class Spans {
    /** Name of what is instrumented. */
    private static final String HOUSE = "masar";
    private static final int ERROR = 500;
    // Ready made: every request asks, also where nobody collects.
    private static final Pattern CODE = Pattern.compile("/verify/.+");
    private static final Pattern NUMBERED = Pattern.compile("/[^/]*[0-9][^/]*");
    @Inject OpenTelemetry telemetry;

    /** The span of a request that begins; the caller makes it current and ends it. */
    Span begin(HttpServletRequest request, String id) {
        Context before = telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), request, Headers.ALL);
        String route = route(request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo()));
        return telemetry.getTracer(HOUSE).spanBuilder(request.getMethod() + " " + route).setParent(before).setSpanKind(SpanKind.SERVER)
                .setAttribute("http.request.method", request.getMethod()).setAttribute("http.route", route).setAttribute("masar.request.id", id).startSpan();
    }

    /** It was answered so, by so many statements to the database. */
    void end(Span span, int status, long statements) {
        span.setAttribute("http.response.status_code", status).setAttribute("masar.statements", statements);
        if (status >= ERROR) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    /** An address as the name of a page. */
    static String route(String path) {
        return NUMBERED.matcher(CODE.matcher(path).replaceFirst("/verify/{}")).replaceAll("/{}");
    }

    /** Reads what the proxy said about its own span. */
    private enum Headers implements TextMapGetter<HttpServletRequest> {
        ALL;

        @Override
        public Iterable<String> keys(HttpServletRequest request) {
            return Collections.list(request.getHeaderNames());
        }

        @Override
        public String get(HttpServletRequest request, String key) {
            return request == null ? null : request.getHeader(key);
        }
    }
}
