package masar.retirement;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masar.retirement.PensionLetter.Kind;

/**
 * One answer of the pension body, as {@code pension.schema.json} has it; anything else is refused whole.
 *
 * @param id        its name for this answer, the same at each repetition
 * @param kind      what it says
 * @param number    the case
 * @param about     the id of the file it speaks of
 * @param place     1, 2, 3 … within the case
 * @param reference its own number for the case, may be empty
 * @param remarks   in words; needed where something is returned or cancelled
 */
record PensionAnswer(String id, Kind kind, String number, String about, int place, String reference, String remarks) {
    private static final Set<String> KNOWN = Set.of("schema", "id", "kind", "case", "about", "number", "on", "reference", "remarks", "pension", "lumpSum", "refund");
    private static final Set<Kind> KINDS = Set.of(Kind.ACCEPTED, Kind.RETURNED, Kind.SETTLED, Kind.CANCELLED);
    private static final String NAME = "[A-Za-z0-9._/-]{1,80}";
    private static final String MONEY = "[0-9]{1,9}\\.[0-9]{2}";

    /** What it says; what is wrong with it as the reason of the refusal. */
    static PensionAnswer parse(String json) {
        try (JsonReader reader = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE)).createReader(new StringReader(json))) {
            return read(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new IllegalArgumentException("is no JSON object: " + e.getMessage(), e);
        }
    }

    /** A sum that a kept answer names; empty where it names none. */
    static Optional<BigDecimal> sum(String json, String name) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return text(reader.readObject(), name).map(BigDecimal::new);
        }
    }

    private static PensionAnswer read(JsonObject all) {
        all.keySet().stream().filter(k -> !KNOWN.contains(k)).findFirst().ifPresent(k -> wrong("knows no " + k));
        must(text(all, "schema").equals(Optional.of(PensionFile.SCHEMA)), "schema must be " + PensionFile.SCHEMA);
        Kind kind = text(all, "kind").flatMap(k -> KINDS.stream().filter(one -> one.name().equals(k)).findFirst()).orElseThrow(() -> wrong("kind is unknown"));
        PensionAnswer answer = new PensionAnswer(named(all, "id", NAME), kind, named(all, "case", "[0-9]{2}-[0-9]{4}-[0-9]{4}"), named(all, "about", NAME),
                place(all), text(all, "reference").orElse(""), text(all, "remarks").orElse("").strip());
        day(named(all, "on", "[0-9]{4}-[0-9]{2}-[0-9]{2}"));
        must(!all.containsKey("reference") || answer.reference.matches(NAME), "reference is not in its form");
        must(answer.remarks.length() <= 1000 && answer.remarks.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')
                && StandardCharsets.UTF_8.newEncoder().canEncode(answer.remarks), "remarks are too long or no text");
        must(!answer.remarks.isEmpty() || kind != Kind.RETURNED && kind != Kind.CANCELLED, "remarks are missing");
        for (String sum : Set.of("pension", "lumpSum", "refund")) {
            must(text(all, sum).map(s -> kind == Kind.SETTLED && s.matches(MONEY)).orElse(true), sum + " is not in its form");
        }
        return answer;
    }

    private static Optional<String> text(JsonObject all, String key) {
        JsonValue value = all.get(key);
        must(value == null || value instanceof JsonString, key + " must be a text");
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static String named(JsonObject all, String key, String form) {
        return text(all, key).filter(t -> t.matches(form)).orElseThrow(() -> wrong(key + " is missing or not in its form"));
    }

    private static int place(JsonObject all) {
        JsonValue value = all.get("number");
        must(value instanceof JsonNumber n && n.isIntegral() && n.bigDecimalValue().longValue() >= 1 && n.bigDecimalValue().longValue() <= 10_000,
                "number must be a whole number from 1");
        return ((JsonNumber) value).intValue();
    }

    private static void day(String iso) {
        try {
            LocalDate.parse(iso);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("on is no day", e);
        }
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw wrong(otherwise);
        }
    }

    private static IllegalArgumentException wrong(String what) {
        throw new IllegalArgumentException(what);
    }
}
