package masar.kernel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the law says about somebody's case: its findings and what they come to. Stored as decided, in its JSON form, and shown
 * from there; never computed again in place.
 *
 * @param outcome  what the findings come to together
 * @param findings every rule that was looked at, at least one
 */
public record Decision(Outcome outcome, List<Finding> findings) {

    public Decision {
        findings = List.copyOf(findings);
        if (findings.isEmpty() || outcome != comes(findings)) {
            throw new IllegalArgumentException("a decision is what its findings come to, and needs one at least");
        }
    }

    /** The decision that follows from findings. */
    public static Decision of(List<Finding> findings) {
        return new Decision(comes(findings), findings);
    }

    private static Outcome comes(List<Finding> findings) {
        Set<Outcome> all = EnumSet.noneOf(Outcome.class);
        findings.forEach(finding -> all.add(finding.outcome()));
        return Outcome.of(all);
    }

    /** The decision that follows from findings. */
    public static Decision of(Finding... findings) {
        return of(List.of(findings));
    }

    /** Whether the law says yes. */
    public boolean granted() {
        return outcome == Outcome.GRANTED;
    }

    /** The findings that refuse. */
    public List<Finding> refusals() {
        return findings.stream().filter(finding -> finding.outcome() == Outcome.REFUSED).toList();
    }

    /** The form in which a decision is stored and answered to other systems. */
    public JsonObject json() {
        var all = Json.createArrayBuilder();
        findings.forEach(finding -> all.add(json(finding)));
        return Json.createObjectBuilder().add("outcome", outcome.name()).add("findings", all).build();
    }

    /** One finding as stored and as answered to other systems: rule, law, article, outcome, inputs, outputs. */
    public static JsonObject json(Finding finding) {
        return Json.createObjectBuilder().add("rule", finding.rule()).add("law", finding.ref().law()).add("article", finding.ref().label())
                .add("outcome", finding.outcome().name())
                .add("inputs", json(finding.given())).add("outputs", json(finding.gives())).build();
    }

    private static JsonObjectBuilder json(Map<String, Object> map) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        map.forEach((name, value) -> {
            if (value instanceof Long number) {
                object.add(name, number);
            } else if (value instanceof Boolean yes) {
                object.add(name, yes);
            } else {
                object.add(name, value.toString());
            }
        });
        return object;
    }

    /** The decision as one text to keep. */
    public String toStorage() {
        return json().toString();
    }

    /** Reads back a decision as it was decided. A text that is none is damage to the database, not a person's mistake. */
    public static Decision fromStorage(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject object = reader.readObject();
            List<Finding> findings = object.getJsonArray("findings").getValuesAs(JsonObject.class).stream().map(Decision::finding).toList();
            return new Decision(Outcome.valueOf(object.getString("outcome")), findings);
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("this is no stored decision", e);
        }
    }

    private static Finding finding(JsonObject object) {
        String[] article = object.getString("article").split("-", 2);
        LegalRef ref = new LegalRef(object.getString("law"), article[0], article.length == 2 ? article[1] : "");
        return new Finding(object.getString("rule"), ref, Outcome.valueOf(object.getString("outcome")),
                map(object.getJsonObject("inputs")), map(object.getJsonObject("outputs")));
    }

    private static Map<String, Object> map(JsonObject object) {
        Map<String, Object> map = new LinkedHashMap<>();
        object.forEach((name, value) -> map.put(name, plain(value)));
        return map;
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.longValueExact();
        }
        return value instanceof JsonString text ? text.getString() : (Object) (value == JsonValue.TRUE);
    }
}
