package masar.ui;

import jakarta.faces.context.FacesContext;
import java.util.UUID;

/**
 * The hidden token that every {@code m:form} carries. A use case that must happen once keeps it beside what it writes and answers
 * the second time with what the first one made: double click, retry and the back button then make one.
 */
public final class FormToken {
    /** Name of the hidden field. */
    public static final String NAME = "masar-token";

    private FormToken() {
    }

    /** The token of the form that was just sent; empty when there is none. */
    public static String sent() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String sent = faces == null ? null : faces.getExternalContext().getRequestParameterMap().get(NAME);
        return sent != null && sent.matches("[0-9a-f-]{36}") ? sent : "";
    }

    static String fresh() {
        return UUID.randomUUID().toString();
    }
}
