package masar.ui.parts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import masar.ui.Audience;
import masar.ui.Frame;
import masar.ui.MenuEntry;

/** Writes the menu of a desk. Nothing where a desk has no entries. */
final class Nav {
    /** How many entries stand in line on a wide screen where not all fit; the rest unfolds there, and a narrow screen lets the line scroll. */
    private static final int IN_LINE = 6;
    /** The same beside the name of an officer's desk, whose entries have longer names. */
    private static final int IN_LINE_OF_OFFICER = 5;

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
        // What unfolds stands there twice, for wide screens and narrow ones; each is asked once.
        Map<MenuEntry, Integer> waiting = new IdentityHashMap<>();
        menu.forEach(entry -> waiting.put(entry, entry.waiting()));
        int most = frame.officer(desk) ? IN_LINE_OF_OFFICER : IN_LINE;
        int first = menu.size() <= most + 1 ? menu.size() : most;
        list(faces, out, menu.subList(0, first), here, waiting, "");
        List<MenuEntry> rest = menu.subList(first, menu.size());
        if (!rest.isEmpty()) {
            list(faces, out, rest, here, waiting, "late");
            more(faces, out, rest, here, waiting);
        }
        out.endElement("ul");
        out.endElement("nav");
    }

    private static void list(FacesContext faces, ResponseWriter out, List<MenuEntry> entries, MenuEntry here, Map<MenuEntry, Integer> waiting, String kind)
            throws IOException {
        for (MenuEntry entry : entries) {
            Piece.open(out, "li", kind);
            write(faces, out, entry, entry == here, waiting.get(entry));
            out.endElement("li");
        }
    }

    private static void more(FacesContext faces, ResponseWriter out, List<MenuEntry> rest, MenuEntry here, Map<MenuEntry, Integer> waiting) throws IOException {
        Piece.open(out, "li", "more");
        Piece.open(out, "details", "menu");
        Piece.open(out, "summary", rest.contains(here) ? "here" : "");
        Piece.element(out, "span", "", Attributes.say("frame.more"));
        Attributes.icon(out, "down", "");
        out.endElement("summary");
        out.startElement("div", null);
        out.startElement("ul", null);
        list(faces, out, rest, here, waiting, "");
        out.endElement("ul");
        out.endElement("div");
        out.endElement("details");
        out.endElement("li");
    }

    private static void write(FacesContext faces, ResponseWriter out, MenuEntry entry, boolean here, int waiting) throws IOException {
        out.startElement("a", null);
        out.writeAttribute("href", Piece.address(faces, entry.address()), null);
        if (here) {
            out.writeAttribute("aria-current", "page", null);
        }
        Piece.element(out, "span", "", Attributes.say(entry.key()));
        if (waiting > 0) {
            Piece.open(out, "span", "count");
            Piece.element(out, "bdi", "", Integer.toString(waiting));
            out.endElement("span");
        }
        out.endElement("a");
    }
}
