package masar.identity;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;

/**
 * Where the provider sends people back. The mechanism has checked state, code, signature and nonce before this runs; here the session
 * gets a new id, the gate decides, and one redirect takes state and code out of the address.
 */
public class CallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CallbackServlet.class.getName());
    @Inject transient OpenIdContext context;
    @Inject transient Gate gate;
    @Inject transient CivilClock clock;
    @Inject transient KeptForms forms;
    @Inject transient Visits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null || Visit.of(request).isPresent()) {
            // Nobody came in by this request: an old address, a cancelled sign-in, a state that is not this browser's.
            response.sendRedirect(Visit.of(request).isPresent() ? "/my" : "/sign-on/failed");
            return;
        }
        HttpSession session = request.getSession();
        String then = Local.orElse(VisitCookie.askedFor(request, response), "");
        request.changeSessionId();
        Claims claims = Claims.read(context.getIdentityToken().getClaims(), context.getClaimsJson());
        Gate.Outcome outcome = Acting.as(Actor.person(claims.nationalId(), claims.nameAr(), Addresses.of(request)),
                () -> gate.admit(claims, language(request)));
        LOG.log(Level.FINE, "sign-in: {0}", outcome);
        String secret = VisitCookie.draw();
        Visit visit = new Visit(claims.nationalId(), claims.nameAr(), claims.nameEn(), outcome, clock.now(), VisitCookie.key(secret), context.getIdentityToken().getToken(),
                context.getProviderMetadata().getString("end_session_endpoint", ""));
        visit.keep(session);
        visits.opened(visit);
        VisitCookie.give(response, secret);
        if (outcome == Gate.Outcome.IN) {
            TypedHere.cameIn(session, visit, forms);
        }
        response.sendRedirect(outcome != Gate.Outcome.IN ? DoorFilter.KEPT_OUT : then.isEmpty() ? "/my" : then);
    }

    private static String language(HttpServletRequest request) {
        return request.getCookies() != null && java.util.Arrays.stream(request.getCookies()).anyMatch(c -> c.getName().equals("masar_lang")
                && c.getValue().equals("en")) ? "en" : "ar";
    }
}
