package masar.app;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import masar.kernel.Setting;

/**
 * What the server tells about itself (health, metrics, the API's description) is for those who run it. Everybody may ask whether Masar
 * lives and is ready, and gets a word; the rest answers as if it were not there, unless the demo runs, a setting opens it, or the
 * asker brings the operator's secret. Loopback is no pass: behind a proxy on the same machine everybody comes from there.
 */
public class Watchers implements Filter {
    /** Whether health in detail, /metrics and /openapi answer anybody, as they do in the demo; for a port that the public cannot reach. */
    static final Setting OPEN = Setting.of("masar.monitor.open", "false");
    /** What a monitoring system sends as {@code Authorization: Bearer …} to get them; empty lets nobody in. */
    static final Setting SECRET = Setting.of("masar.monitor.secret", "");

    @Override
    public void doFilter(ServletRequest given, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) given;
        HttpServletResponse response = (HttpServletResponse) answer;
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (mayKnow(request)) {
            chain.doFilter(request, response);
        } else if (path.matches("/health/(live|ready|started)/?")) {
            Wordless silent = new Wordless(response);
            chain.doFilter(request, silent);
            response.setContentType("application/json");
            response.getOutputStream().print(silent.getStatus() == HttpServletResponse.SC_OK ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whether what the server tells about itself is for whoever asks this. */
    static boolean mayKnow(HttpServletRequest request) {
        return Setting.DEMO.yes() || OPEN.yes() || knows(SECRET.text(), request.getHeader("Authorization"));
    }

    /** Whether the secret was brought; how long the comparison takes says nothing about it. */
    static boolean knows(String secret, String header) {
        return !secret.isEmpty() && header != null
                && MessageDigest.isEqual(("Bearer " + secret).getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the status of an answer and drops what it says. */
    private static final class Wordless extends HttpServletResponseWrapper {
        private Wordless(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return new PrintWriter(Writer.nullWriter());
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("nothing is written here");
                }

                @Override
                public void write(int one) {
                    // Dropped.
                }
            };
        }

        @Override
        public void setContentLength(int length) {
            // Of what is dropped.
        }

        @Override
        public void setContentLengthLong(long length) {
            // Of what is dropped.
        }

        @Override
        public void flushBuffer() {
            // There is more to come.
        }
    }
}
