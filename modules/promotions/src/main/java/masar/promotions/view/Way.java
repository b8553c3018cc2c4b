package masar.promotions.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a page goes on. */
final class Way {
    private Way() {
    }

    /** Goes to an address by hand: an outcome of Faces takes none with a question mark of its own. */
    static void to(String address) {
        try {
            ExternalContext out = FacesContext.getCurrentInstance().getExternalContext();
            out.redirect(out.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the fresh code, and back to this address afterwards. */
    static void toCode(String act, String then) {
        to("/my/confirm?act=" + act + "&then=" + part(then));
    }

    /** A value as it may stand in an address. */
    static String part(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
