package masar.identity;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;

/** Signs out here and at the provider. Only by POST: no link or picture on another page can sign anybody out. */
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    @Inject transient SignOn signOn;
    @Inject transient Audit audit;
    @Inject transient Visits visits;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Visit> visit = Visit.of(request);
        visit.ifPresent(v -> audit.recordAlways(AuditEntry.of("signed-out").about(v.nationalId())));
        visit.map(Visit::key).ifPresent(visits::ended);
        VisitCookie.take(response);
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        response.sendRedirect(visit.filter(v -> !v.endAt().isEmpty()).map(this::there).orElse("/"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }

    private String there(Visit visit) {
        return visit.endAt() + (visit.endAt().contains("?") ? "&" : "?") + "id_token_hint=" + encode(visit.idToken())
                + "&post_logout_redirect_uri=" + encode(signOn.getHome()) + "&client_id=" + encode(signOn.getClientId());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
