package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import masar.ui.Entry;

/** {@code m:entries}: the same as an {@code m:fact} for each {@link Entry} of a list, without a component for each; a record has fifty. */
@FacesComponent("masar.Entries")
public class Entries extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        for (Object one : (Iterable<?>) value("value")) {
            write(faces, out, (Entry) one);
        }
    }

    private static void write(FacesContext faces, ResponseWriter out, Entry entry) throws IOException {
        out.startElement("div", null);
        element(out, "dt", "", entry.label());
        open(out, "dd", "val");
        out.startElement("bdi", null);
        out.writeAttribute("lang", entry.lang(), null);
        out.writeText(entry.value(), null);
        out.endElement("bdi");
        out.endElement("dd");
        if (!entry.owner().isEmpty()) {
            Fact.owner(out, entry.icon(), entry.owner());
        }
        if (!entry.owner().isEmpty() || !entry.act().isEmpty()) {
            Fact.act(faces, out, entry.act(), entry.to(), entry.label());
        }
        out.endElement("div");
    }
}
