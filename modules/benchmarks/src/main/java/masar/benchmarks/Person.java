package masar.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Somebody at a browser: one connection and its cookies. */
final class Person {
    /** Who it is. */
    final Known who;
    private final int port;
    private final Wire wire;
    private final Map<String, String> cookies = new TreeMap<>();

    /**
     * Somebody on record.
     *
     * @param nationalId their national ID
     * @param nameAr     name in Arabic, as pages show it
     * @param nameEn     name in English
     * @param agency     code of their agency
     */
    record Known(String nationalId, String nameAr, String nameEn, String agency) {
        /** The ID as it must stand in every page of theirs. */
        byte[] mark() {
            return nationalId.getBytes(StandardCharsets.UTF_8);
        }

        /** First and last name, as the head of every page shows them. */
        String shortName() {
            String[] parts = nameAr.split(" ");
            return parts[0] + " " + parts[parts.length - 1];
        }
    }

    Person(Known who, int port) {
        this.who = who;
        this.port = port;
        this.wire = new Wire(port);
    }

    /** A request for a page, ready to be sent again and again. */
    byte[] request(String path) {
        return ("GET " + path + " HTTP/1.1\r\n" + head() + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A call of the API with an access token, or with none where it is empty. */
    byte[] call(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept: application/json\r\n" + (token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n")
                + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A request that sends a form. */
    byte[] request(String path, Map<String, String> form) {
        return request(path, form.entrySet());
    }

    /** The same, where a name may come more than once. */
    byte[] request(String path, Collection<Map.Entry<String, String>> form) {
        return post(path, "application/x-www-form-urlencoded", form.stream().map(e -> code(e.getKey()) + "=" + code(e.getValue()))
                .collect(Collectors.joining("&")));
    }

    byte[] post(String path, String type, String content) {
        byte[] body = content.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\n" + head() + "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private String head() {
        return "Host: localhost:" + port + "\r\nAccept: text/html\r\nAccept-Language: ar\r\n" + (cookies.isEmpty() ? "" : "Cookie: "
                + cookies.entrySet().stream().map(c -> c.getKey() + "=" + c.getValue()).collect(Collectors.joining("; ")) + "\r\n");
    }

    /** Sends a request that was made before. */
    Answer ask(byte[] request) throws IOException {
        return wire.ask(request);
    }

    /** One request, its cookies kept; no redirect followed. */
    Answer once(byte[] request) throws IOException {
        Answer answer = wire.ask(request);
        for (String cookie : answer.headers("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0].strip(), pair.length > 1 ? pair[1] : "");
        }
        return answer;
    }

    /** Opens a page, wherever its redirects lead. */
    Answer open(String path) throws IOException {
        Answer answer = once(request(path));
        for (int hop = 0; hop < 8 && answer.status() / 100 == 3; hop++) {
            answer = once(request(local(answer.header("Location"))));
        }
        return answer;
    }

    /** Path and query of an address. */
    static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /** The parameters of an address. */
    static Map<String, String> parameters(String address) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            String[] two = pair.split("=", 2);
            all.put(two[0], java.net.URLDecoder.decode(two.length > 1 ? two[1] : "", StandardCharsets.UTF_8));
        }
        return all;
    }

    static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void leave() throws IOException {
        wire.close();
    }
}
