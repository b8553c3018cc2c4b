package masar.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import masar.documents.Papers;
import masar.kernel.Acting;
import masar.kernel.Refused;

/** Gives the file of a paper to those who may read it, kept by no cache. */
@WebServlet("/paper/*")
public class PaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!path.matches("/\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (!Acting.now().isPerson()) {
            // The session ended meanwhile: after the sign-in the paper comes all the same.
            response.sendRedirect("/sign-in?then=/paper" + path);
            return;
        }
        try {
            Papers.Readable readable = papers.read(Long.parseLong(path.substring(1)));
            response.setContentType("application/pdf");
            response.setContentLengthLong(readable.paper().size());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + readable.paper().fileName() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            Files.copy(readable.content(), response.getOutputStream());
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
