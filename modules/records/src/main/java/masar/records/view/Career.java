package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Span;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.ui.Format;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Career events and lengths of service in words. */
@Named("careerWords")
@ApplicationScoped
@OpenToAll("words")
public class Career {
    @Inject Texts texts;
    @Inject Format format;

    /** What happened. */
    public String title(EmployeeRecord.CareerEvent event) {
        return texts.get(event.kind().textKey());
    }

    /** What it set: title, grade and step, unit, agency. */
    public String what(EmployeeRecord.CareerEvent event) {
        String language = Wishes.now().language();
        String grade = event.grade().isEmpty() ? "" : event.step() > 0 ? texts.get("record.gradeStep", event.grade().name(language), event.step())
                : event.grade().name(language);
        return String.join(" · ", Stream.of(event.title().name(language), grade, event.unit().name(language), event.agency().name(language))
                .filter(t -> !t.isEmpty()).toList());
    }

    /** Number and date of the decision. */
    public String decision(EmployeeRecord.CareerEvent event) {
        if (event.decisionNumber().isEmpty()) {
            return "";
        }
        return event.decidedOn().map(d -> texts.get("record.decision.dated", event.decisionNumber(), d.isExact() ? format.date(d.earliest())
                : d.sourceText())).orElseGet(() -> texts.get("record.decision", event.decisionNumber()));
    }

    /** Look of its point: promotions are gold. */
    public String point(EmployeeRecord.CareerEvent event) {
        return event.kind() == EventKind.PROMOTION ? "big" : "done";
    }

    /** A length in years, months and days. */
    public String span(Span span) {
        return texts.get("record.span", span.years(), span.months(), span.days());
    }

    /** All kinds that an officer may enter, as keys. */
    public List<EventKind> kinds() {
        return Stream.of(EventKind.values()).filter(k -> k != EventKind.CORRECTION).toList();
    }
}
