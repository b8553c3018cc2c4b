package masar.pay.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What the address of a page of pay says, and where to go from it. */
final class Ask {
    private Ask() {
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** A parameter, empty when missing. */
    static String param(String name) {
        return outside().getRequestParameterMap().getOrDefault(name, "").strip();
    }

    /** An id in the address; what is none is nobody's. */
    static long id(String name) {
        return param(name).matches("\\d{1,18}") ? Long.parseLong(param(name)) : 0;
    }

    /** The place in a list that the pager asks for. */
    static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    /** What was typed, without the blanks around it. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Leads to another page. */
    static void go(String address) {
        try {
            outside().redirect(outside().getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page is asked for again after some seconds, for as long as something goes on. */
    static void again(int seconds) {
        outside().setResponseHeader("Refresh", Integer.toString(seconds));
    }
}
