package masar.documents.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import masar.documents.Roots;
import masar.kernel.Refused;

/** A day's roots, the signature over them, and the certificate of the key that signed, as files. */
@WebServlet({"/ministry/roots.jsonl", "/ministry/roots.p7s", "/ministry/roots.pem"})
public class RootsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient Roots roots;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(request.getParameter("day")));
            Roots.File file = request.getServletPath().endsWith(".p7s") ? roots.signature(day)
                    : request.getServletPath().endsWith(".pem") ? roots.certificate(day) : roots.file(day);
            response.setContentType(file.type());
            response.setContentLength(file.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.getOutputStream().write(file.bytes());
        } catch (DateTimeException e) {
            getServletContext().log("no day: " + e.getMessage());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
