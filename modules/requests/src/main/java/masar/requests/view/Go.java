package masar.requests.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;

/** Where a page goes after a POST, and what its address says. */
final class Go {
    private Go() {
    }

    static void to(String address) {
        ExternalContext out = FacesContext.getCurrentInstance().getExternalContext();
        try {
            out.redirect(out.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter of the address or the form, empty when missing. */
    static String param(String name) {
        String value = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return value == null ? "" : value;
    }

    /** The same refusal, with the problems of one field put to another one: the field's place in a row of this page. */
    static Refused inRow(Refused refused, String field, String place) {
        return new Refused(refused.problems().stream().map(p -> p.field().equals(field) ? new Problem(place, p.key(), p.args()) : p).toList());
    }

    /** The place in a list that the pager asks for. */
    static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    /** A word of a fixed set from the address; the first one when it is none of them. */
    static <E extends Enum<E>> E choice(Class<E> type, String name) {
        String said = param(name);
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(said)) {
                return one;
            }
        }
        return type.getEnumConstants()[0];
    }
}
