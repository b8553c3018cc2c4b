package masar.ui.parts;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import masar.ui.Frame;
import masar.ui.Texts;

/** Reading the attributes of a tag, and the few pieces of markup that several parts write. */
final class Attributes {
    private Attributes() {
    }

    static String text(UIComponent part, String name) {
        Object value = part.getAttributes().get(name);
        return value == null ? "" : value.toString();
    }

    static boolean yes(UIComponent part, String name) {
        return "true".equals(text(part, name));
    }

    static String say(String key, Object... args) {
        return CDI.current().select(Texts.class).get().get(key, args);
    }

    static void icon(ResponseWriter out, String name, String more) throws IOException {
        if (name.isEmpty()) {
            return;
        }
        Frame frame = CDI.current().select(Frame.class).get();
        out.startElement("svg", null);
        out.writeAttribute("class", "icon" + (frame.mirrored(name) ? " flip" : "") + (more.isEmpty() ? "" : " " + more), null);
        out.writeAttribute("aria-hidden", "true", null);
        out.writeAttribute("focusable", "false", null);
        out.startElement("use", null);
        out.writeAttribute("href", frame.icon(name), null);
        out.endElement("use");
        out.endElement("svg");
    }
}
