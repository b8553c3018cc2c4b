package masar.requests.view;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which columns of the inbox an officer wants, kept in a cookie of the agency's pages: a taste, no secret. */
final class InboxColumns {
    /** All that can be chosen, in their order; the number is always there. */
    static final List<String> ALL = List.of("applicant", "kind", "unit", "state", "sent", "due", "officer");
    private static final List<String> USUAL = List.of("applicant", "kind", "state", "due", "officer");
    private static final String COOKIE = "masar-inbox-columns";
    private static final int YEAR = 365 * 24 * 3600;

    private InboxColumns() {
    }

    static List<String> read() {
        Object cookie = FacesContext.getCurrentInstance().getExternalContext().getRequestCookieMap().get(COOKIE);
        if (!(cookie instanceof Cookie kept)) {
            return USUAL;
        }
        List<String> wanted = Arrays.asList(kept.getValue().split("\\."));
        return ALL.stream().filter(wanted::contains).toList();
    }

    static void write(List<String> wanted) {
        List<String> known = ALL.stream().filter(wanted::contains).toList();
        FacesContext.getCurrentInstance().getExternalContext().addResponseCookie(COOKIE, known.isEmpty() ? "none" : String.join(".", known),
                Map.of("path", "/agency", "maxAge", YEAR, "httpOnly", true, "SameSite", "Lax"));
    }
}
