package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:fold}: a line that unfolds what stands in the tag. */
@FacesComponent("masar.Fold")
public class Fold extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        open(out, "details", "how");
        if (yes("open")) {
            out.writeAttribute("open", "open", null);
        }
        element(out, "summary", "", text("title"));
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("details");
    }
}
