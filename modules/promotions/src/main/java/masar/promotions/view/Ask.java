package masar.promotions.view;

import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.stream.Stream;
import masar.ui.Digits;

/** What the address of a page of promotions says. */
final class Ask {
    private Ask() {
    }

    /** A parameter, empty when missing. */
    static String param(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().getOrDefault(name, "").strip();
    }

    /** An id in the address; what is none is nobody's. */
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

    /** What was typed, without the blanks around it. */
    static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A whole number as typed, in either digits; empty where it is none. */
    static Optional<Integer> number(String typed) {
        String digits = Digits.latin(text(typed));
        return digits.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
