package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import masar.ui.Audience;
import masar.ui.Frame;
import masar.ui.MenuEntry;

/** {@code m:nav}: the menu of a desk, in code because it stands on every page. Nothing where a desk has no entries. */
@FacesComponent("masar.Nav")
public class Nav extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Frame frame = Attributes.bean(faces, Frame.class);
        Audience desk = (Audience) getAttributes().get("desk");
        List<MenuEntry> menu = frame.menu(desk);
        if (menu.isEmpty()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("nav", null);
        out.writeAttribute("class", "nav", null);
        out.writeAttribute("aria-label", Attributes.say("frame.menu"), null);
        out.startElement("ul", null);
        MenuEntry here = frame.here(desk).orElse(null);
        for (MenuEntry entry : menu) {
            out.startElement("li", null);
            write(faces, out, entry, entry == here);
            out.endElement("li");
        }
        out.endElement("ul");
        out.endElement("nav");
    }

    private static void write(FacesContext faces, ResponseWriter out, MenuEntry entry, boolean here) throws IOException {
        out.startElement("a", null);
        out.writeAttribute("href", faces.getExternalContext().getRequestContextPath() + entry.address(), null);
        if (here) {
            out.writeAttribute("aria-current", "page", null);
        }
        out.startElement("span", null);
        out.writeText(Attributes.say(entry.key()), null);
        out.endElement("span");
        if (entry.waiting() > 0) {
            out.startElement("span", null);
            out.writeAttribute("class", "count", null);
            out.startElement("bdi", null);
            out.writeText(entry.waiting(), null);
            out.endElement("bdi");
            out.endElement("span");
        }
        out.endElement("a");
    }
}
