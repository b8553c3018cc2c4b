package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Span;
import masar.records.DisputedDecisions;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.WithdrawnEvent;
import masar.requests.GrievanceDoor;
import masar.ui.Format;
import masar.ui.Happening;
import masar.ui.Happening.Line;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Career events and lengths of service in words. */
@Named("careerWords")
@ApplicationScoped
@OpenToAll("words")
public class Career {
    /** So many increments in a row are folded. */
    private static final int FOLDED_FROM = 3;
    @Inject Texts texts;
    @Inject Format format;
    @Inject DisputedDecisions disputed;
    @Inject Instance<GrievanceDoor> doors;

    /** Events one after another: shown each, or folded where they are many increments in a row. */
    public record Stretch(List<EmployeeRecord.CareerEvent> events, boolean folded) {
    }

    /** The career in stretches, so that decisions are not lost among yearly increments. */
    public List<Stretch> stretches(List<EmployeeRecord.CareerEvent> career) {
        List<Stretch> stretches = new ArrayList<>();
        List<EmployeeRecord.CareerEvent> shown = new ArrayList<>();
        for (int i = 0; i < career.size();) {
            int end = i;
            while (end < career.size() && career.get(end).kind() == EventKind.INCREMENT) {
                end++;
            }
            if (end - i >= FOLDED_FROM) {
                if (!shown.isEmpty()) {
                    stretches.add(new Stretch(List.copyOf(shown), false));
                    shown.clear();
                }
                stretches.add(new Stretch(career.subList(i, end), true));
                i = end;
            } else {
                end = Math.max(end, i + 1);
                shown.addAll(career.subList(i, end));
                i = end;
            }
        }
        if (!shown.isEmpty()) {
            stretches.add(new Stretch(List.copyOf(shown), false));
        }
        return stretches;
    }

    /** Heading of folded increments: how many, and the years between. */
    public String folded(Stretch stretch) {
        List<EmployeeRecord.CareerEvent> events = stretch.events();
        return texts.get("record.increments", events.size(), format.date(events.get(events.size() - 1).from()), format.date(events.get(0).from()));
    }

    /** What happened, with the grade of a promotion and the reason of an end. */
    public String title(EmployeeRecord.CareerEvent event) {
        String kind = texts.get(event.kind().textKey());
        String grade = event.grade().name(Wishes.now().language());
        if (event.kind() == EventKind.PROMOTION && !grade.isEmpty()) {
            return texts.get("record.title.promotion", kind, grade);
        }
        return event.endReason().map(r -> kind + " – " + texts.get("records.end." + r)).orElse(kind);
    }

    /** The language of what an event set. */
    public String lang(EmployeeRecord.CareerEvent event) {
        return lang(event, what(event));
    }

    private static String lang(EmployeeRecord.CareerEvent event, String what) {
        String title = event.title().name(Wishes.now().language());
        return Rows.language(title.isEmpty() ? what : title);
    }

    /** What brought a version of the post: an event of the career with its decision, a request, an import. */
    public String cause(EmployeeRecord.Job version, List<EmployeeRecord.CareerEvent> career) {
        return version.cause().map(c -> c.kind() != masar.records.Cause.Kind.EVENT ? texts.get("record.cause." + c.kind(), c.reference())
                : career.stream().filter(e -> c.reference().equals(Long.toString(e.id()))).findFirst().map(e -> texts.get("record.cause.event",
                        texts.get(e.kind().textKey()), e.decisionNumber())).orElseGet(() -> texts.get("records.cause.EVENT"))).orElse("");
    }

    /** What it set: title, grade and step, unit, agency. */
    public String what(EmployeeRecord.CareerEvent event) {
        String language = Wishes.now().language();
        String grade = event.grade().isEmpty() ? "" : event.step() > 0 ? texts.get("record.gradeStep", event.grade().name(language), event.step())
                : event.grade().name(language);
        String basic = event.basic().map(b -> format.money(b)).orElse("");
        return String.join(" · ", Stream.of(event.title().name(language), grade, event.unit().name(language), event.agency().name(language), event.city().name(language), basic)
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

    /** Events as a timeline shows them; with the way to change one, for officers. */
    public List<Happening> happenings(List<EmployeeRecord.CareerEvent> events, boolean officer, long employeeId) {
        return events.stream().map(e -> new Happening(title(e), e.from(), point(e), lines(e), officer ? texts.get("event.change") : "",
                officer ? "/agency/event?person=" + employeeId + "&event=" + e.id() : "")).toList();
    }

    /** One's own events as a timeline shows them; with the way to dispute a recent one, where there is such a way. */
    public List<Happening> own(List<EmployeeRecord.CareerEvent> events) {
        return events.stream().map(e -> {
            String to = disputed.isRecent(e) ? doors.stream().findFirst().map(d -> d.address(DisputedDecisions.CODE, Long.toString(e.id()))).orElse("") : "";
            return new Happening(title(e), e.from(), point(e), lines(e), to.isEmpty() ? "" : texts.get("disputed.act"), to);
        }).toList();
    }

    /** Events that were corrected or cancelled, with when and why. */
    public List<Happening> withdrawn(List<WithdrawnEvent> events) {
        return events.stream().map(w -> new Happening(title(w.event()), w.event().from(), "empty", List.of(
                new Line("", lang(w.event()), List.of(what(w.event()))), new Line("small soft", "", List.of(decision(w.event()))),
                new Line("small", "", List.of(texts.get(w.replaced() ? "record.withdrawn.corrected" : "record.withdrawn.cancelled") + " ", w.until(),
                        ": \u2068" + w.why() + "\u2069"))), "", "")).toList();
    }

    private List<Line> lines(EmployeeRecord.CareerEvent event) {
        String what = what(event);
        List<Line> lines = new ArrayList<>(List.of(new Line("", lang(event, what), List.of(what))));
        List<Object> decision = new ArrayList<>(List.of(decision(event)));
        event.until().ifPresent(until -> decision.addAll(List.of(" · " + texts.get("event.until") + ": ", until)));
        if (!event.counted()) {
            decision.add(" · " + texts.get("record.notCounted"));
        }
        lines.add(new Line("small soft", "", decision));
        if (!event.remarks().isEmpty()) {
            lines.add(new Line("small", Rows.language(event.remarks()), List.of(event.remarks())));
        }
        return lines;
    }

    /** Look of its point: promotions are gold. */
    private static String point(EmployeeRecord.CareerEvent event) {
        return event.kind() == EventKind.PROMOTION ? "big" : "done";
    }

    /** A length in years, months and days. */
    public String span(Span span) {
        return texts.get("record.span", span.years(), span.months(), span.days());
    }
}
