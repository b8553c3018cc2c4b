package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import masar.app.e2e.Screens.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser asks before it offers to install: a manifest it can read, icons, a worker; and what the worker may keep. */
@ExtendWith({Browser.class, RunningMasar.class})
@DisplayName("Masar on a phone's home screen")
class InstallableIT {
    private static final String KEPT = """
            async () => { await navigator.serviceWorker.ready; const all = [];
              for (const name of await caches.keys()) { const kept = await caches.open(name);
                for (const request of await kept.keys()) {
                  all.push(new URL(request.url).pathname + '\\n' + await (await kept.match(request)).text()); } }
              return all; }""";

    @Test
    @DisplayName("may be installed, as the browser itself says")
    void installable(Screens screens) {
        Screen screen = screens.open(Size.PHONE, "ar");
        screen.go("/");
        screen.page().evaluate("async () => { await navigator.serviceWorker.ready; }");
        CDPSession browser = screen.page().context().newCDPSession(screen.page());
        JsonObject manifest = browser.send("Page.getAppManifest");
        assertTrue(manifest.get("url").getAsString().endsWith("/manifest.webmanifest"), manifest::toString);
        assertEquals(0, manifest.getAsJsonArray("errors").size(), manifest::toString);
        // A test's window is always a private one, in which nothing can be installed; there must be no other reason.
        String reasons = browser.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors").toString();
        assertEquals("[{\"errorId\":\"in-incognito\",\"errorArguments\":[]}]", reasons);
    }

    @Test
    @DisplayName("keeps the look and one page without names, even for somebody who has signed in")
    void nothingPrivate(Screens screens, Cast cast) {
        Screen screen = screens.open(Size.PHONE, "ar", cast.as("hind"));
        screen.go("/my/record");
        screen.go("/my");
        List<?> kept = (List<?>) screen.page().evaluate(KEPT);
        assertTrue(kept.size() >= 8, () -> "kept only " + kept.size());
        for (Object one : kept) {
            String text = one.toString();
            String path = text.substring(0, text.indexOf('\n'));
            assertTrue(path.startsWith("/masar/") || path.equals("/offline"), path);
            assertTrue(!text.contains("هند") && !text.contains("Hind") && !text.contains("19000000"), () -> path + " names somebody");
        }
    }

    @Test
    @DisplayName("shows on the device that there is news, in its reader's language and nothing more")
    void news(Screens screens) {
        Screen screen = screens.open(Size.PHONE, "ar");
        screen.go("/");
        screen.page().context().grantPermissions(List.of("notifications"));
        screen.page().evaluate("async () => { await navigator.serviceWorker.ready; }");
        CDPSession browser = screen.page().context().newCDPSession(screen.page());
        AtomicReference<String> worker = new AtomicReference<>();
        browser.on("ServiceWorker.workerRegistrationUpdated",
                said -> said.getAsJsonArray("registrations").forEach(r -> worker.set(r.getAsJsonObject().get("registrationId").getAsString())));
        browser.send("ServiceWorker.enable");
        screen.page().waitForCondition(() -> worker.get() != null);
        JsonObject message = new JsonObject();
        message.addProperty("origin", (String) screen.page().evaluate("() => location.origin + '/'"));
        message.addProperty("registrationId", worker.get());
        message.addProperty("data", "{\"title\":\"مسار\",\"body\":\"لديك إشعار جديد في مسار.\",\"lang\":\"ar\",\"to\":\"https://elsewhere.example/\"}");
        // Asked again from here: a wait in the page takes the promise itself for an answer. Told again, too: a busy browser drops what comes while its worker starts.
        AtomicReference<Object> shown = new AtomicReference<>();
        AtomicLong again = new AtomicLong(System.nanoTime());
        screen.page().waitForCondition(() -> {
            if (System.nanoTime() >= again.get()) {
                browser.send("ServiceWorker.deliverPushMessage", message);
                again.addAndGet(TimeUnit.SECONDS.toNanos(5));
            }
            shown.set(screen.page().evaluate("""
                    async () => { const [one] = await (await navigator.serviceWorker.ready).getNotifications();
                      return one ? [one.title, one.body, one.dir].join('|') : null; }"""));
            return shown.get() != null;
        });
        assertEquals("مسار|لديك إشعار جديد في مسار.|rtl", shown.get());
    }

    @Test
    @DisplayName("says in the person's language that there is no connection, and goes on when there is one")
    void offline(Screens screens, Cast cast) {
        Screen screen = screens.open(Size.PHONE, "en", cast.as("hind"));
        screen.go("/my");
        screen.page().evaluate("async () => { await navigator.serviceWorker.ready; }");
        screen.go("/my");
        screen.page().context().setOffline(true);
        screen.go("/my/record");
        screen.says("There is no connection");
        screen.page().context().setOffline(false);
        assertEquals(200, screen.go("/my/record"));
    }
}
