package masar.identity;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.Actor;
import masar.kernel.CivilClock;
import masar.ui.TypedBefore;

/** Says for each request who is acting, and keeps the doors. Mapped in {@code web-fragment.xml}. */
public class DoorFilter implements Filter {
    @Inject Gate gate;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject KeptForms forms;
    @Inject Visits visits;
    @Inject TypedBefore typed;
    @Inject BearerDoor bearers;

    @Override
    public void doFilter(ServletRequest given, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) given;
        HttpServletResponse response = (HttpServletResponse) answer;
        String path = Doors.path(request);
        if (path.startsWith("/jakarta.faces.resource/")) {
            chain.doFilter(given, answer);
            return;
        }
        if (BearerDoor.guards(path)) {
            // No cookie is looked at here: what came with one may have been sent by another site's form.
            Optional<Actor> bearer = bearers.admit(request, response);
            if (bearer.isPresent()) {
                act(bearer.get(), "", () -> chain.doFilter(given, answer));
            }
            return;
        }
        Optional<Visit> visit = visit(request, path);
        if (visit.isPresent() && !path.startsWith("/masar/")) {
            // Public pages too say who has signed in.
            response.setHeader("Cache-Control", "no-store");
        }
        Optional<Account.State> account = visit.filter(v -> v.outcome() == Gate.Outcome.IN).flatMap(v -> gate.comes(v.nationalId()));
        boolean active = account.filter(state -> state == Account.State.ACTIVE).isPresent();
        boolean registering = account.filter(state -> state == Account.State.EMAIL_PENDING).isPresent();
        Actor actor = active || registering && Doors.registers(path) ? person(visit.orElseThrow(), request)
                : Actor.visitor(Addresses.of(request));
        Inside inside = () -> {
            if (Doors.of(path).isEmpty()) {
                chain.doFilter(given, answer);
            } else if (visit.isEmpty()) {
                signInFirst(request, response, path);
            } else if (account.isEmpty() || !active && !registering) {
                go(request, response, KEPT_OUT);
            } else {
                enter(Doors.of(path).orElseThrow(), active, path, request, response, chain);
            }
        };
        act(actor, visit.map(Visit::key).orElse(""), inside);
    }

    /** Address of the page for those who are kept out. */
    static final String KEPT_OUT = "/sign-on/kept-out";

    private void enter(Doors door, boolean active, String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // What is behind a door is nobody else's: no cache may keep it, neither theirs nor the next one's at the same machine.
        response.setHeader("Cache-Control", "no-store");
        if (!active && !Doors.registers(path)) {
            go(request, response, "/my/register");
        } else if (active && Doors.registers(path)) {
            go(request, response, "/my");
        } else if (!door.opens(caller)) {
            audit.recordAlways(AuditEntry.of("refused.door").about(caller.nationalId()).on("address", path));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            Visit.of(request).ifPresent(v -> TypedHere.sent(request, v, forms));
            chain.doFilter(request, response);
        }
    }

    private Optional<Visit> visit(HttpServletRequest request, String path) {
        Optional<Visit> visit = Visit.of(request);
        if (visit.isEmpty()) {
            return path.startsWith("/masar/") ? visit : fromElsewhere(request);
        }
        if (visit.get().tooLong(clock.now()) || Visit.mustAsk(request.getSession()) && !visits.seen(visit.get().key())) {
            request.getSession().invalidate();
            return Optional.empty();
        }
        return visit;
    }

    /** Somebody whose node has gone, or was changed for this one: they go on, with a session of this node. */
    private Optional<Visit> fromElsewhere(HttpServletRequest request) {
        Optional<Visit> visit = VisitCookie.of(request).map(VisitCookie::key).flatMap(visits::going);
        visit.ifPresent(v -> {
            if (request.getSession(false) != null) {
                request.getSession().invalidate();
            }
            v.keep(request.getSession());
            TypedHere.waits(request.getSession(), v, forms);
        });
        return visit;
    }

    private static Actor person(Visit visit, HttpServletRequest request) {
        return Actor.person(visit.nationalId(), visit.nameAr(), Addresses.of(request));
    }

    private void signInFirst(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if ("POST".equals(request.getMethod())) {
            typed.keep();
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        go(request, response, "/sign-in?then=" + URLEncoder.encode("GET".equals(request.getMethod()) ? path + query : TypedHere.opened(request, path),
                StandardCharsets.UTF_8));
    }

    private static void go(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A half page cannot follow a redirect; Faces' own script does when told so in its own words.
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + address.replace("&", "&amp;").replace("\"", "&quot;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    /** Something that throws what a filter may throw. */
    private interface Inside {
        void run() throws IOException, ServletException;
    }

    private static void act(Actor actor, String visit, Inside inside) throws IOException, ServletException {
        Exception[] thrown = new Exception[1];
        VisitKey.set(visit);
        try {
            Acting.as(actor, () -> {
                try {
                    inside.run();
                } catch (IOException | ServletException e) {
                    thrown[0] = e;
                }
            });
        } finally {
            VisitKey.clear();
        }
        if (thrown[0] instanceof IOException e) {
            throw e;
        }
        if (thrown[0] instanceof ServletException e) {
            throw e;
        }
    }
}
