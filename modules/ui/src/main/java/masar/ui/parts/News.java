package masar.ui.parts;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import masar.ui.Frame;

/** {@code m:news}: good and warning news of this page. */
@FacesComponent("masar.News")
public class News extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        for (FacesMessage one : Attributes.bean(faces, Frame.class).getNews()) {
            boolean warns = one.getSeverity().getOrdinal() > 0;
            open(out, "div", "note " + (warns ? "warn" : "good") + " below");
            out.writeAttribute("role", "status", null);
            Attributes.icon(out, warns ? "warn" : "check", "");
            element(out, "p", "", one.getSummary());
            out.endElement("div");
        }
    }
}
