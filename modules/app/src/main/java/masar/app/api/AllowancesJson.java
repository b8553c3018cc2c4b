package masar.app.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import masar.kernel.Decision;
import masar.kernel.text.Money;
import masar.pay.Entitlement;
import masar.pay.PaySlip;

/** Months of pay as the API writes them to the person paid. Money is a decimal string, SAR a month. */
final class AllowancesJson {
    private AllowancesJson() {
    }

    /** The months, the latest first, each with its sums, what changed since the month before, and the rule of every number. */
    static JsonObject months(List<PaySlip> months) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        months.forEach(month -> all.add(month(month)));
        return Json.createObjectBuilder().add("months", all).build();
    }

    private static JsonObjectBuilder month(PaySlip slip) {
        JsonArrayBuilder allowances = Json.createArrayBuilder();
        slip.allowances().forEach(granted -> allowances.add(granted(granted)));
        JsonArrayBuilder changes = Json.createArrayBuilder();
        slip.changes().forEach(change -> changes.add(Json.createObjectBuilder().add("part", change.part().name())
                .add("before", Money.sar(change.before())).add("after", Money.sar(change.after()))));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        slip.decision().findings().forEach(finding -> findings.add(Decision.json(finding)));
        JsonObjectBuilder month = Json.createObjectBuilder().add("month", slip.month().toString());
        Days.put(month, "on", slip.on()).add("grade", MeJson.named(slip.grade())).add("step", slip.step()).add("status", slip.status().name())
                .add("basic", Money.sar(slip.basic())).add("transport", Money.sar(slip.transport())).add("allowances", allowances)
                .add("contribution", Money.sar(slip.contribution())).add("held", Money.sar(slip.held())).add("unpaid", Money.sar(slip.unpaid())).add("reduced", Money.sar(slip.reduced()))
                .add("net", Money.sar(slip.net())).add("changes", changes).add("findings", findings);
        slip.lastDay().ifPresent(last -> Days.put(month, "lastDay", last));
        return month;
    }

    private static JsonObjectBuilder granted(PaySlip.Granted granted) {
        Entitlement entitlement = granted.entitlement();
        JsonObjectBuilder one = Json.createObjectBuilder().add("kind", MeJson.named(entitlement.kind().name())).add("amount", Money.sar(granted.amount()))
                .add("decision", entitlement.decisionNumber());
        Days.put(one, "from", entitlement.from());
        entitlement.until().ifPresent(last -> Days.put(one, "until", last));
        return one;
    }
}
