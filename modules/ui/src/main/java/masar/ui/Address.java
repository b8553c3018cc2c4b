package masar.ui;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Refused;

/** What the address of a page and its form say, and where to go from it. For page beans, while Faces answers. */
public final class Address {
    private Address() {
    }

    private static ExternalContext outside() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    /** A parameter without the blanks around it, empty when missing. */
    public static String param(String name) {
        return text(outside().getRequestParameterMap().get(name));
    }

    /** A parameter that is an id; what is none is nobody's, 0. */
    public static long id(String name) {
        return param(name).matches("\\d{1,18}") ? Long.parseLong(param(name)) : 0;
    }

    /** A parameter that is a number; what is none is refused as not found. */
    public static long number(String name) {
        if (!param(name).matches("-?\\d{1,18}")) {
            throw Refused.notFound();
        }
        return Long.parseLong(param(name));
    }

    /** The place in a list that the pager asks for. */
    public static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    /** A word of a fixed set, where it is one. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> type, String said) {
        return Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(said)).findFirst();
    }

    /** What was typed, without the blanks around it; empty when nothing came. */
    public static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A value as it may stand in an address. */
    public static String part(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Leads to another page by hand: an outcome of Faces takes none with a question mark of its own. */
    public static void go(String address) {
        try {
            outside().redirect(outside().getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page is asked for again after some seconds, for as long as something goes on. */
    public static void again(int seconds) {
        outside().setResponseHeader("Refresh", Integer.toString(seconds));
    }
}
