package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person whose browser goes from site to site and keeps each site's cookies apart. Scripts are off. */
final class Traveller {
    private final String language;
    /** By site. */
    final Map<String, Map<String, String>> cookies = new TreeMap<>();

    Traveller(String language) {
        this.language = language;
    }

    /** Where one ended up after all redirects, and what stands there. */
    record Place(int status, URI at, Document html) {
        String words() {
            return html.body().text();
        }

        Place says(String words) {
            assertTrue(words().contains(words), () -> "no '" + words + "' at " + at + " (" + status + "):\n" + words());
            return this;
        }

        boolean at(String site) {
            return at.toString().startsWith(site);
        }
    }

    Place get(String address) {
        return go(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Sends the form that this finds, with these fields filled in. */
    Place send(Place from, String form, Map<String, String> typed) {
        Element found = from.html().selectFirst(form);
        assertTrue(found != null, () -> "no form " + form + " at " + from.at() + ":\n" + from.words());
        Map<String, String> fields = new LinkedHashMap<>();
        found.select("input[name]").stream().filter(i -> !i.attr("type").matches("checkbox|submit")).forEach(i -> fields.put(i.attr("name"), i.val()));
        fields.putAll(typed);
        String body = fields.entrySet().stream().map(f -> encode(f.getKey()) + "=" + encode(f.getValue())).collect(Collectors.joining("&"));
        return go(HttpRequest.newBuilder(URI.create(found.absUrl("action"))).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Place go(HttpRequest.Builder first) {
        HttpRequest.Builder request = first;
        for (int hop = 0; hop < 15; hop++) {
            HttpResponse<String> answer = once(request);
            if (answer.statusCode() / 100 != 3 || answer.headers().firstValue("Location").isEmpty()) {
                return new Place(answer.statusCode(), answer.uri(), Jsoup.parse(answer.body(), answer.uri().toString()));
            }
            request = HttpRequest.newBuilder(answer.uri().resolve(answer.headers().firstValue("Location").get())).GET();
        }
        throw new AssertionError("sent round in circles at " + request.build().uri());
    }

    private HttpResponse<String> once(HttpRequest.Builder request) {
        // Masar is Arabic until somebody chooses; whoever travels in English has chosen before.
        Map<String, String> held = cookies.computeIfAbsent(request.copy().build().uri().getAuthority(),
                site -> new TreeMap<>(language.equals("en") ? Map.of("masar_lang", "en") : Map.of()));
        request.header("Accept-Language", language).timeout(Duration.ofSeconds(60));
        if (!held.isEmpty()) {
            request.header("Cookie", held.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = Wire.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(header -> keep(held, header));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void keep(Map<String, String> held, String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        if (header.matches("(?i).*;\\s*max-age=0\\b.*") || pair.length < 2 || pair[1].isEmpty()) {
            held.remove(pair[0].strip());
        } else {
            held.put(pair[0].strip(), pair[1]);
        }
    }
}
