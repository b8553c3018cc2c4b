package masar.retirement;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The pension body's own figures for a part of a month's contributions, as {@code pension.schema.json} has them; anything else is refused whole.
 *
 * @param id     its name for this answer, the same at each repetition
 * @param about  the id of the part it answers
 * @param place  1, 2, 3 … within the part; a higher one holds instead of those before
 * @param people what it has of each, by national ID
 */
record ContributionFigures(String id, String about, int place, Map<String, Figure> people) {
    /** What the message is called. */
    static final String KIND = "FIGURES";
    private static final Set<String> KNOWN = Set.of("schema", "id", "kind", "about", "number", "on", "lines");
    private static final Set<String> OF_LINE = Set.of("nationalId", "employee", "agency");
    private static final String NAME = "[A-Za-z0-9._/-]{1,80}";
    private static final int MOST = 500;
    private static final int LAST_NUMBER = 10_000;

    /** Both shares as the body has them, SAR. */
    record Figure(BigDecimal employee, BigDecimal agency) {
    }

    /** Whether a content says that it is one. */
    static boolean is(String json) {
        try (JsonReader reader = reader(json)) {
            return reader.readObject().get("kind") instanceof JsonString kind && kind.getString().equals(KIND);
        } catch (JsonException | IllegalStateException noJson) {
            return false;
        }
    }

    /** What it says; what is wrong with it as the reason of the refusal. */
    static ContributionFigures parse(String json) {
        try (JsonReader reader = reader(json)) {
            JsonObject all = reader.readObject();
            must(KNOWN.containsAll(all.keySet()), "knows no such field");
            must(text(all, "schema", PensionFile.SCHEMA).equals(PensionFile.SCHEMA), "schema is not ours");
            LocalDate.parse(text(all, "on", "[0-9]{4}-[0-9]{2}-[0-9]{2}"));
            must(all.get("number") instanceof JsonNumber n && n.isIntegral() && n.bigDecimalValue().signum() > 0
                    && n.bigDecimalValue().compareTo(BigDecimal.valueOf(LAST_NUMBER)) <= 0, "number must be a whole number from 1");
            must(all.get("lines") instanceof JsonArray, "lines are missing");
            return new ContributionFigures(text(all, "id", NAME), text(all, "about", NAME), all.getInt("number"), people(all.getJsonArray("lines")));
        } catch (JsonException | IllegalStateException | DateTimeException e) {
            throw new IllegalArgumentException("is no answer: " + e.getMessage(), e);
        }
    }

    private static Map<String, Figure> people(JsonArray lines) {
        must(lines.size() <= MOST, "has more than " + MOST + " lines");
        Map<String, Figure> people = new LinkedHashMap<>();
        for (JsonValue value : lines) {
            must(value instanceof JsonObject line && line.keySet().equals(OF_LINE), "a line is not in its form");
            JsonObject line = value.asJsonObject();
            Figure before = people.put(text(line, "nationalId", "[12][0-9]{9}"), new Figure(money(line, "employee"), money(line, "agency")));
            must(before == null, "names somebody twice");
        }
        return people;
    }

    private static BigDecimal money(JsonObject line, String name) {
        return new BigDecimal(text(line, name, "[0-9]{1,9}\\.[0-9]{2}"));
    }

    private static String text(JsonObject all, String name, String form) {
        must(all.get(name) instanceof JsonString text && text.getString().matches(form), name + " is missing or not in its form");
        return all.getString(name);
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static JsonReader reader(String json) {
        return Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE)).createReader(new StringReader(json));
    }
}
