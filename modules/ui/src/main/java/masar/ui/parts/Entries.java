package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import masar.ui.Entry;

/** {@code m:entries}: the same as an {@code m:fact} for each {@link Entry} of a list, at a tenth of the price; a record has fifty. */
@FacesComponent("masar.Entries")
public class Entries extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        for (Object one : (Iterable<?>) getAttributes().get("value")) {
            write(faces, out, (Entry) one);
        }
    }

    private static void write(FacesContext faces, ResponseWriter out, Entry entry) throws IOException {
        out.startElement("div", null);
        out.startElement("dt", null);
        out.writeText(entry.label(), null);
        out.endElement("dt");
        out.startElement("dd", null);
        out.writeAttribute("class", "val", null);
        out.startElement("bdi", null);
        out.writeAttribute("lang", entry.lang(), null);
        out.writeText(entry.value(), null);
        out.endElement("bdi");
        out.endElement("dd");
        if (!entry.owner().isEmpty()) {
            out.startElement("dd", null);
            out.writeAttribute("class", "owner", null);
            Attributes.icon(out, entry.icon(), "");
            out.startElement("span", null);
            out.writeText(entry.owner(), null);
            out.endElement("span");
            out.endElement("dd");
        }
        if (!entry.owner().isEmpty() || !entry.act().isEmpty()) {
            act(faces, out, entry);
        }
        out.endElement("div");
    }

    private static void act(FacesContext faces, ResponseWriter out, Entry entry) throws IOException {
        out.startElement("dd", null);
        out.writeAttribute("class", "do", null);
        if (!entry.act().isEmpty() && !entry.to().isEmpty()) {
            out.startElement("a", null);
            out.writeAttribute("href", faces.getExternalContext().getRequestContextPath() + entry.to(), null);
            out.writeText(entry.act(), null);
            out.startElement("span", null);
            out.writeAttribute("class", "hidden", null);
            out.writeText(" " + entry.label(), null);
            out.endElement("span");
            out.endElement("a");
        }
        out.endElement("dd");
    }
}
