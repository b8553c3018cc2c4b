package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.app.e2e.RunningMasar.Server;
import org.jsoup.nodes.Element;

/**
 * The demo's people at the door. They sign in as people do: user name, password, the code read off {@code /demo}; at their first
 * time an e-mail and the code sent to it. Each comes in once per run and stays for all tests that need no fresh session.
 */
final class Cast {
    /** The password of everybody in the demo. */
    static final String PASSWORD = "masar-1448";
    private static final Pattern CODE = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    /** The first page after sign-in, however it is written. */
    static final String HOME = "/my(/(index)?)?";
    private static final int TRIES = 300;
    private final Server server;
    private final Map<String, Visitor> inside = new TreeMap<>();

    Cast(Server server) {
        this.server = server;
    }

    /**
     * A window of this person, signed in and registered, reading this language. Who has not been seen for longer than a session waits
     * for somebody, because another class took that long, comes in anew.
     */
    synchronized Visitor as(String user, String language) {
        Visitor window = inside.computeIfAbsent(user, this::comesIn).twin();
        if (!window.get("/my?lang=" + language).path().matches(HOME)) {
            inside.put(user, comesIn(user));
            window = inside.get(user).twin();
            window.get("/?lang=" + language);
        }
        return window;
    }

    private Visitor comesIn(String user) {
        Visitor visitor = new Visitor(server, "ar");
        Page came = signIn(visitor, user, "/my");
        Page page = came.path().equals("/my/register") ? register(came, user) : came;
        assertTrue(page.path().matches(HOME), () -> user + " did not get in, but to " + page.at());
        return visitor;
    }

    /** The same in Arabic. */
    Visitor as(String user) {
        return as(user, "ar");
    }

    /** Through the national sign-on, wherever that leads. */
    Page signIn(Visitor visitor, String user, String then) {
        return signIn(visitor.get("/sign-in?then=" + then), user);
    }

    /** The same, for whom a page has already led to the sign-on. */
    Page signIn(Page door, String user) {
        List<String> before = letters("messages", mobile(user));
        Page code = door.formWith("user").fill("user", user).fill("password", PASSWORD).send();
        String digits = newCode("messages", mobile(user), before);
        return code.formWith("code").fill("code", digits).send();
    }

    /** First registration, from its first page on: the e-mail, and the code sent to it. */
    Page register(Page register, String user) {
        String email = user + "@example.sa";
        List<String> before = letters("mails", email);
        Page code = register.formWith("email").fill("email", email).press("send");
        assertEquals("/my/register/code", code.path(), code::words);
        return code.formWith("code").fill("code", newCode("mails", email, before)).press("confirm");
    }

    /** Does what cannot be undone: where a fresh code is asked for before, gives it, and says where that led. */
    Page confirmed(String user, Supplier<Page> act) {
        List<String> before = letters("messages", mobile(user));
        Page page = act.get();
        return page.path().equals("/my/confirm")
                ? page.formWith("code").fill("code", newCode("messages", mobile(user), before)).press("confirm") : page;
    }

    /** The national ID of somebody, as the demo page tells it. */
    String nationalId(String user) {
        return shown("people", "dl > div").stream().filter(e -> e.selectFirst("dt").text().equals(user)).findFirst().orElseThrow().select(".code").text();
    }

    /** The code that comes to somebody next; {@code before} are the letters that had come already. */
    String newCode(String kind, String to, List<String> before) {
        for (int i = 0; i < TRIES; i++) {
            List<String> now = letters(kind, to);
            Matcher code = CODE.matcher(now.isEmpty() ? "" : now.get(0));
            if (code.find() && (before.isEmpty() || !now.get(0).equals(before.get(0)))) {
                return code.group();
            }
            pause();
        }
        throw new AssertionError("no new code among the " + kind + " to " + to);
    }

    /** What came to somebody and is still shown, newest first: {@code messages} or {@code mails}. */
    List<String> letters(String kind, String to) {
        return shown(kind, "ol > li").stream().filter(e -> e.select(".code").eachText().contains(to)).map(Element::text).toList();
    }

    /** Waits for a letter that says all of this. */
    void told(String kind, String to, String... words) {
        for (int i = 0; i < TRIES; i++) {
            if (letters(kind, to).stream().anyMatch(l -> List.of(words).stream().allMatch(l::contains))) {
                return;
            }
            pause();
        }
        throw new AssertionError("nothing of " + List.of(words) + " among " + letters(kind, to));
    }

    /** The mobile of somebody: the demo numbers them by the last but one digits of their ID. */
    String mobile(String user) {
        return "+9665000" + "%05d".formatted(Integer.parseInt(nationalId(user).substring(2, 9)));
    }

    private List<Element> shown(String section, String what) {
        Page demo = new Visitor(server, "en").get("/demo?lang=en").is(200);
        return demo.html().select("section[aria-labelledby=" + section + "] " + what);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
