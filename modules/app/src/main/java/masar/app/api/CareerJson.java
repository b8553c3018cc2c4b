package masar.app.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import masar.kernel.Decision;
import masar.kernel.Slice;
import masar.kernel.Span;
import masar.records.EmployeeRecord;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EmployeeRecord.Job;
import masar.records.EmployeeRecord.Pay;
import masar.records.ServiceSoFar;

/** A career as the API writes it: the post today, its pay, the length of service with its findings, the events. */
final class CareerJson {
    private CareerJson() {
    }

    /** The career, with one page of its events; {@code next} leads on, and is missing on the last page. */
    static JsonObject of(EmployeeRecord record, Slice<CareerEvent> page) {
        JsonObjectBuilder all = Json.createObjectBuilder().add("standing", record.standing().name());
        Days.put(all, "asOf", record.asOf().validOn());
        if (record.job().held()) {
            all.add("job", job(record.job())).add("pay", pay(record.pay()));
        }
        JsonArrayBuilder events = Json.createArrayBuilder();
        page.rows().forEach(event -> events.add(event(event)));
        all.add("service", service(record.service())).add("events", events);
        if (page.isMore()) {
            all.add("next", page.next());
        }
        return all.build();
    }

    private static JsonObjectBuilder job(Job job) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("agency", MeJson.named(job.agency())).add("unit", MeJson.named(job.unit()))
                .add("title", MeJson.named(job.title())).add("grade", MeJson.named(job.grade())).add("step", job.step())
                .add("city", MeJson.named(job.city())).add("status", job.status().name()).add("employeeNumber", job.employeeNumber())
                .add("positionNumber", job.positionNumber());
        Days.put(one, "since", job.since());
        job.appointedOn().ifPresent(day -> Days.put(one, "appointedOn", day));
        job.gradeSince().ifPresent(day -> Days.put(one, "gradeSince", day));
        return one;
    }

    private static JsonObjectBuilder pay(Pay pay) {
        JsonObjectBuilder one = Json.createObjectBuilder();
        pay.basic().ifPresent(amount -> one.add("basic", amount.toPlainString()));
        pay.increment().ifPresent(amount -> one.add("increment", amount.toPlainString()));
        pay.transport().ifPresent(amount -> one.add("transport", amount.toPlainString()));
        pay.nextIncrementOn().ifPresent(day -> Days.put(one, "nextIncrementOn", day));
        return one;
    }

    private static JsonObjectBuilder service(ServiceSoFar service) {
        JsonObjectBuilder one = Json.createObjectBuilder();
        service.from().ifPresent(day -> Days.put(one, "from", day));
        service.to().ifPresent(day -> Days.put(one, "to", day));
        JsonArrayBuilder findings = Json.createArrayBuilder();
        service.findings().forEach(finding -> findings.add(Decision.json(finding)));
        return one.add("hijri", span(service.hijri())).add("gregorian", span(service.gregorian())).add("findings", findings);
    }

    private static JsonObjectBuilder span(Span span) {
        return Json.createObjectBuilder().add("years", span.years()).add("months", span.months()).add("days", span.days());
    }

    private static JsonObjectBuilder event(CareerEvent event) {
        JsonObjectBuilder one = Json.createObjectBuilder().add("kind", event.kind().name());
        Days.put(one, "from", event.from());
        event.until().ifPresent(day -> Days.put(one, "until", day));
        one.add("decisionNumber", event.decisionNumber());
        event.decidedOn().ifPresent(day -> one.add("decidedOn", day.sourceText()));
        one.add("agency", MeJson.named(event.agency())).add("unit", MeJson.named(event.unit())).add("title", MeJson.named(event.title()))
                .add("grade", MeJson.named(event.grade())).add("step", event.step()).add("city", MeJson.named(event.city()));
        event.basic().ifPresent(amount -> one.add("basic", amount.toPlainString()));
        event.endReason().ifPresent(reason -> one.add("endReason", reason.name()));
        return one.add("counted", event.counted()).add("article", event.article()).add("remarks", event.remarks());
    }
}
