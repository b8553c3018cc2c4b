package masar.app.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import masar.kernel.Decision;
import masar.kernel.text.Money;
import masar.promotions.IfPromoted;
import masar.promotions.Outlook;

/** Readiness for promotion as the API writes it: the same as the page says. */
final class ReadinessJson {
    private ReadinessJson() {
    }

    /** Whether it can be said ({@code said}), the rules about the person with their outcome, those of the post, and the pay there. */
    static JsonObject of(Outlook outlook) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("on", outlook.on().toString()).add("said", outlook.said().name());
        outlook.person().ifPresentOrElse(d -> object.add("grade", outlook.next() - 1).add("nextGrade", outlook.next()).add("outcome", d.outcome().name())
                .add("findings", findings(d)), () -> object.addNull("outcome").add("findings", Json.createArrayBuilder()));
        outlook.earliest().ifPresentOrElse(day -> object.add("earliest", day.toString()), () -> object.addNull("earliest"));
        object.add("ofPost", outlook.post().map(ReadinessJson::findings).orElse(JsonArray.EMPTY_JSON_ARRAY));
        outlook.appraisal().ifPresentOrElse(a -> object.add("appraisal", Json.createObjectBuilder().add("year", a.year()).add("rating", a.rating().name())),
                () -> object.addNull("appraisal"));
        outlook.pay().ifPresentOrElse(pay -> object.add("ifPromoted", pay(pay)), () -> object.addNull("ifPromoted"));
        return object.build();
    }

    private static JsonObjectBuilder pay(IfPromoted pay) {
        JsonObjectBuilder object = Json.createObjectBuilder().add("grade", pay.change().grade()).add("basic", Money.sar(pay.change().basic()))
                .add("findings", findings(pay.change().decision()));
        pay.change().step().ifPresent(step -> object.add("step", step));
        pay.change().rise().ifPresent(rise -> object.add("rise", Money.sar(rise)));
        return object;
    }

    private static JsonArray findings(Decision decision) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        decision.findings().forEach(f -> all.add(Decision.json(f)));
        return all.build();
    }
}
