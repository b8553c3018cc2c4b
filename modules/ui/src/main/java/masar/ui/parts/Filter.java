package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Collection;

/** {@code m:filter}: one filter of a list, text or a choice. In code, so that its options are asked for once: they may come from the database. */
@FacesComponent("masar.Filter")
public class Filter extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String name = Attributes.text(this, "name");
        out.startElement("div", this);
        out.writeAttribute("class", Attributes.yes(this, "grow") ? "field grow" : "field", null);
        out.startElement("label", null);
        out.writeAttribute("class", "label", null);
        out.writeAttribute("for", "f-" + name, null);
        out.writeText(Attributes.text(this, "label"), null);
        out.endElement("label");
        if (getAttributes().get("options") instanceof Collection<?> options && !options.isEmpty()) {
            Options.select(out, this, options);
        } else {
            out.startElement("input", null);
            out.writeAttribute("class", "input", null);
            out.writeAttribute("id", "f-" + name, null);
            out.writeAttribute("name", name, null);
            out.writeAttribute("type", "search", null);
            out.writeAttribute("value", Attributes.text(this, "value"), null);
            out.endElement("input");
        }
        out.endElement("div");
    }
}
