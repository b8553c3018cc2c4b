package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import masar.ui.Frame;

/** {@code m:errors}: what is wrong on this page, each sentence leading to its field. */
@FacesComponent("masar.Errors")
public class Errors extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        List<Frame.Wrong> wrongs = Attributes.bean(faces, Frame.class).getWrongs();
        if (wrongs.isEmpty()) {
            return;
        }
        String heading = text("title");
        ResponseWriter out = faces.getResponseWriter();
        open(out, "div", "errors");
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("aria-labelledby", "errors-title", null);
        out.startElement("h2", null);
        out.writeAttribute("id", "errors-title", null);
        out.writeText(Attributes.say(heading.isEmpty() ? "errors.title" : heading, wrongs.size()), null);
        out.endElement("h2");
        out.startElement("ul", null);
        for (Frame.Wrong wrong : wrongs) {
            out.startElement("li", null);
            if (wrong.field().isEmpty()) {
                element(out, "p", "sentence", wrong.sentence());
            } else {
                out.startElement("a", null);
                out.writeAttribute("href", "#" + wrong.field(), null);
                out.writeText(wrong.label().isEmpty() ? wrong.sentence() : Attributes.say("errors.of", wrong.label(), wrong.sentence()), null);
                out.endElement("a");
            }
            out.endElement("li");
        }
        out.endElement("ul");
        out.endElement("div");
    }
}
