package masar.support;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import masar.requests.Disputed;
import masar.requests.Disputed.Fact;

/**
 * A disputed thing as it was when the grievance was brought. It travels with the request as one text.
 *
 * @param what      the thing with its facts
 * @param known     the day of knowing, of the copy, or on which the right arose
 * @param concerned national IDs of those round whom the grievance goes
 * @param cause     why it was brought
 * @param goesOn    number of the request it goes on from; empty for the first
 */
public record Brought(Disputed what, LocalDate known, Set<String> concerned, GrievanceCause cause, String goesOn) {
    public Brought {
        concerned = Set.copyOf(concerned);
    }

    /** All of it as one text. */
    String toText() {
        JsonArrayBuilder facts = Json.createArrayBuilder();
        what.facts().forEach(f -> facts.add(Json.createArrayBuilder().add(f.key()).add(f.ar()).add(f.en())));
        return Json.createObjectBuilder().add("code", what.code()).add("ref", what.ref()).add("matter", what.matter().name()).add("ar", what.titleAr())
                .add("en", what.titleEn()).add("agency", what.agency()).add("facts", facts).add("known", known.toString())
                .add("concerned", Json.createArrayBuilder(new TreeSet<>(concerned))).add("cause", cause.name()).add("goesOn", goesOn).add("answered", what.answered()).build().toString();
    }

    /** Reads such a text back; empty when it is none. */
    static Optional<Brought> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject o = reader.readObject();
            List<Fact> facts = new ArrayList<>();
            o.getJsonArray("facts").getValuesAs(JsonArray.class).forEach(f -> facts.add(new Fact(f.getString(0), f.getString(1), f.getString(2))));
            Set<String> concerned = new TreeSet<>();
            o.getJsonArray("concerned").getValuesAs(JsonString.class).forEach(c -> concerned.add(c.getString()));
            LocalDate known = LocalDate.parse(o.getString("known"));
            Disputed what = new Disputed(o.getString("code"), o.getString("ref"), Disputed.Matter.valueOf(o.getString("matter")), o.getString("ar"), o.getString("en"),
                    facts, o.getString("agency"), Optional.of(known), Set.of(), o.getBoolean("answered"), "");
            return Optional.of(new Brought(what, known, concerned, GrievanceCause.valueOf(o.getString("cause")), o.getString("goesOn")));
        } catch (JsonException | IllegalArgumentException | DateTimeException | NullPointerException | ClassCastException none) {
            // A text that somebody typed is no facts.
            return Optional.empty();
        }
    }

    /** Whether it is about the same, with the same facts, as the house knows them now. */
    boolean isOf(Disputed now) {
        return now.code().equals(what.code()) && now.ref().equals(what.ref()) && now.matter() == what.matter() && now.agency().equals(what.agency())
                && now.facts().equals(what.facts()) && now.titleAr().equals(what.titleAr());
    }
}
