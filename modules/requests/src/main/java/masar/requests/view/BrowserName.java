package masar.requests.view;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, short enough to tell one's own devices apart; each also names those it is like, so the order counts. */
final class BrowserName {
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private BrowserName() {
    }

    static String of(String agent) {
        return named(BROWSERS, agent, "Browser") + " – " + named(SYSTEMS, agent, "?");
    }

    private static String named(Map<String, String> known, String agent, String other) {
        return known.entrySet().stream().filter(e -> agent.contains(e.getKey())).map(Map.Entry::getValue).findFirst().orElse(other);
    }
}
