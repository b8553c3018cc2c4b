package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:fact}: what something is called and what it is, who owns it and the one act allowed; the value may stand in the tag. */
@FacesComponent("masar.Fact")
public class Fact extends Piece {
    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        String label = text("label");
        out.startElement("div", null);
        element(out, "dt", "", label);
        open(out, "dd", "val");
        out.writeText(text("value"), null);
        super.encodeAll(faces);
        String was = text("was");
        if (!was.isEmpty()) {
            element(out, "p", "small soft", was);
        }
        out.endElement("dd");
        String owner = text("owner");
        if (!owner.isEmpty()) {
            owner(out, text("ownerIcon", "lock"), owner);
        }
        String act = text("act");
        if (!owner.isEmpty() || !act.isEmpty()) {
            String about = text("about");
            act(faces, out, act, text("to"), about.isEmpty() ? label : about);
        }
        out.endElement("div");
    }

    static void owner(ResponseWriter out, String icon, String owner) throws IOException {
        open(out, "dd", "owner");
        Attributes.icon(out, icon, "");
        element(out, "span", "", owner);
        out.endElement("dd");
    }

    static void act(FacesContext faces, ResponseWriter out, String act, String to, String about) throws IOException {
        open(out, "dd", "do");
        if (!act.isEmpty() && !to.isEmpty()) {
            out.startElement("a", null);
            out.writeAttribute("href", address(faces, to), null);
            out.writeText(act, null);
            element(out, "span", "hidden", " " + about);
            out.endElement("a");
        }
        out.endElement("dd");
    }
}
