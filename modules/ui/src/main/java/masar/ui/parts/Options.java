package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
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
        select(faces.getResponseWriter(), this, getAttributes().get("options"));
    }

    /** A select named, valued and labelled by the attributes of a part, with these options. */
    static void select(ResponseWriter out, UIComponent part, Object options) throws IOException {
        String name = Attributes.text(part, "name");
        String now = Attributes.text(part, "value");
        out.startElement("select", part);
        out.writeAttribute("class", "select", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("id", "f-" + name, null);
        String choose = Attributes.text(part, "choose");
        if (!choose.equals("none")) {
            option(out, "", choose.isEmpty() ? Attributes.say("filters.all") : choose, now.isEmpty());
        }
        if (options instanceof Iterable<?> all) {
            for (Object each : all) {
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
