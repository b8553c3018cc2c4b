package masar.support.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import masar.kernel.Refused;
import masar.support.Contacts;
import masar.support.SentFile;

/** Serves a file that came with a message to those who may read it: as the PDF or picture it is, never as a page, kept by no cache. */
@WebServlet("/contact-file/*")
public class ContactFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Contacts contacts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/[0-9a-f]{32}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(contacts.file(path.substring(1)), response);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Contacts.Readable readable, HttpServletResponse response) throws IOException {
        SentFile file = readable.file();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + name);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'self'; sandbox");
        Files.copy(readable.content(), response.getOutputStream());
    }
}
