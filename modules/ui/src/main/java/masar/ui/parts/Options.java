package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import masar.ui.Option;

/** {@code m:options}: a bare select for GET forms. */
@FacesComponent("masar.Options")
public class Options extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        String name = Attributes.text(this, "name");
        String now = Attributes.text(this, "value");
        out.startElement("select", this);
        out.writeAttribute("class", "select", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("id", "f-" + name, null);
        String choose = Attributes.text(this, "choose");
        if (!choose.equals("none")) {
            option(out, "", choose.isEmpty() ? Attributes.say("filters.all") : choose, now.isEmpty());
        }
        if (getAttributes().get("options") instanceof Iterable<?> options) {
            for (Object each : options) {
                Option option = (Option) each;
                option(out, option.value(), option.label(), option.value().equals(now));
            }
        }
        out.endElement("select");
    }

    private static void option(ResponseWriter out, String value, String label, boolean selected) throws IOException {
        out.startElement("option", null);
        out.writeAttribute("value", value, null);
        if (selected) {
            out.writeAttribute("selected", true, null);
        }
        out.writeText(label, null);
        out.endElement("option");
    }
}
