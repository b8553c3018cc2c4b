package masar.app.e2e;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A form of a {@link Page}, holding what a browser would send: hidden fields, Faces state, what is already filled in. */
public final class Form {
    private final Page page;
    private final Element form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final Map<String, Visitor.Upload> files = new LinkedHashMap<>();

    Form(Page page, Element form) {
        this.page = page;
        this.form = form;
        for (Element c : controls(form)) {
            String type = c.attr("type");
            boolean on = !c.hasAttr("disabled") && !type.matches("submit|button|image|reset|file") && !c.tagName().equals("button")
                    && (!type.matches("checkbox|radio") || c.hasAttr("checked"));
            if (on) {
                values(c).forEach(v -> fields.computeIfAbsent(c.attr("name"), k -> new ArrayList<>()).add(v));
            }
        }
    }

    private static List<Element> controls(Element form) {
        return form.select("input[name],select[name],textarea[name],button[name]");
    }

    private static List<String> values(Element c) {
        if (c.tagName().equals("select")) {
            List<Element> chosen = c.select("option[selected]");
            Element first = c.selectFirst("option");
            return chosen.isEmpty() ? first == null ? List.of() : List.of(first.val()) : chosen.stream().map(Element::val).toList();
        }
        return List.of(c.tagName().equals("textarea") ? c.wholeText() : c.attr("type").matches("checkbox|radio") && !c.hasAttr("value") ? "on" : c.val());
    }

    static Element control(Element form, String name) {
        return controls(form).stream().filter(c -> !c.attr("type").equals("hidden") || c.attr("name").equals(name))
                .filter(c -> ends(c.attr("name"), name) || ends(c.id(), name)).findFirst().orElse(null);
    }

    static Element button(Element form, String name) {
        return form.select("button,input[type=submit]").stream().filter(b -> b.text().contains(name) || b.val().contains(name)
                || ends(b.attr("name"), name) || ends(b.id(), name)).findFirst().orElse(null);
    }

    private static boolean ends(String id, String name) {
        return id.equals(name) || id.endsWith(":" + name);
    }

    private String name(String field) {
        Element control = control(form, field);
        if (control == null) {
            throw new AssertionError("no field '" + field + "' at " + page.at() + "; there are " + controls(form).stream().map(c -> c.attr("name")).toList());
        }
        return control.attr("name");
    }

    /** Types into, or chooses in, the field whose name or id ends so. */
    public Form fill(String field, String... values) {
        fields.put(name(field), new ArrayList<>(List.of(values)));
        return this;
    }

    /** Chooses the option that shows these words. */
    public Form choose(String field, String words) {
        Element option = control(form, name(field)).select("option").stream().filter(o -> o.text().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no option '" + words + "' in " + field));
        return fill(field, option.val());
    }

    /** Ticks the box or radio button that carries this label or value. */
    public Form tick(String label) {
        Element box = form.select("input[type=checkbox],input[type=radio]").stream().filter(c -> ends(c.attr("name"), label) || ends(c.id(), label)
                || c.val().equals(label) || form.select("label[for='" + c.id() + "']").text().contains(label)
                || c.parents().select("label").text().contains(label)).findFirst()
                .orElseThrow(() -> new AssertionError("nothing to tick for '" + label + "' at " + page.at()));
        List<String> now = box.attr("type").equals("radio") ? new ArrayList<>() : fields.getOrDefault(box.attr("name"), new ArrayList<>());
        now.add(box.hasAttr("value") ? box.val() : "on");
        fields.put(box.attr("name"), now);
        return this;
    }

    /** Sends a value the page never offered, as somebody with tools would. */
    public Form forge(String name, String value) {
        fields.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Attaches a file. */
    public Form attach(String field, Visitor.Upload file) {
        files.put(name(field), file);
        return this;
    }

    /** What would be sent now, by name. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    /** Presses the only button there is. */
    public Page send() {
        List<Element> buttons = form.select("button:not([type=button]),input[type=submit]");
        if (buttons.size() != 1) {
            throw new AssertionError(buttons.size() + " buttons at " + page.at() + ": " + buttons.stream().map(Element::text).toList());
        }
        return send(page.visitor(), buttons.get(0));
    }

    /** Presses the button with these words (or whose name, id or value ends so). */
    public Page press(String button) {
        return pressAs(page.visitor(), button);
    }

    /** The same, in another window. */
    public Page pressAs(Visitor visitor, String button) {
        Element b = button(form, button);
        if (b == null) {
            throw new AssertionError("no button '" + button + "' at " + page.at());
        }
        return send(visitor, b);
    }

    private Page send(Visitor visitor, Element b) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        if (b.hasAttr("name")) {
            all.put(b.attr("name"), List.of(b.val()));
        }
        String action = b.hasAttr("formaction") ? b.absUrl("formaction") : form.hasAttr("action") ? form.absUrl("action") : page.at().toString();
        URI to = URI.create(action.isEmpty() ? page.at().toString() : action);
        boolean multipart = form.attr("enctype").startsWith("multipart") || b.attr("formenctype").startsWith("multipart");
        if (form.attr("method").equalsIgnoreCase("post")) {
            return visitor.post(to, all, multipart && files.isEmpty() ? empty() : files);
        }
        return visitor.get(to, all);
    }

    private Map<String, Visitor.Upload> empty() {
        Map<String, Visitor.Upload> none = new LinkedHashMap<>();
        form.select("input[type=file][name]").forEach(f -> none.put(f.attr("name"), new Visitor.Upload("", "application/octet-stream", new byte[0])));
        return none;
    }
}
