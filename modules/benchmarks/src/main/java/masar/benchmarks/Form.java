package masar.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A form of a page with all that is already in it, as a browser would send it. */
final class Form {
    private final Element form;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<Map.Entry<String, String>> ticked = new ArrayList<>();

    private Form(Element form) {
        this.form = form;
        for (Element c : form.select("input[name],select[name],textarea[name]")) {
            String type = c.attr("type");
            boolean off = type.matches("submit|button|image|reset|file") || type.matches("checkbox|radio") && !c.hasAttr("checked");
            if (!off) {
                Element chosen = c.tagName().equals("select") ? c.selectFirst("option[selected]") : c;
                fields.put(c.attr("name"), chosen == null ? "" : c.tagName().equals("textarea") ? c.wholeText() : chosen.val());
            }
        }
    }

    /** The form of a page that has this button. */
    static Form of(Answer page, String path, String button) {
        page.must(200);
        for (Element form : Jsoup.parse(page.text(), "http://localhost" + path).select("form")) {
            Element pressed = form.select("button,input[type=submit]").stream().filter(b -> ends(b.attr("name"), button)).findFirst().orElse(null);
            if (pressed != null) {
                Form found = new Form(form);
                found.fields.put(pressed.attr("name"), pressed.val());
                return found;
            }
        }
        throw new WrongAnswer("no button " + button + " in " + page.text());
    }

    /** Fills in the field whose name ends so. */
    Form fill(String name, String value) {
        String whole = form.select("[name]").eachAttr("name").stream().filter(n -> ends(n, name)).findFirst()
                .orElseThrow(() -> new WrongAnswer("no field " + name + " in " + form.select("[name]").eachAttr("name")));
        fields.put(whole, value);
        return this;
    }

    /** Ticks the boxes of one question whose label has this in it, and no others. */
    Form tick(String label) {
        form.select("input[type=checkbox]").stream().filter(c -> form.select("label[for='" + c.id() + "']").text().contains(label)).forEach(c -> {
            fields.remove(c.attr("name"));
            ticked.add(Map.entry(c.attr("name"), c.val()));
        });
        return this;
    }

    private static boolean ends(String whole, String name) {
        return whole.equals(name) || whole.endsWith(":" + name);
    }

    /** Ready to be sent by this person, now or later. */
    byte[] ready(Person person) {
        String to = Person.local(form.absUrl("action"));
        if (!form.attr("enctype").startsWith("multipart")) {
            List<Map.Entry<String, String>> all = new ArrayList<>(fields.entrySet());
            all.addAll(ticked);
            return person.request(to, all);
        }
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--edge\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value)
                .append("\r\n"));
        form.select("input[type=file][name]").forEach(f -> body.append("--edge\r\nContent-Disposition: form-data; name=\"").append(f.attr("name"))
                .append("\"; filename=\"\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n"));
        return person.post(to, "multipart/form-data; boundary=edge", body.append("--edge--\r\n").toString());
    }
}
