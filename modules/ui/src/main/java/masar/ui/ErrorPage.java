package masar.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import masar.kernel.OpenToAll;

/** What the error page says: by status, with a reference number where the failure is ours. */
@Named("errorPage")
@RequestScoped
@OpenToAll("what went wrong, without any detail of how")
public class ErrorPage {
    /** Request attribute that the handler leaves: a reference number, or {@code expired}. */
    static final String DETAIL = "masar.error.detail";
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 413);
    private String reference = "";

    /** The status, 404 when somebody opens the page by its address. */
    public int getStatus() {
        Object status = attributes().get("jakarta.servlet.error.status_code");
        return status instanceof Integer code ? code : 404;
    }

    /** Prefix of the text keys that fit: {@code error.404}. */
    public String getKey() {
        int status = getStatus();
        return "error." + (KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
    }

    /** The icon that fits. */
    public String getIcon() {
        return switch (getStatus()) {
            case 403 -> "lock";
            case 404 -> "gone";
            case 409 -> "clock";
            default -> "warn";
        };
    }

    /** The number of a failure of ours, empty otherwise. */
    public String getReference() {
        if (getStatus() < 500 || !reference.isEmpty()) {
            return reference;
        }
        Object known = attributes().get(DETAIL);
        reference = known == null || known.toString().isEmpty() ? Reference.fresh() : known.toString();
        if (known == null && attributes().get("jakarta.servlet.error.exception") instanceof Throwable thrown) {
            LOG.log(Level.SEVERE, "failure " + reference + " at " + attributes().get("jakarta.servlet.error.request_uri"), thrown);
        }
        return reference;
    }

    private static Map<String, Object> attributes() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
    }
}
