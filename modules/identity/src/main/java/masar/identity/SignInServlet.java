package masar.identity;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Begins a sign-in: remembers the page first asked for and hands over to the mechanism, which sends the person to the provider. */
public class SignInServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SignInServlet.class.getName());
    private static final String MOVED = "moved";
    @Inject transient SignOn signOn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        String then = Local.orElse(request.getParameter("then"), "");
        URI base = URI.create(SignOn.baseUrl());
        if (Visit.of(request).isPresent()) {
            response.sendRedirect(then.isEmpty() ? "/my" : then);
        } else if (!base.getHost().equals(request.getServerName()) && request.getParameter(MOVED) == null) {
            // The cookie that binds state to browser belongs to one host: the one the provider will send people back to. Once only, since
            // a proxy may hide from us the host that the browser asks.
            response.sendRedirect(base + "/sign-in?" + MOVED + "=1" + (then.isEmpty() ? "" : "&then=" + URLEncoder.encode(then, StandardCharsets.UTF_8)));
        } else if (!signOn.configured()) {
            LOG.severe("nobody can sign in: masar.signon.issuer and masar.signon.client-id are not set");
            response.sendRedirect("/sign-on/failed?why=unset");
        } else {
            start(request, response, then);
        }
    }

    private void start(HttpServletRequest request, HttpServletResponse response, String then) throws ServletException, IOException {
        if (request.getUserPrincipal() != null) {
            // Known to the container but without a visit of ours: begin from nothing.
            request.getSession().invalidate();
            response.sendRedirect("/sign-in" + (then.isEmpty() ? "" : "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8)));
            return;
        }
        try {
            ProviderKeys.mustAnswer(signOn.getIssuer(), signOn.getTimeout());
            VisitCookie.askedFor(response, then);
            request.authenticate(response);
        } catch (IOException | IllegalStateException | IllegalArgumentException | jakarta.ws.rs.ProcessingException e) {
            LOG.log(Level.SEVERE, "the national sign-on does not answer at " + signOn.getIssuer(), e);
            response.sendRedirect("/sign-on/failed?why=provider" + (then.isEmpty() ? "" : "&then=" + URLEncoder.encode(then, StandardCharsets.UTF_8)));
        }
    }
}
