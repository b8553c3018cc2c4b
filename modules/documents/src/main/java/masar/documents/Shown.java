package masar.documents;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** What the public page may show of a paper, as the row keeps it: one list of labels and values per language. */
final class Shown {
    private Shown() {
    }

    static String write(List<Sheet> sheets) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (Sheet sheet : sheets) {
            JsonArrayBuilder lines = Json.createArrayBuilder();
            sheet.shown().forEach(line -> lines.add(Json.createArrayBuilder().add(line.label()).add(line.value())));
            all.add(sheet.language(), lines);
        }
        return all.build().toString();
    }

    /** The lines in this language, or in the one the paper has. */
    static List<Part.Line> read(String stored, String language) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject all = reader.readObject();
            JsonArray lines = all.containsKey(language) ? all.getJsonArray(language) : all.values().iterator().next().asJsonArray();
            return lines.getValuesAs(JsonArray.class).stream().map(line -> new Part.Line(line.getString(0), line.getString(1))).toList();
        }
    }
}
