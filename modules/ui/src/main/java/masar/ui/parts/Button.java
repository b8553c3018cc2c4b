package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import java.io.IOException;

/** {@code m:button}: a real button that sends the form; works without script. */
@FacesComponent("masar.Button")
public class Button extends UICommand {
    @Override
    public String getRendererType() {
        return null;
    }

    @Override
    public void decode(FacesContext faces) {
        if (faces.getExternalContext().getRequestParameterMap().containsKey(getClientId(faces))) {
            queueEvent(new ActionEvent(faces, this));
        }
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String kind = Attributes.text(this, "kind");
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", getClientId(faces), "id");
        out.writeAttribute("name", getClientId(faces), null);
        out.writeAttribute("value", "1", null);
        out.writeAttribute("class", kind.isEmpty() ? "btn" : "btn " + kind, null);
        if (Attributes.yes(this, "disabled")) {
            out.writeAttribute("disabled", true, null);
        }
        if (Attributes.yes(this, "autosave")) {
            out.writeAttribute("data-autosave", "true", null);
        }
        Attributes.icon(out, Attributes.text(this, "icon"), "");
        out.startElement("span", null);
        out.writeText(Attributes.text(this, "label"), "label");
        if (!Attributes.text(this, "about").isEmpty()) {
            out.startElement("span", null);
            out.writeAttribute("class", "hidden", null);
            out.writeText(" " + Attributes.text(this, "about"), null);
            out.endElement("span");
        }
        out.endElement("span");
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        faces.getResponseWriter().endElement("button");
    }
}
