package masar.app.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.function.Function;
import masar.kernel.Slice;
import masar.requests.Happening;
import masar.requests.Item;
import masar.requests.RequestClock;
import masar.requests.RequestRow;
import masar.requests.RequestView;

/** Requests as the API writes them. Moments are UTC, days are civil days. */
final class RequestJson {
    private RequestJson() {
    }

    /** A page of a list; {@code next} leads on, and is missing on the last page. */
    static JsonObject list(Slice<RequestRow> page) {
        return list(page, RequestJson::row);
    }

    /** The same for an officer: whose each is, and who has it. */
    static JsonObject inbox(Slice<RequestRow> page) {
        return list(page, row -> row(row).add("applicant", Json.createObjectBuilder().add("nationalId", row.nationalId()).add("name", row.name())
                .add("unit", row.unit())).add("step", row.step()).add("nowWith", row.nowWith()));
    }

    private static JsonObjectBuilder row(RequestRow row) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("number", row.number()).add("kind", row.kind()).add("state", row.state().name())
                .add("fields", row.items()).add("sent", row.sent().toString());
        due(one, row.clock());
        return one;
    }

    private static JsonObject list(Slice<RequestRow> page, Function<RequestRow, JsonObjectBuilder> one) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        page.rows().forEach(row -> rows.add(one.apply(row)));
        JsonObjectBuilder all = Json.createObjectBuilder().add("requests", rows);
        if (page.isMore()) {
            all.add("next", page.next());
        }
        return all.build();
    }

    /** One request, whole. */
    static JsonObject whole(RequestView request) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        request.items().forEach(item -> items.add(item(item)));
        JsonArrayBuilder timeline = Json.createArrayBuilder();
        request.timeline().forEach(happening -> timeline.add(happening(happening)));
        JsonObjectBuilder all = Json.createObjectBuilder().add("number", request.number()).add("kind", request.kind())
                .add("state", request.state().name()).add("agency", request.applicant().agency()).add("sent", request.sent().toString())
                .add("reason", request.reason()).add("note", request.note()).add("outcome", request.outcome());
        due(all, request.clock());
        return all.add("fields", items).add("timeline", timeline).build();
    }

    private static void due(JsonObjectBuilder one, Optional<RequestClock> clock) {
        clock.ifPresent(c -> Days.put(one, "dueOn", c.due()).add("daysLeft", c.left()));
    }

    private static JsonObjectBuilder item(Item item) {
        return Json.createObjectBuilder().add("field", item.field()).add("section", item.section()).add("was", item.oldValue())
                .add("wanted", item.wanted()).add("decision", item.decision().name()).add("why", item.reason()).add("files", item.evidence().size());
    }

    private static JsonObjectBuilder happening(Happening happening) {
        return Json.createObjectBuilder().add("when", happening.when().toString()).add("move", happening.move().name())
                .add("state", happening.state().name()).add("why", happening.why());
    }
}
