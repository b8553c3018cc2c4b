package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import java.io.IOException;
import masar.kernel.Refused;

/**
 * {@code m:button}: a real button that sends the form; works without script. In a list it says {@code of} what it is: a row is found again by its place,
 * and where another has come to that place since the page was made, nothing is done and the person is told.
 */
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
    public void broadcast(FacesEvent event) {
        FacesContext faces = getFacesContext();
        String of = Attributes.text(this, "of");
        if (!of.isEmpty() && !of.equals(faces.getExternalContext().getRequestParameterMap().get(getClientId(faces)))) {
            throw new Refused("refused.stale");
        }
        super.broadcast(event);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String kind = Attributes.text(this, "kind");
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", getClientId(faces), "id");
        out.writeAttribute("name", getClientId(faces), null);
        String of = Attributes.text(this, "of");
        out.writeAttribute("value", of.isEmpty() ? "1" : of, null);
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
