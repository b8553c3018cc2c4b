package masar.ui.parts;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import masar.ui.Format;
import masar.ui.Option;
import masar.ui.Wishes;

/** Writes the control of a field: what is typed into or chosen from. */
final class FieldControl {
    private static final Map<String, String> MODES = Map.of("number", "decimal", "money", "decimal", "nationalId", "numeric", "mobile", "tel", "otp",
            "numeric", "email", "email");
    private static final Map<String, String> FILLS = Map.of("mobile", "tel", "otp", "one-time-code", "email", "email", "password",
            "current-password");
    private static final Map<String, String> WIDTHS = Map.of("number", "short", "nationalId", "short code", "mobile", "short code",
            "otp", "short code", "email", "mid code", "password", "mid code");
    private final ResponseWriter out;
    private final Field field;
    private final String id;
    private final String described;
    private final boolean wrong;
    private final Object now;

    FieldControl(FacesContext faces, Field field, String described, boolean wrong) {
        this.out = faces.getResponseWriter();
        this.field = field;
        this.id = field.getClientId(faces);
        this.described = described;
        this.wrong = wrong;
        this.now = field.getSubmittedValue() != null ? field.getSubmittedValue() : field.getValue();
    }

    void write() throws IOException {
        switch (field.type()) {
            case "textarea" -> area();
            case "select" -> select();
            case "radios" -> ticks("radio");
            case "checks" -> ticks("checkbox");
            case "checkbox" -> tick("checkbox", id, "true", Attributes.text(field, "label"), "true".equals(String.valueOf(now)), true);
            case "date" -> date();
            default -> input();
        }
    }

    private void input() throws IOException {
        String type = field.type();
        open("input", "input " + width(type));
        out.writeAttribute("type", type.equals("password") ? "password" : type.equals("search") ? "search" : "text", null);
        optional("inputmode", MODES.getOrDefault(type, ""));
        String fill = Attributes.text(field, "autocomplete");
        optional("autocomplete", fill.isEmpty() ? FILLS.getOrDefault(type, "") : fill);
        String max = Attributes.text(field, "max");
        optional("maxlength", max.isEmpty() ? (type.equals("password") ? "200" : "300") : max);
        if (!type.equals("password") && now != null && !"".equals(now)) {
            out.writeAttribute("value", now.toString(), null);
        }
        if (type.equals("email") || type.equals("password") || type.equals("nationalId")) {
            out.writeAttribute("spellcheck", "false", null);
            out.writeAttribute("autocapitalize", "none", null);
        }
        out.endElement("input");
    }

    private String width(String type) {
        String said = Attributes.text(field, "width");
        return said.isEmpty() ? WIDTHS.getOrDefault(type, "") : said;
    }

    private void area() throws IOException {
        open("textarea", "input " + width(""));
        String rows = Attributes.text(field, "rows");
        out.writeAttribute("rows", rows.isEmpty() ? "4" : rows, null);
        optional("maxlength", Attributes.text(field, "max"));
        out.write("\n");
        out.writeText(now == null ? "" : now.toString(), null);
        out.endElement("textarea");
    }

    private void select() throws IOException {
        open("select", "select " + (width("").isEmpty() ? "mid" : width("")));
        String choose = Attributes.text(field, "choose");
        if (!choose.equals("none")) {
            option("", choose.isEmpty() ? Attributes.say("field.choose.one") : choose, now == null || "".equals(chosen()));
        }
        for (Option option : options()) {
            option(option.value(), option.label(), option.value().equals(chosen()));
        }
        out.endElement("select");
    }

    private void option(String value, String label, boolean selected) throws IOException {
        out.startElement("option", null);
        out.writeAttribute("value", value, null);
        if (selected) {
            out.writeAttribute("selected", true, null);
        }
        out.writeText(label, null);
        out.endElement("option");
    }

    private String chosen() {
        return now == null ? "" : now instanceof Enum<?> constant ? constant.name() : now.toString();
    }

    private List<Option> options() {
        List<Option> all = new ArrayList<>();
        Object given = field.getAttributes().get("options");
        if (given instanceof Iterable<?> options) {
            options.forEach(option -> all.add((Option) option));
        } else if (given instanceof Map<?, ?> map) {
            map.forEach((value, label) -> all.add(new Option(String.valueOf(value), String.valueOf(label))));
        }
        return all;
    }

    private void ticks(String kind) throws IOException {
        out.startElement("div", null);
        out.writeAttribute("class", Attributes.yes(field, "inline") ? "inline" : "ticks", null);
        int i = 0;
        for (Option option : options()) {
            boolean on = now instanceof Collection<?> many ? many.contains(option.value()) : option.value().equals(chosen());
            tick(kind, i == 0 ? id : id + "_" + i, option.value(), option.label(), on, i == 0);
            i++;
        }
        out.endElement("div");
    }

    private void tick(String kind, String tickId, String value, String label, boolean on, boolean first) throws IOException {
        out.startElement("label", null);
        out.writeAttribute("class", "tick", null);
        out.writeAttribute("for", tickId, null);
        out.startElement("input", field);
        out.writeAttribute("type", kind, null);
        out.writeAttribute("name", id, null);
        out.writeAttribute("id", tickId, null);
        out.writeAttribute("value", value, null);
        if (on) {
            out.writeAttribute("checked", true, null);
        }
        if (first) {
            state();
        }
        out.endElement("input");
        out.startElement("span", null);
        out.writeText(label, null);
        out.endElement("span");
        out.endElement("label");
    }

    private void date() throws IOException {
        boolean hijriFirst = !Wishes.now().calendar().equals("gregorian") && Wishes.now().arabic()
                || Wishes.now().calendar().equals("hijri");
        TypedDate date = now instanceof TypedDate typed ? typed
                : now instanceof LocalDate day ? field.typed(day).orElseGet(() -> TypedDate.of(day, hijriFirst))
                : now instanceof String iso && !iso.isEmpty() ? field.typed(LocalDate.parse(iso)).orElseGet(() -> TypedDate.of(LocalDate.parse(iso), hijriFirst))
                : new TypedDate("", "", "");
        out.startElement("div", null);
        out.writeAttribute("class", "triple", null);
        datePart(id, "field.day", date.dayText());
        out.startElement("div", null);
        partLabel(id + "_m", "field.month");
        open("select", "select", id + "_m");
        Format format = Attributes.bean(FacesContext.getCurrentInstance(), Format.class);
        option("", Attributes.say("field.choose.one"), date.month().isEmpty());
        for (String calendar : hijriFirst ? List.of("h", "g") : List.of("g", "h")) {
            out.startElement("optgroup", null);
            out.writeAttribute("label", Attributes.say(calendar.equals("h") ? "field.hijri" : "field.gregorian"), null);
            List<String> months = calendar.equals("h") ? format.hijriMonths() : format.gregorianMonths();
            for (int m = 1; m <= 12; m++) {
                option(calendar + m, months.get(m - 1), date.month().equals(calendar + m));
            }
            out.endElement("optgroup");
        }
        out.endElement("select");
        out.endElement("div");
        datePart(id + "_y", "field.year", date.yearText());
        out.endElement("div");
    }

    private void datePart(String partId, String key, String value) throws IOException {
        out.startElement("div", null);
        partLabel(partId, key);
        open("input", "input", partId);
        out.writeAttribute("type", "text", null);
        out.writeAttribute("inputmode", "numeric", null);
        out.writeAttribute("maxlength", "4", null);
        out.writeAttribute("autocomplete", "off", null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
        out.endElement("div");
    }

    private void partLabel(String partId, String key) throws IOException {
        out.startElement("label", null);
        out.writeAttribute("class", "label", null);
        out.writeAttribute("for", partId, null);
        out.writeText(Attributes.say(key), null);
        out.endElement("label");
    }

    private void open(String element, String style) throws IOException {
        open(element, style, id);
    }

    private void open(String element, String style, String name) throws IOException {
        out.startElement(element, field);
        out.writeAttribute("class", style.strip(), null);
        out.writeAttribute("id", name, null);
        out.writeAttribute("name", name, null);
        if (Attributes.yes(field, "disabled")) {
            out.writeAttribute("disabled", true, null);
        }
        if (Attributes.yes(field, "readonly")) {
            out.writeAttribute("readonly", true, null);
        }
        state();
    }

    private void state() throws IOException {
        if (wrong) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        optional("aria-describedby", described);
    }

    private void optional(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeAttribute(name, value, null);
        }
    }
}
