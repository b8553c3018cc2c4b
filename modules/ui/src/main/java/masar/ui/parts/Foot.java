package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/** {@code m:foot}: the foot of every page. */
@FacesComponent("masar.Foot")
public class Foot extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        open(out, "footer", "foot");
        open(out, "div", "wrap");
        element(out, "p", "", Attributes.say("frame.foot"));
        out.startElement("nav", null);
        out.writeAttribute("aria-label", Attributes.say("frame.foot.menu"), null);
        out.startElement("ul", null);
        for (String page : List.of("settings", "privacy", "accessibility", "terms")) {
            Masthead.line(faces, out, "/" + page, Attributes.say(page + ".title"));
        }
        out.endElement("ul");
        out.endElement("nav");
        out.endElement("div");
        out.endElement("footer");
    }
}
