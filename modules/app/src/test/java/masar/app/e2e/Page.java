package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a {@link Visitor} was answered.
 *
 * @param status  the HTTP status after all redirects
 * @param at      where one ended up
 * @param content the bytes, for what is no page
 * @param html    the page
 */
public record Page(Visitor visitor, int status, URI at, Map<String, List<String>> headers, byte[] content, Document html) {
    private static final Pattern ID = Pattern.compile("(?:^|&)id=(\\d+)");

    /** The path where one ended up, without its query. */
    public String path() {
        return at.getPath();
    }

    /** The id in the address where one ended up. */
    public String id() {
        Matcher id = ID.matcher(String.valueOf(at.getQuery()));
        assertTrue(id.find(), () -> "no id at " + at + " (" + status + "):\n" + words());
        return id.group(1);
    }

    /** The words of the main part, blanks folded. */
    public String words() {
        Element main = html.selectFirst("main");
        return (main == null ? html.body() : main).text();
    }

    /** Asserts that the main part says this. */
    public Page says(String words) {
        assertTrue(words().contains(words), () -> "no '" + words + "' at " + at + " (" + status + "):\n" + words());
        return this;
    }

    /** Asserts that the page, its address and its hidden parts nowhere contain this. */
    public Page hides(String secret) {
        assertTrue(!html.outerHtml().contains(secret), () -> "'" + secret + "' leaks at " + at);
        return this;
    }

    /** Asserts the status. */
    public Page is(int expected) {
        assertEquals(expected, status, () -> at + ":\n" + words());
        return this;
    }

    /** Follows the first link whose words contain this. */
    public Page follow(String words) {
        Element link = html.select("a[href]").stream().filter(a -> a.text().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("no link '" + words + "' at " + at + ":\n" + html.select("a[href]").eachText()));
        return visitor.get(link.absUrl("href").substring(at.toString().indexOf(at.getRawPath(), at.getScheme().length() + 3)));
    }

    /** The form that has a button with these words (or an id, name or value that ends so). */
    public Form form(String button) {
        return html.select("form").stream().filter(f -> Form.button(f, button) != null).findFirst().map(f -> new Form(this, f))
                .orElseThrow(() -> new AssertionError("no button '" + button + "' at " + at + " (" + status + "):\n" + words()
                        + "\nbuttons: " + html.select("button,input[type=submit]").eachText()));
    }

    /** The form that has this field. */
    public Form formWith(String field) {
        return html.select("form").stream().filter(f -> Form.control(f, field) != null).findFirst().map(f -> new Form(this, f))
                .orElseThrow(() -> new AssertionError("no field '" + field + "' at " + at + " (" + status + "):\n" + words()
                        + "\nfields: " + html.select("input,select,textarea").eachAttr("name")));
    }
}
