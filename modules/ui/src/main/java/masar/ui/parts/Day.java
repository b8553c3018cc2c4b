package masar.ui.parts;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import masar.ui.Format;
import masar.ui.Wishes;

/**
 * {@code m:date}: a day or a moment in the calendars of the person who reads. Written in code and not as a page: a record shows fifty,
 * and asking a dozen expressions for each was the dearest part of it.
 */
@FacesComponent("masar.Day")
public class Day extends UIComponentBase {
    @Override
    public String getFamily() {
        return "masar";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object when = getAttributes().get("value");
        if (when == null || when.toString().isEmpty()) {
            return;
        }
        write(faces, faces.getResponseWriter(), when, Attributes.text(this, "form"));
    }

    /** Writes a day or a moment; {@code form} as the tag has it. */
    static void write(FacesContext faces, ResponseWriter out, Object when, String form) throws IOException {
        Format format = Attributes.bean(faces, Format.class);
        out.startElement("time", null);
        out.writeAttribute("datetime", format.iso(when), null);
        boolean both = form.isEmpty() || form.equals("both");
        List<String> parts = parts(format, when, both ? "both" : form);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.writeText(form.equals("time") && i == parts.size() - 1 ? " " : " · ", null);
            }
            out.startElement("bdi", null);
            out.writeText(parts.get(i), null);
            out.endElement("bdi");
        }
        out.endElement("time");
    }

    private static List<String> parts(Format format, Object when, String form) {
        List<String> parts = new ArrayList<>();
        switch (form) {
            case "short" -> parts.add(format.dayMonth(when));
            case "hijri" -> parts.add(format.hijri(when));
            case "gregorian" -> parts.add(format.gregorian(when));
            case "time" -> {
                // Each calendar by itself, so that a narrow line may break between them.
                parts.addAll(day(format, when));
                parts.add(format.time(when));
            }
            default -> parts.addAll(day(format, when));
        }
        return parts;
    }

    private static List<String> day(Format format, Object when) {
        Wishes wishes = Wishes.now();
        if (!wishes.calendar().equals("both")) {
            return List.of(format.date(when));
        }
        return wishes.arabic() ? List.of(format.hijri(when), format.gregorian(when)) : List.of(format.gregorian(when), format.hijri(when));
    }
}
