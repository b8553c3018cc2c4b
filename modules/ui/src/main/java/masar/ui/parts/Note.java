package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:note}: a boxed sentence of good, warning, bad or plain news; more may stand in it. */
@FacesComponent("masar.Note")
public class Note extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String kind = text("kind", "info");
        open(out, "div", "note " + kind);
        String icon = text("icon");
        Attributes.icon(out, !icon.isEmpty() ? icon : switch (kind) {
            case "good" -> "check";
            case "bad" -> "cross";
            case "warn" -> "warn";
            default -> "info";
        }, "");
        out.startElement("div", null);
        String title = text("title");
        if (!title.isEmpty()) {
            out.startElement("p", null);
            element(out, "b", "", title);
            out.endElement("p");
        }
        String body = text("body");
        if (!body.isEmpty()) {
            element(out, "p", "", body);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("div");
        faces.getResponseWriter().endElement("div");
    }
}
