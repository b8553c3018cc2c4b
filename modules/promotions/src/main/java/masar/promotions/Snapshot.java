package masar.promotions;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import masar.kernel.Outcome;
import masar.kernel.storage.ContentStore;
import masar.promotions.law.Candidate;
import masar.promotions.law.Matching;
import masar.promotions.law.Ranking;
import masar.promotions.law.Round;

/**
 * A round frozen with its result: one text that holds all that the order depends on and the order itself, and the text's hash.
 * Whoever has it can rank again and see whether the same comes out.
 *
 * @param text   canonical JSON
 * @param sha256 its SHA-256 over UTF-8, in small hexadecimal letters
 */
record Snapshot(String text, String sha256) {
    /** The rules of reading and ranking; another number once they change. */
    private static final int FORMAT = 1;

    /**
     * What ranking again came to.
     *
     * @param intact  whether the text still has its hash
     * @param same    whether the same order, points and posts came out
     * @param differs the first place that came out otherwise, from 1; 0 for none
     */
    record Replay(boolean intact, boolean same, int differs) {
    }

    /** Ranks a round, matches it unless equals share a rank, and freezes both. */
    static Snapshot freeze(Round round) {
        CanonicalJson json = new CanonicalJson().open().name("candidates").list();
        round.candidates().stream().sorted(Comparator.comparing(Candidate::id)).forEach(c -> write(json, c));
        json.endList().name("format").value(FORMAT).name("on").value(round.on().toString()).name("picked").value(round.picked().orElse(""))
                .name("posts").list();
        round.posts().stream().sorted().forEach(json::value);
        json.endList().name("result").list();
        result(round).forEach(line -> {
            json.list();
            line.forEach(json::value);
            json.endList();
        });
        json.endList().name("scheme");
        SchemeJson.write(json, round.scheme());
        String text = json.name("seed").value(round.seed()).close().toString();
        return new Snapshot(text, ContentStore.sha256(text));
    }

    private static void write(CanonicalJson json, Candidate candidate) {
        json.open().name("appointed").value(candidate.appointed().toString()).name("evidence").open();
        new TreeMap<>(candidate.evidence()).forEach((code, e) -> json.name(code).list().value(e.value()).value(e.source()).endList());
        json.close().name("id").value(candidate.id()).name("wishes").list();
        candidate.wishes().forEach(json::value);
        json.endList().close();
    }

    /** Rank, who, points and post of everybody in order. */
    private static List<List<String>> result(Round round) {
        Ranking ranking = Ranking.of(round);
        Map<String, String> posts = ranking.outcome() != Outcome.GRANTED ? Map.of() : Matching.of(ranking, round.posts()).awards().stream()
                .filter(a -> a.post().isPresent()).collect(Collectors.toMap(a -> a.place().candidate().id(), a -> a.post().orElseThrow()));
        return ranking.places().stream().map(p -> List.of(Integer.toString(p.rank()), p.candidate().id(), p.points().toString(),
                posts.getOrDefault(p.candidate().id(), ""))).toList();
    }

    /** The round that was frozen. */
    Round round() {
        JsonObject json = json();
        if (json.getInt("format") != FORMAT) {
            throw new IllegalArgumentException("a snapshot of format " + json.getInt("format") + " is read by other rules");
        }
        return new Round(SchemeJson.read(json.getJsonObject("scheme")), LocalDate.parse(json.getString("on")),
                Optional.of(json.getString("picked")).filter(picked -> !picked.isEmpty()), json.getString("seed"), texts(json.getJsonArray("posts")),
                json.getJsonArray("candidates").getValuesAs(JsonObject.class).stream().map(Snapshot::candidate).toList());
    }

    private static Candidate candidate(JsonObject json) {
        return new Candidate(json.getString("id"), LocalDate.parse(json.getString("appointed")), json.getJsonObject("evidence").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> evidence(texts(e.getValue().asJsonArray())))), texts(json.getJsonArray("wishes")));
    }

    /** Evidence as a card keeps it. */
    static Map<String, Candidate.Evidence> evidence(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> evidence(texts(e.getValue().asJsonArray()))));
        }
    }

    private static Candidate.Evidence evidence(List<String> pair) {
        return new Candidate.Evidence(pair.get(0), pair.get(1));
    }

    /** Ranks again from the text alone and compares with the order in it. */
    Replay replay() {
        List<List<String>> frozen = lines();
        List<List<String>> again = result(round());
        int differs = 0;
        for (int i = 0; differs == 0 && i < Math.max(frozen.size(), again.size()); i++) {
            differs = i < frozen.size() && i < again.size() && frozen.get(i).equals(again.get(i)) ? 0 : i + 1;
        }
        return new Replay(isIntact(), differs == 0, differs);
    }

    /** Whether the text still has its hash. */
    boolean isIntact() {
        return ContentStore.sha256(text).equals(sha256);
    }

    /** Rank, who, points and post of everybody, as they were frozen. */
    List<List<String>> lines() {
        return json().getJsonArray("result").getValuesAs(JsonArray.class).stream().map(Snapshot::texts).toList();
    }

    private JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
