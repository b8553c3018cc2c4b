package masar.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a server answered.
 *
 * @param status the HTTP status
 * @param head   the header lines
 * @param body   the content
 */
record Answer(int status, String head, byte[] body) {

    /** All values of a header. */
    List<String> headers(String name) {
        List<String> values = new ArrayList<>();
        String wanted = name.toLowerCase(Locale.ROOT) + ":";
        for (String line : head.split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(wanted)) {
                values.add(line.substring(wanted.length()).strip());
            }
        }
        return values;
    }

    /** The first value of a header, empty for none. */
    String header(String name) {
        return headers(name).stream().findFirst().orElse("");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether the content has these bytes in it. */
    boolean has(byte[] wanted) {
        outer:
        for (int i = 0; i <= body.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (body[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    /** Asserts status and content; a wrong answer fails the run. */
    Answer must(int expected, byte[]... wanted) {
        if (status != expected) {
            throw new WrongAnswer("status " + status + " and not " + expected + "\n" + head + "\n" + excerpt());
        }
        for (byte[] each : wanted) {
            if (!has(each)) {
                throw new WrongAnswer("no '" + new String(each, StandardCharsets.UTF_8) + "' in\n" + head + "\n" + excerpt());
            }
        }
        return this;
    }

    private String excerpt() {
        String text = text();
        return text.length() > 3000 ? text.substring(0, 3000) + " …" : text;
    }
}
