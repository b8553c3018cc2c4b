package masar.development;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a request keeps: a line for each thing, so that it reads the same in ten years. */
final class Told {
    private Told() {
    }

    static String text(Map<String, String> all) {
        StringBuilder text = new StringBuilder();
        all.forEach((name, value) -> text.append(name).append('=').append(value.strip().replaceAll("\\s+", " ")).append('\n'));
        return text.toString().strip();
    }

    static Map<String, String> read(String text) {
        Map<String, String> all = new LinkedHashMap<>();
        text.lines().map(line -> line.split("=", 2)).filter(parts -> parts.length == 2).forEach(parts -> all.put(parts[0], parts[1]));
        return all;
    }
}
