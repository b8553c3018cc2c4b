package masar.promotions;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import masar.promotions.law.Scheme;

/**
 * Schemes to start from: the house's default and those that agencies have published, as far as they were seen. None is in force
 * anywhere by being here; each names its source, and what in it is assumed or was not seen.
 */
final class ExampleSchemes {
    private static final List<String> NAMES = List.of("default", "health-2023", "health-2025", "health-2026", "education-2022-to-10",
            "education-2022-11-to-13", "iau-to-10", "iau-11-to-13", "national-guard-to-10", "national-guard-11-to-13");

    private ExampleSchemes() {
    }

    /**
     * One example.
     *
     * @param name    its file's name
     * @param ar      its name in Arabic
     * @param en      its name in English
     * @param source  row of the sources in which it was found; D for a proposal of the house
     * @param assumed codes of criteria whose scoring table is assumed, not published
     * @param unseen  what was not seen and must be settled before use: {@code weights}, {@code tieBreak}
     * @param scheme  the scheme
     */
    record Example(String name, String ar, String en, String source, List<String> assumed, List<String> unseen, Scheme scheme) {
    }

    static List<Example> all() {
        return NAMES.stream().map(ExampleSchemes::read).toList();
    }

    static Example read(String name) {
        try (InputStream in = ExampleSchemes.class.getResourceAsStream("schemes/" + name + ".json"); JsonReader reader = Json.createReader(in)) {
            JsonObject json = reader.readObject();
            JsonObject about = json.getJsonObject("example");
            return new Example(name, about.getString("ar"), about.getString("en"), about.getString("source"), texts(about, "assumed"),
                    texts(about, "unseen"), SchemeJson.read(json.getJsonObject("scheme")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
