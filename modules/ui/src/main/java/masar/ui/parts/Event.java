package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * {@code m:event}: one happening of a timeline: its title, when it was and who did it; what stands inside the tag comes below. In code,
 * because a history shows as many as it has and each cost a dozen expressions as a page.
 */
@FacesComponent("masar.Event")
public class Event extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        Object kind = getAttributes().get("kind");
        out.startElement("li", null);
        out.writeAttribute("class", kind == null ? "done" : kind, null);
        out.startElement("h3", null);
        Attributes.sentence(out, Attributes.text(this, "title"));
        out.endElement("h3");
        out.startElement("span", null);
        out.writeAttribute("class", "when", null);
        Object when = getAttributes().get("when");
        boolean dated = when != null && !when.toString().isEmpty();
        if (dated) {
            Day.write(faces, out, when, "true".equals(Attributes.text(this, "time")) ? "time" : "both");
        }
        String who = Attributes.text(this, "who");
        if (!who.isEmpty()) {
            out.writeText((dated ? " · " : "") + who, null);
        }
        out.endElement("span");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("li");
    }
}
