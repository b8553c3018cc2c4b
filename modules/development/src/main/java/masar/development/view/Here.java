package masar.development.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the address says, and where a page goes on. */
final class Here {
    private Here() {
    }

    /** A parameter of the address or the form, empty when missing. */
    static String param(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "");
    }

    /** A parameter that is an id; what is none is nobody's. */
    static long number(String name) {
        String text = param(name);
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The place in a list that the pager asks for. */
    static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    /** Goes to an address by hand: an outcome of Faces takes none with a question mark of its own. */
    static void go(String address) {
        try {
            ExternalContext out = FacesContext.getCurrentInstance().getExternalContext();
            out.redirect(out.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a page of the ministry's desk. */
    static boolean isMinistry() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/ministry/");
    }

    /** What was typed, without the blanks around it. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What was typed as a whole number; empty for nothing, refused at its field otherwise. */
    static Optional<Integer> numberOf(String typed, String field) {
        return text(typed).isEmpty() ? Optional.empty() : Optional.of(masar.development.TrainingCertificateRequest.number(typed, field));
    }
}
