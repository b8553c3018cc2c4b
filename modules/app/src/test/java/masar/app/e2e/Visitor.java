package masar.app.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.app.e2e.RunningMasar.Server;
import org.jsoup.Jsoup;

/**
 * One person at a browser without scripts: keeps cookies, follows redirects, fills in forms with all that is already in them.
 * What works here works with JavaScript off.
 */
public final class Visitor {
    private final Server server;
    private final String language;
    private final Map<String, String> cookies = new TreeMap<>();

    public Visitor(Server server, String language) {
        this.server = server;
        this.language = language;
    }

    /** A file to attach. */
    public record Upload(String name, String type, byte[] content) {
    }

    /** Opens a path of Masar. */
    public Page get(String path) {
        return send(HttpRequest.newBuilder(server.at(path)).GET());
    }

    /** The cookies held now, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** A second window of the same person: the same session from here on. */
    public Visitor twin() {
        Visitor twin = new Visitor(server, language);
        twin.cookies.putAll(cookies);
        return twin;
    }

    /** The same window led to another server, as a proxy does: the cookies go along. */
    Visitor at(Server other) {
        Visitor moved = new Visitor(other, language);
        moved.cookies.putAll(cookies);
        return moved;
    }

    // What was opened at one server may be sent to another, which a proxy chooses.
    private URI here(URI to) {
        return server.at(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
    }

    /** Posts fields as a browser would; with files it becomes a multipart form. */
    Page post(URI to, Map<String, List<String>> fields, Map<String, Upload> files) {
        if (files.isEmpty()) {
            return send(HttpRequest.newBuilder(here(to)).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(encode(fields))));
        }
        String edge = "masar" + System.nanoTime();
        return send(HttpRequest.newBuilder(here(to)).header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(edge, fields, files))));
    }

    Page get(URI to, Map<String, List<String>> fields) {
        return send(HttpRequest.newBuilder(URI.create(to.toString().replaceAll("\\?.*", "") + "?" + encode(fields))).GET());
    }

    private static String encode(Map<String, List<String>> fields) {
        return fields.entrySet().stream().flatMap(f -> f.getValue().stream().map(v -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8)
                + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8))).collect(Collectors.joining("&"));
    }

    private static byte[] multipart(String edge, Map<String, List<String>> fields, Map<String, Upload> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((name, values) -> values.forEach(value -> out.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8))));
        files.forEach((name, file) -> {
            out.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file.name()
                    + "\"\r\nContent-Type: " + file.type() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.writeBytes(file.content());
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        out.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private Page send(HttpRequest.Builder request) {
        for (int hop = 0; hop < 12; hop++) {
            HttpResponse<byte[]> answer = once(request);
            if (answer.statusCode() / 100 != 3 || answer.headers().firstValue("Location").isEmpty()) {
                return page(answer);
            }
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").get());
            if (!next.getAuthority().equals(server.address().getAuthority())) {
                throw new AssertionError("sent away to " + next);
            }
            request = HttpRequest.newBuilder(next).GET();
        }
        throw new AssertionError("sent round in circles at " + request.build().uri());
    }

    private HttpResponse<byte[]> once(HttpRequest.Builder request) {
        request.header("Accept", "text/html").header("Accept-Language", language).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<byte[]> answer = Wire.HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        boolean gone = header.matches("(?i).*;\\s*max-age=0\\b.*") || pair.length < 2 || pair[1].isEmpty();
        if (gone) {
            cookies.remove(pair[0].strip());
        } else {
            cookies.put(pair[0].strip(), pair[1]);
        }
    }

    private Page page(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        return new Page(this, answer.statusCode(), answer.uri(), new LinkedHashMap<>(answer.headers().map()), answer.body(),
                Jsoup.parse(text, answer.uri().toString()));
    }
}
