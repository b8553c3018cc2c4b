package masar.ui.parts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import masar.ui.Audience;
import masar.ui.Frame;
import masar.ui.MenuEntry;

/** Writes the menu of a desk. Nothing where a desk has no entries. */
final class Nav {
    private Nav() {
    }

    static void write(FacesContext faces, ResponseWriter out, Frame frame, Audience desk) throws IOException {
        List<MenuEntry> menu = frame.menu(desk);
        if (menu.isEmpty()) {
            return;
        }
        Piece.open(out, "nav", "nav");
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
        out.writeAttribute("href", Piece.address(faces, entry.address()), null);
        if (here) {
            out.writeAttribute("aria-current", "page", null);
        }
        Piece.element(out, "span", "", Attributes.say(entry.key()));
        int waiting = entry.waiting();
        if (waiting > 0) {
            Piece.open(out, "span", "count");
            Piece.element(out, "bdi", "", Integer.toString(waiting));
            out.endElement("span");
        }
        out.endElement("a");
    }
}
