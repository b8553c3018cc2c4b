package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import masar.ui.Happening;

/** {@code m:events}: the same as an {@code m:event} for each {@link Happening} of a list, without components for each; a career has many. */
@FacesComponent("masar.Events")
public class Events extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        for (Object one : (Iterable<?>) value("value")) {
            write(faces, faces.getResponseWriter(), (Happening) one);
        }
    }

    private static void write(FacesContext faces, ResponseWriter out, Happening one) throws IOException {
        open(out, "li", one.kind());
        out.startElement("h3", null);
        Attributes.sentence(out, one.title());
        out.endElement("h3");
        open(out, "span", "when");
        if (one.when() != null) {
            Day.write(faces, out, one.when(), "both");
        }
        out.endElement("span");
        for (Happening.Line line : one.lines()) {
            line(faces, out, line);
        }
        if (!one.act().isEmpty()) {
            Link.write(faces, out, "plain", one.to(), one.act(), one.title());
        }
        out.endElement("li");
    }

    private static void line(FacesContext faces, ResponseWriter out, Happening.Line line) throws IOException {
        open(out, "p", line.look());
        if (!line.lang().isEmpty()) {
            out.startElement("bdi", null);
            out.writeAttribute("lang", line.lang(), null);
        }
        for (Object words : line.words()) {
            if (words instanceof String text) {
                out.writeText(text, null);
            } else {
                Day.write(faces, out, words, words instanceof Instant ? "time" : "both");
            }
        }
        if (!line.lang().isEmpty()) {
            out.endElement("bdi");
        }
        out.endElement("p");
    }
}
