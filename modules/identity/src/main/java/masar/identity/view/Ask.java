package masar.identity.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import masar.kernel.Refused;

/** What the address of a page says, and where to go from it. */
final class Ask {
    private Ask() {
    }

    /** A parameter, empty when missing. */
    static String param(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "").strip();
    }

    /** A number in the address; what is none does not exist. */
    static long number(String name) {
        if (!param(name).matches("-?\\d{1,18}")) {
            throw Refused.notFound();
        }
        return Long.parseLong(param(name));
    }

    /** The place in a list that the pager asks for. */
    static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    static void go(String address) {
        ExternalContext out = FacesContext.getCurrentInstance().getExternalContext();
        try {
            out.redirect(out.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was typed, without the blanks around it. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
