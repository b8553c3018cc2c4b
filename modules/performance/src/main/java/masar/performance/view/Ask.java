package masar.performance.view;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import masar.ui.Digits;

/** What the address and the form of a page of performance say, and where it goes on. */
final class Ask {
    private Ask() {
    }

    /** A parameter, empty when missing. */
    static String param(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "").strip();
    }

    /** An id; what is none is nobody's. */
    static long id(String name) {
        return param(name).matches("\\d{1,18}") ? Long.parseLong(param(name)) : 0;
    }

    /** The place in a list that the pager asks for. */
    static String cursor() {
        return param("before").isEmpty() ? param("after") : param("before");
    }

    /** A word of a fixed set, where it is one. */
    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String said) {
        return Stream.of(type.getEnumConstants()).filter(e -> e.name().equals(said)).findFirst();
    }

    /** What was typed, never null. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A whole number as typed, in either digits; empty where it is none. */
    static Optional<Integer> number(String typed) {
        String digits = Digits.latin(text(typed));
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** The year that the address asks for, else this one. */
    static int year(int now) {
        int year = number(param("year")).orElse(now);
        return year < now - 10 || year > now + 1 ? now : year;
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
}
