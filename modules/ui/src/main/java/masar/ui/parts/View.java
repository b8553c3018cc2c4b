package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:view}: one of several ways to look at a list, with how many it shows. */
@FacesComponent("masar.View")
public class View extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("a", null);
        out.writeAttribute("href", text("to"), null);
        if (yes("now")) {
            out.writeAttribute("aria-current", "page", null);
        }
        element(out, "span", "", text("label"));
        String count = text("count");
        if (!count.isEmpty()) {
            String kind = text("kind");
            open(out, "span", kind.isEmpty() ? "count" : "count " + kind);
            element(out, "bdi", "", count);
            out.endElement("span");
        }
        out.endElement("a");
    }
}
