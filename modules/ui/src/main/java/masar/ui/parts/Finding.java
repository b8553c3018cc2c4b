package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:finding}: one finding of a decision: sign, what was found, article; its arithmetic unfolds, and stands open where it is not good. */
@FacesComponent("masar.Finding")
public class Finding extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String kind = text("kind", "good");
        String open = text("open");
        out.startElement("li", null);
        out.startElement("details", null);
        if (open.isEmpty() ? !kind.equals("good") : open.equals("true")) {
            out.writeAttribute("open", "open", null);
        }
        head(out, kind);
        open(out, "div", "in");
    }

    private void head(ResponseWriter out, String kind) throws IOException {
        out.startElement("summary", null);
        open(out, "span", "sign " + kind);
        Attributes.icon(out, kind.equals("good") ? "check" : kind.equals("bad") ? "cross" : "question", "");
        out.endElement("span");
        out.startElement("span", null);
        element(out, "span", "ttl", text("title"));
        String article = text("article");
        element(out, "span", "art", Attributes.say("finding." + kind) + (article.isEmpty() ? "" : " · " + article));
        out.endElement("span");
        Attributes.icon(out, "down", "chev");
        out.endElement("summary");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String sum = text("sum");
        if (!sum.isEmpty()) {
            element(out, "div", "sum", sum);
        }
        out.endElement("div");
        out.endElement("details");
        out.endElement("li");
    }
}
