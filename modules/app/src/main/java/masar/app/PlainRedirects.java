package masar.app;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Redirects within the house say the path and nothing before it, as RFC 9110 allows: the server would put the Host header there,
 * which whoever asks may choose, and http where a proxy in front speaks TLS.
 */
class PlainRedirects extends HttpServletResponseWrapper {
    PlainRedirects(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        if (!location.startsWith("/") || location.startsWith("//")) {
            super.sendRedirect(location);
            return;
        }
        resetBuffer();
        setStatus(SC_FOUND);
        setHeader("Location", location);
        setContentLength(0);
        flushBuffer();
    }
}
