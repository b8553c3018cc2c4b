package masar.ui;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where another system brings what it says, a signed message as {@code application/jose}, and hears one line. Nothing is shown to anybody here. */
public abstract class SealedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final int most;

    /** What the other end hears, in English for whoever runs it. */
    public record Heard(int status, String words) {
    }

    /** @param most bytes of a message; what is longer is not read to its end */
    protected SealedServlet(int most) {
        this.most = most;
    }

    /** Hears one message. */
    protected abstract Heard hear(String sealed);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(most + 1);
        Heard heard = sent.length > most ? new Heard(413, "too long") : hear(new String(sent, StandardCharsets.UTF_8).strip());
        response.setStatus(heard.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(heard.words());
    }
}
