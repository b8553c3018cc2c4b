package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:section}: a part of a page with its heading; the facet {@code aside} stands beside the heading. */
@FacesComponent("masar.Section")
public class Section extends Piece {
    /** What {@code id} is called here: the id of the heading, which is another one in each round of a repeat. */
    static final String HEADING = "heading";

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String id = text(HEADING);
        open(out, "section", ((yes("sheet") ? "sheet block " : "block ") + text("kind")).strip());
        out.writeAttribute("aria-labelledby", id, null);
        out.startElement("header", null);
        out.startElement("h2", null);
        out.writeAttribute("id", id, null);
        out.writeText(text("title"), null);
        out.endElement("h2");
        UIComponent aside = getFacet("aside");
        if (aside != null) {
            aside.encodeAll(faces);
        }
        out.endElement("header");
        String lead = text("lead");
        if (!lead.isEmpty()) {
            element(out, "p", "soft small below", lead);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("section");
    }
}
