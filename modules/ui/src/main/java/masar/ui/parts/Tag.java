package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:tag}: a state in a word, with its sign. */
@FacesComponent("masar.Tag")
public class Tag extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String kind = text("kind");
        String icon = text("icon");
        open(out, "span", "tag " + kind);
        Attributes.icon(out, !icon.isEmpty() ? icon : switch (kind) {
            case "good" -> "check";
            case "bad" -> "cross";
            case "warn" -> "pen";
            case "info" -> "clock";
            default -> "paper";
        }, "");
        element(out, "span", "", text("label"));
        out.endElement("span");
    }
}
