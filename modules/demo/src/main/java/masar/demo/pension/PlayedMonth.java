package masar.demo.pension;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the played pension body has of contributions. It is wrong on purpose: of a part of many people the first and one in some dozens after has
 * another share, the fourth and one in some more after is missing; a part about one person alone, by which Masar corrects, it believes.
 */
final class PlayedMonth {
    private static final int WRONG = 37;
    private static final int MISSING = 61;
    private static final int MISSING_FROM = 3;
    private static final BigDecimal TOO_MUCH = new BigDecimal("45.00");
    /** So many answers are remembered; a body of a whole country would keep them all. */
    private static final int REMEMBERED = 100;
    private final Map<String, JsonObject> figures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JsonObject> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes a part, or the question for its figures; answers what it has of it. Empty where it never had the part. */
    synchronized List<JsonObject> take(JsonObject message, LocalDate today) {
        String about = message.getString(message.getString("kind").equals("CONTRIBUTIONS") ? "id" : "about");
        if (message.containsKey("lines")) {
            figures.computeIfAbsent(about, id -> answer(message, today));
        }
        return figures.containsKey(about) ? List.of(figures.get(about)) : List.of();
    }

    private static JsonObject answer(JsonObject part, LocalDate today) {
        List<JsonObject> told = part.getJsonArray("lines").getValuesAs(JsonObject.class);
        boolean one = told.size() == 1;
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (int i = 0; i < told.size(); i++) {
            JsonObject line = told.get(i);
            if (one || i % MISSING != MISSING_FROM) {
                BigDecimal share = new BigDecimal(line.getString("employee")).add(!one && i % WRONG == 0 ? TOO_MUCH : BigDecimal.ZERO);
                lines.add(Json.createObjectBuilder().add("nationalId", line.getString("nationalId")).add("employee", share.toPlainString()).add("agency", line.getString("agency")));
            }
        }
        return Json.createObjectBuilder().add("schema", "masar-pension-1").add("id", "F/" + part.getString("id")).add("kind", "FIGURES").add("about", part.getString("id"))
                .add("number", 1).add("on", today.toString()).add("lines", lines).build();
    }
}
