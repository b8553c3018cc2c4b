package masar.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.ui.TypedBefore;

/** Knows what waits on the page of this request, and keeps what it brings. The session says whether to look at all. */
@RequestScoped
@OpenToAll("shows people their own words")
class TypedHere implements TypedBefore {
    private static final String WAITING = "masar.typed";
    @Inject HttpServletRequest request;
    @Inject KeptForms forms;
    private final Map<String, Map<String, List<String>>> asked = new HashMap<>();

    @Override
    public String visit() {
        return Visit.of(request).map(Visit::formKey).orElse("");
    }

    @Override
    public Map<String, List<String>> on(String address) {
        Optional<Visit> visit = Visit.of(request);
        return visit.isEmpty() || !waiting(request) ? Map.of()
                : asked.computeIfAbsent(address, page -> forms.on(visit.get().nationalId(), page));
    }

    @Override
    public Optional<String> keep() {
        String path = request.getContextPath() + Doors.path(request);
        String address = opened(request, path);
        Optional<String> owner = Visit.of(request).map(Visit::nationalId).or(() -> forms.owner(request.getParameter(VISIT)));
        boolean kept = "POST".equals(request.getMethod()) && request.getParameter(VISIT) != null
                && owner.filter(who -> forms.keep(who, address, request.getParameterMap())).isPresent();
        if (kept && Visit.of(request).isPresent()) {
            request.getSession().setAttribute(WAITING, true);
        }
        return kept ? Optional.of(address) : Optional.empty();
    }

    /** A person has just come in: their forms get a key, and what waits for them will be shown. */
    static void cameIn(HttpSession session, Visit visit, KeptForms forms) {
        forms.opened(visit.nationalId(), visit.formKey());
        waits(session, visit, forms);
    }

    /** What waits for this person will be shown in this session. */
    static void waits(HttpSession session, Visit visit, KeptForms forms) {
        if (forms.waiting(visit.nationalId())) {
            session.setAttribute(WAITING, true);
        }
    }

    /** The form was sent by its person, whatever becomes of it: what is wrong with it stays on the page itself. */
    static void sent(HttpServletRequest request, Visit visit, KeptForms forms) {
        if (waiting(request) && "POST".equals(request.getMethod())) {
            forms.taken(visit.nationalId(), opened(request, request.getContextPath() + Doors.path(request)));
            if (!forms.waiting(visit.nationalId())) {
                request.getSession().removeAttribute(WAITING);
            }
        }
    }

    private static boolean waiting(HttpServletRequest request) {
        return request.getSession(false) != null && request.getSession(false).getAttribute(WAITING) != null;
    }

    /** Where a form was opened: it names its own page, and no other is believed. */
    static String opened(HttpServletRequest request, String path) {
        String at = request.getParameter("masar-at");
        return at != null && at.startsWith(path + "?") ? at : path;
    }
}
