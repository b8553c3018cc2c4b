package masar.demo.pension;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where the played pension body takes messages. Registered by {@link PensionSandboxDoor} while the demo is on. */
public class PensionSandboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 256 * 1024;
    @Inject transient PensionSandbox sandbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String sealed = new String(request.getInputStream().readNBytes(MOST), StandardCharsets.UTF_8);
        response.setStatus(sandbox.take(sealed));
        response.setHeader("Cache-Control", "no-store");
    }
}
