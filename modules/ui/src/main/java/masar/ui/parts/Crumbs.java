package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:crumbs}: where we are, one {@code m:crumb} for each level. */
@FacesComponent("masar.Crumbs")
public class Crumbs extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        open(out, "nav", "crumbs");
        out.writeAttribute("aria-label", Attributes.say("frame.crumbs"), null);
        out.startElement("ol", null);
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.endElement("ol");
        out.endElement("nav");
    }
}
