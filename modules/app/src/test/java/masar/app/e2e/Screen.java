package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import masar.app.e2e.RunningMasar.Server;

/** One browser window of one person, and what every page shown in it must fulfil. */
public final class Screen {
    private static final Pattern MISSING_TEXT = Pattern.compile("\\?\\?\\?[^?]+\\?\\?\\?|\\?\\?[\\w.]+");
    private final Page page;
    private final Server server;
    private Screens.Size size;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    Screen(Page page, Server server, Screens.Size size, String language) {
        this.page = page;
        this.server = server;
        this.size = size;
        this.language = language;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(error -> complaints.add("script error: " + error));
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add(response.status() + " for " + response.url());
            }
        });
    }

    /** The page in Playwright's own words. */
    public Page page() {
        return page;
    }

    public String language() {
        return language;
    }

    /** Goes to a path of Masar, in this screen's language, and says with which status it answered. */
    public int go(String path) {
        String at = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        Response response = page.navigate(server.at(at).toString());
        return response == null ? 0 : response.status();
    }

    /** The same page in another size, as when a window is made narrow: what the server sends is the same for all. */
    public void resize(Screens.Size to) {
        size = to;
        page.setViewportSize(to.width, to.height);
    }

    /** Clicks what leads to another page, or to this one anew, and waits for it. */
    public void press(String selector) {
        follow(() -> page.locator(selector).first().click());
    }

    /** Does what leads to another page and waits for it. */
    public void follow(Runnable act) {
        page.waitForResponse(r -> r.request().isNavigationRequest() && r.status() / 100 != 3 && r.frame() == page.mainFrame(), act);
        page.waitForLoadState();
    }

    /** Sound, and works by keyboard alone: what holds for every page of a journey. */
    public void check() {
        isSound();
        worksByKeyboard();
    }

    /** The path shown now, without the language. */
    public String path() {
        String url = page.url();
        return url.substring(server.address().toString().length()).replaceAll("[?&]lang=\\w+", "");
    }

    /** Everything that holds for any page: language, direction, title, texts, width, no complaint of the browser, axe. */
    public void isSound() {
        String text = page.locator("body").innerText();
        assertAll(path() + " (" + language + ", " + size + ")",
                () -> assertEquals(language, page.locator("html").getAttribute("lang"), "lang"),
                () -> assertEquals(language.equals("ar") ? "rtl" : "ltr", page.locator("html").getAttribute("dir"), "dir"),
                () -> assertFalse(page.title().isBlank(), "title"),
                () -> assertEquals(1, page.locator("h1").count(), "one h1"),
                () -> assertEquals(List.of(), MISSING_TEXT.matcher(text).results().map(r -> r.group()).distinct().toList(), "texts are missing"),
                () -> assertEquals(List.of(), List.copyOf(complaints), "the browser complains"),
                this::fits,
                () -> assertEquals(List.of(), Axe.findings(page), "axe"));
        complaints.clear();
    }

    /** No sideways scrolling. */
    public void fits() {
        Object wide = page.evaluate("() => { const w = document.documentElement; if (w.scrollWidth <= innerWidth) return '';"
                + " return w.scrollWidth + ' px: ' + [...document.querySelectorAll('body *')].filter(e => { const r = e.getBoundingClientRect();"
                + " return r.width > 0 && (r.right > innerWidth + 1 || r.left < -1); }).slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join(' | '); }");
        assertEquals("", wide, "scrolls sideways");
    }

    /** Works by keyboard alone: see {@link Keyboard}. */
    public void worksByKeyboard() {
        assertEquals(List.of(), Keyboard.findings(page), () -> "keyboard on " + path() + " (" + language + ", " + size + ")");
    }

    /** The words of the page's main part. */
    public String words() {
        return page.locator("main").innerText();
    }

    /** Asserts that the main part says this. */
    public void says(String words) {
        assertTrue(words().contains(words), () -> "no '" + words + "' on " + path() + ":\n" + words());
    }
}
