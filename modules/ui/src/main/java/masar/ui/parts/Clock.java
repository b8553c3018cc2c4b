package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** {@code m:clock}: days left of a term, a bar of the time used, the lawful date. Nothing where there is no term. */
@FacesComponent("masar.Clock")
public class Clock extends Piece {
    private static final long NEAR = 3;

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object due = value("due");
        if (due == null || due.toString().isEmpty()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        long left = Long.parseLong(text("left", "0"));
        open(out, "div", left < 0 ? "clock late" : left <= NEAR ? "clock near" : "clock");
        out.startElement("b", null);
        Attributes.icon(out, left < 0 ? "warn" : "clock", "");
        element(out, "span", "", left < 0 ? Attributes.say("clock.late", -left) : left == 0 ? Attributes.say("clock.today")
                : Attributes.say("clock.left", left));
        out.endElement("b");
        String max = text("max");
        if (!max.isEmpty()) {
            bar(out, Long.parseLong(max), left);
        }
        boolean brief = yes("short");
        out.startElement("span", null);
        out.writeText(Attributes.say(brief ? "clock.until" : "clock.lawful") + " ", null);
        Day.write(faces, out, due, brief ? "short" : "both");
        out.endElement("span");
        out.endElement("div");
    }

    private void bar(ResponseWriter out, long max, long left) throws IOException {
        out.startElement("progress", null);
        out.writeAttribute("max", Long.toString(max), null);
        out.writeAttribute("value", Long.toString(left < 0 ? max : max - left), null);
        out.writeAttribute("aria-label", Attributes.say("clock.used") + " " + text("label"), null);
        out.endElement("progress");
    }
}
