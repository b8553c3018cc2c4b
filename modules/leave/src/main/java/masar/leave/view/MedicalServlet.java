package masar.leave.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import masar.leave.MedicalReports;

/** Where the health platform sends its reports: a signed one as {@code application/jose}. Nothing is shown to anybody here. */
@WebServlet("/medical/reports")
public class MedicalServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 16 * 1024;
    @Inject transient MedicalReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(MOST + 1);
        MedicalReports.Heard heard = sent.length > MOST ? new MedicalReports.Heard(413, "too long")
                : reports.hear(new String(sent, StandardCharsets.UTF_8).strip());
        response.setStatus(heard.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(heard.words());
    }
}
