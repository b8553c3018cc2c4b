package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:crumb}: one step of the way here; the last one leads nowhere. */
@FacesComponent("masar.Crumb")
public class Crumb extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String to = text("to");
        out.startElement("li", null);
        if (to.isEmpty()) {
            out.startElement("span", null);
            out.writeAttribute("aria-current", "page", null);
            out.writeText(text("label"), null);
            out.endElement("span");
        } else {
            out.startElement("a", null);
            out.writeAttribute("href", address(faces, to), null);
            out.writeText(text("label"), null);
            out.endElement("a");
            Attributes.icon(out, "next", "");
        }
        out.endElement("li");
    }
}
