package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:link}: a link that looks like a button, like text or like «more». Nothing, with all that is in it, where it leads nowhere. */
@FacesComponent("masar.Link")
public class Link extends Piece {
    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        String to = isRendered() ? text("to") : "";
        if (to.isEmpty()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        String kind = text("kind");
        begin(faces, out, kind, to, text("icon"));
        words(out, text("label"), text("about"));
        super.encodeAll(faces);
        end(out, kind);
    }

    /** Writes a link that is no tag of its own. */
    static void write(FacesContext faces, ResponseWriter out, String kind, String to, String label, String about) throws IOException {
        begin(faces, out, kind, to, "");
        words(out, label, about);
        end(out, kind);
    }

    private static void begin(FacesContext faces, ResponseWriter out, String kind, String to, String icon) throws IOException {
        out.startElement("a", null);
        out.writeAttribute("href", to.startsWith("/") ? address(faces, to) : to, null);
        out.writeAttribute("class", look(kind), null);
        Attributes.icon(out, icon, "");
        out.startElement("span", null);
    }

    private static void words(ResponseWriter out, String label, String about) throws IOException {
        out.writeText(label, null);
        if (!about.isEmpty()) {
            element(out, "span", "hidden", " " + about);
        }
    }

    private static void end(ResponseWriter out, String kind) throws IOException {
        out.endElement("span");
        if (kind.equals("more")) {
            Attributes.icon(out, "next", "");
        }
        out.endElement("a");
    }

    private static String look(String kind) {
        return switch (kind) {
            case "" -> "btn";
            case "plain" -> "link";
            case "more" -> "more";
            default -> "btn " + kind;
        };
    }
}
