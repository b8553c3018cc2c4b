package masar.demo.health;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import masar.demo.DemoStart;
import masar.demo.Person;
import masar.demo.health.HealthSandbox.Written;

/** Where a doctor of the demo issues a report: parameters {@code user} (one of the demo's people), {@code type}, {@code from}, {@code to}, {@code abroad}. */
public class HealthSandboxServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> TYPES = Set.of("SICK", "CLINIC_VISIT", "INPATIENT", "SICK_SERIOUS", "WORK_INJURY", "DIALYSIS");
    @Inject transient HealthSandbox sandbox;
    @Inject transient DemoStart demo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String said = written(request);
        response.setStatus(said.isEmpty() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(said.isEmpty() ? "user, type, from and to are needed" : said);
    }

    private String written(HttpServletRequest request) {
        String type = request.getParameter("type");
        try {
            LocalDate from = LocalDate.parse(String.valueOf(request.getParameter("from")));
            LocalDate to = LocalDate.parse(String.valueOf(request.getParameter("to")));
            return demo.cast().stream().filter(p -> p.userName().equals(request.getParameter("user")) && type != null && TYPES.contains(type)).map(Person::nationalId).findFirst()
                    .map(id -> sandbox.issue(new Written("", id, type, from, to, "true".equals(request.getParameter("abroad"))))).orElse("");
        } catch (DateTimeException e) {
            return "";
        }
    }
}
