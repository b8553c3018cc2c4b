package masar.ui.parts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.ui.Frame;
import masar.ui.Texts;

/** Reading the attributes of a tag, and the few pieces of markup that several parts write. */
final class Attributes {
    private static final Pattern ICON_NAME = Pattern.compile("[a-z0-9 -]+", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ICONS = new ConcurrentHashMap<>();
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{2}-\\d{4}-\\d{4}\\b");

    private Attributes() {
    }

    static String text(UIComponent part, String name) {
        Object value = part.getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    static boolean yes(UIComponent part, String name) {
        return "true".equals(text(part, name));
    }

    /** A bean of the application, looked up once: a page asks for one hundreds of times. */
    static <T> T bean(FacesContext faces, Class<T> type) {
        Map<String, Object> application = faces.getExternalContext().getApplicationMap();
        Object known = application.get(type.getName());
        if (known == null) {
            known = CDI.current().select(type).get();
            application.put(type.getName(), known);
        }
        return type.cast(known);
    }

    static String say(String key, Object... args) {
        return bean(FacesContext.getCurrentInstance(), Texts.class).get(key, args);
    }

    /** A sentence; a request's number in it stays in one piece and in its own direction, also at the end of a line. */
    static void sentence(ResponseWriter out, String words) throws IOException {
        Matcher number = NUMBER.matcher(words);
        int from = 0;
        while (number.find()) {
            out.writeText(words.substring(from, number.start()), null);
            out.startElement("bdi", null);
            out.writeAttribute("class", "code", null);
            out.writeText(number.group(), null);
            out.endElement("bdi");
            from = number.end();
        }
        out.writeText(words.substring(from), null);
    }

    static void icon(ResponseWriter out, String name, String more) throws IOException {
        if (!name.isEmpty()) {
            FacesContext faces = FacesContext.getCurrentInstance();
            out.write(ICONS.computeIfAbsent(Piece.address(faces, "") + " " + name + " " + more, k -> svg(bean(faces, Frame.class), name, more)));
        }
    }

    // A page has fifty of a dozen: each is put together once. Names come from pages and code, never from people.
    private static String svg(Frame frame, String name, String more) {
        if (!ICON_NAME.matcher(name + more).matches()) {
            throw new IllegalArgumentException("no icon: " + name + " " + more);
        }
        return "<svg class=\"icon" + (frame.mirrored(name) ? " flip" : "") + (more.isEmpty() ? "" : " " + more)
                + "\" aria-hidden=\"true\" focusable=\"false\"><use href=\"" + frame.icon(name) + "\"></use></svg>";
    }
}
