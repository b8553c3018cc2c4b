package masar.ui.parts;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Writes a field: the frame of label, hint and error; the control itself is {@link FieldControl}'s. */
final class FieldMarkup {
    private static final Set<String> GROUPS = Set.of("radios", "checks", "date");
    private final FacesContext faces;
    private final ResponseWriter out;
    private final Field field;
    private final String id;
    private final List<FacesMessage> wrongs;

    FieldMarkup(FacesContext faces, Field field) {
        this.faces = faces;
        this.out = faces.getResponseWriter();
        this.field = field;
        this.id = field.getClientId(faces);
        this.wrongs = faces.getMessageList(id);
    }

    static String wrapper(Field field) {
        return GROUPS.contains(field.type()) ? "fieldset" : "div";
    }

    void begin() throws IOException {
        boolean group = GROUPS.contains(field.type());
        out.startElement(group ? "fieldset" : "div", field);
        out.writeAttribute("class", "field" + (wrongs.isEmpty() ? "" : " has-error") + more(), null);
        FieldControl control = new FieldControl(faces, field, described(), !wrongs.isEmpty());
        if (field.type().equals("checkbox")) {
            wrong();
            control.write();
            hint();
            return;
        }
        label(group);
        was();
        hint();
        wrong();
        control.write();
    }

    private String more() {
        String more = Attributes.text(field, "styleClass");
        return more.isEmpty() ? "" : " " + more;
    }

    private String described() {
        String ids = (wrongs.isEmpty() ? "" : id + "_e ") + (Attributes.text(field, "hint").isEmpty() ? "" : id + "_h");
        return ids.strip();
    }

    private void label(boolean group) throws IOException {
        out.startElement(group ? "legend" : "label", field);
        out.writeAttribute("class", Attributes.yes(field, "quiet") ? "hidden" : "label", null);
        if (!group) {
            out.writeAttribute("for", id, null);
        }
        out.writeText(Attributes.text(field, "label"), null);
        if (Attributes.yes(field, "optional")) {
            out.write(" ");
            span("soft", "(" + Attributes.say("field.optional") + ")");
        }
        out.endElement(group ? "legend" : "label");
    }

    private void was() throws IOException {
        String was = Attributes.text(field, "was");
        if (!was.isEmpty()) {
            out.startElement("p", null);
            out.writeAttribute("class", "was", null);
            span("", Attributes.say("field.was"));
            out.startElement("b", null);
            out.startElement("bdi", null);
            out.writeText(was, null);
            out.endElement("bdi");
            out.endElement("b");
            out.endElement("p");
        }
    }

    private void hint() throws IOException {
        String hint = Attributes.text(field, "hint");
        if (!hint.isEmpty()) {
            out.startElement("span", null);
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", id + "_h", null);
            out.writeText(hint, null);
            out.endElement("span");
        }
    }

    private void wrong() throws IOException {
        if (wrongs.isEmpty()) {
            return;
        }
        out.startElement("p", null);
        out.writeAttribute("class", "wrong", null);
        out.writeAttribute("id", id + "_e", null);
        Attributes.icon(out, "warn", "");
        out.startElement("span", null);
        span("hidden", Attributes.say("field.error"));
        out.write(" ");
        out.writeText(String.join(" ", wrongs.stream().map(FacesMessage::getSummary).toList()), null);
        out.endElement("span");
        out.endElement("p");
    }

    private void span(String style, String text) throws IOException {
        out.startElement("span", null);
        if (!style.isEmpty()) {
            out.writeAttribute("class", style, null);
        }
        out.writeText(text, null);
        out.endElement("span");
    }
}
