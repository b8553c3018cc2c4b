package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import masar.ui.Audience;
import masar.ui.Frame;
import masar.ui.Preferences;
import masar.ui.WhoIsHere;

/** {@code m:masthead}: the head of every page: name of the house, menu of the desk, language, bell, account. */
@FacesComponent("masar.Masthead")
public class Masthead extends Piece {
    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Frame frame = Attributes.bean(faces, Frame.class);
        Audience desk = (Audience) value("desk");
        WhoIsHere who = frame.getWho();
        ResponseWriter out = faces.getResponseWriter();
        open(out, "header", "masthead");
        open(out, "div", "wrap");
        brand(faces, out, frame, desk);
        Nav.write(faces, out, frame, desk);
        open(out, "div", "tools");
        language(faces, out, frame);
        if (who.signedIn()) {
            bell(faces, out, who);
            account(faces, out, frame, desk, who);
        } else if (who.keptOut()) {
            leave(faces, out, who, "btn quiet");
        } else if (!who.signInAddress().isEmpty()) {
            link(faces, out, "btn", who.signInAddress());
            out.startElement("span", null);
            out.writeText(Attributes.say("frame.in"), null);
            element(out, "span", "only-wide", " " + Attributes.say("frame.in.by"));
            out.endElement("span");
            out.endElement("a");
        }
        out.endElement("div");
        out.endElement("div");
        out.endElement("header");
    }

    private static void link(FacesContext faces, ResponseWriter out, String kind, String to) throws IOException {
        open(out, "a", kind);
        out.writeAttribute("href", address(faces, to), null);
    }

    private static void brand(FacesContext faces, ResponseWriter out, Frame frame, Audience desk) throws IOException {
        link(faces, out, "brand", frame.home(desk));
        out.write("<svg class=\"flip\" viewBox=\"0 0 34 34\" aria-hidden=\"true\" focusable=\"false\"><path d=\"M4 29h9v-8h9v-8h6\"></path>"
                + "<circle class=\"dot\" cx=\"28.5\" cy=\"6\" r=\"3.5\"></circle></svg>");
        element(out, "span", "", Attributes.say("frame.name"));
        if (frame.officer(desk)) {
            element(out, "small", "", Attributes.say("frame.desk." + desk.name()));
        }
        out.endElement("a");
    }

    private static void language(FacesContext faces, ResponseWriter out, Frame frame) throws IOException {
        Preferences prefs = Attributes.bean(faces, Preferences.class);
        String other = prefs.getOtherLanguage();
        open(out, "a", "tool");
        out.writeAttribute("href", frame.languageAddress(other), null);
        out.writeAttribute("lang", other, null);
        out.writeAttribute("hreflang", other, null);
        out.writeAttribute("dir", prefs.isArabic() ? "ltr" : "rtl", null);
        out.writeText(prefs.isArabic() ? "English" : "العربية", null);
        out.endElement("a");
    }

    private static void bell(FacesContext faces, ResponseWriter out, WhoIsHere who) throws IOException {
        if (who.noticesAddress().isEmpty()) {
            return;
        }
        int unread = who.unread();
        link(faces, out, "tool bell", who.noticesAddress());
        Attributes.icon(out, "bell", "");
        if (unread > 0) {
            open(out, "span", "dotcount");
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText(unread > 99 ? "99+" : unread, null);
            out.endElement("span");
        }
        element(out, "span", "hidden", Attributes.say("frame.notices", unread));
        out.endElement("a");
    }

    private static void account(FacesContext faces, ResponseWriter out, Frame frame, Audience desk, WhoIsHere who) throws IOException {
        open(out, "details", "menu");
        open(out, "summary", "tool");
        Attributes.icon(out, "person", "");
        element(out, "span", "only-wide", who.shortName());
        element(out, "span", "hidden", Attributes.say("frame.account"));
        out.endElement("summary");
        out.startElement("div", null);
        out.startElement("ul", null);
        for (Audience other : who.desks()) {
            if (other != desk) {
                line(faces, out, frame.home(other), Attributes.say("frame.desk." + other.name()));
            }
        }
        if (!who.accountAddress().isEmpty()) {
            line(faces, out, who.accountAddress(), Attributes.say("frame.mine"));
        }
        line(faces, out, "/settings", Attributes.say("frame.settings"));
        if (!who.signOutAddress().isEmpty()) {
            out.startElement("li", null);
            leave(faces, out, who, "aslink");
            out.endElement("li");
        }
        out.endElement("ul");
        out.endElement("div");
        out.endElement("details");
    }

    /** One line of a list that leads somewhere. */
    static void line(FacesContext faces, ResponseWriter out, String to, String words) throws IOException {
        out.startElement("li", null);
        link(faces, out, "", to);
        out.writeText(words, null);
        out.endElement("a");
        out.endElement("li");
    }

    private static void leave(FacesContext faces, ResponseWriter out, WhoIsHere who, String look) throws IOException {
        out.startElement("form", null);
        out.writeAttribute("method", "post", null);
        out.writeAttribute("action", address(faces, who.signOutAddress()), null);
        out.startElement("button", null);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("class", look, null);
        if (look.equals("aslink")) {
            out.writeText(Attributes.say("frame.out"), null);
        } else {
            element(out, "span", "", Attributes.say("frame.out"));
        }
        out.endElement("button");
        out.endElement("form");
    }
}
