package masar.app.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import masar.app.e2e.RunningMasar.Server;

/** The screens a test has open; each is a person of their own, with their own cookies. */
public final class Screens {
    /** The sizes every page must work on. */
    public enum Size {
        PHONE(360, 740), DESKTOP(1280, 900);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final com.microsoft.playwright.Browser browser;
    private final Server server;
    private final List<Screen> open = new ArrayList<>();

    Screens(com.microsoft.playwright.Browser browser, Server server) {
        this.browser = browser;
        this.server = server;
    }

    /** A new screen whose person reads this language, {@code ar} or {@code en}. */
    public Screen open(Size size, String language) {
        BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(size.width, size.height)
                .setLocale(language.equals("ar") ? "ar-SA" : "en-GB").setTimezoneId("Asia/Riyadh").setReducedMotion(
                        com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(20_000);
        Screen screen = new Screen(context.newPage(), server, size, language);
        open.add(screen);
        return screen;
    }

    /** A screen of somebody who is signed in already in another window. */
    Screen open(Size size, String language, Visitor person) {
        Screen screen = open(size, language);
        screen.page().context().addCookies(person.cookies().entrySet().stream().filter(c -> !c.getKey().equals("masar_lang"))
                .map(c -> new Cookie(c.getKey(), c.getValue()).setUrl(server.address().toString())).toList());
        return screen;
    }

    void picture(String name) {
        for (int i = 0; i < open.size(); i++) {
            Screen screen = open.get(i);
            screen.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of("target", "screenshots", name + "-" + (i + 1) + "-" + screen.language() + ".png")));
        }
    }

    void closeAll() {
        open.forEach(screen -> screen.page().context().close());
        open.clear();
    }
}
