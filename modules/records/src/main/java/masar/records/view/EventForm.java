package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.PartialDate;
import masar.kernel.Refused;
import masar.kernel.text.ArabicText;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.EventPreview;
import masar.records.FieldChange;
import masar.records.FieldWords;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Records;
import masar.records.Reference;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Enters a career event, or corrects or cancels one: typed, previewed, then confirmed. */
@Named("eventForm")
@ViewScoped
public class EventForm implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Careers careers;
    @Inject Records records;
    @Inject Reference reference;
    @Inject FieldWords words;
    @Inject Texts texts;
    private final Map<String, String> typed = new HashMap<>();
    private long person;
    private long event;
    private LocalDate from;
    private LocalDate until;
    private LocalDate decidedOn;
    private boolean previewed;

    @PostConstruct
    void read() {
        String id = Corrected.parameter("person");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        person = Long.parseLong(id);
        EmployeeRecord record = records.of(person);
        typed.put("kind", EventKind.PROMOTION.name());
        for (String name : List.of("decision", "grade", "step", "unit", "position", "title", "city", "workUnit", "agency", "end", "remarks", "reason")) {
            typed.put(name, "");
        }
        String given = Corrected.parameter("event");
        if (given.matches("\\d{1,18}")) {
            event = Long.parseLong(given);
            fill(record.career().stream().filter(e -> e.id() == event).findFirst().orElseThrow(Refused::notFound));
        }
    }

    private void fill(EmployeeRecord.CareerEvent e) {
        from = e.from();
        until = e.until().orElse(null);
        decidedOn = e.decidedOn().map(PartialDate::earliest).orElse(null);
        typed.put("kind", e.kind().name());
        typed.put("decision", e.decisionNumber());
        typed.put("grade", e.grade().code());
        typed.put("step", e.step() == 0 ? "" : Integer.toString(e.step()));
        typed.put("unit", e.unit().code());
        typed.put("title", e.title().code());
        typed.put("city", e.city().code());
        typed.put("end", e.endReason().map(EndReason::name).orElse(""));
        typed.put("remarks", e.remarks());
    }

    /** The record of the person, today. */
    public EmployeeRecord getRecord() {
        return records.of(person);
    }

    /** What was typed, by name. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    /** Whether an event that stands is corrected. */
    public boolean isCorrecting() {
        return event > 0;
    }

    /** Whether what will change is shown. */
    public boolean isPreviewed() {
        return previewed;
    }

    /** Kinds to choose from. */
    public List<Option> getKinds() {
        return Stream.of(EventKind.values()).filter(k -> k != EventKind.CORRECTION || isCorrecting())
                .map(k -> new Option(k.name(), texts.get(k.textKey()))).toList();
    }

    /** Grades to choose from. */
    public List<Option> getGrades() {
        return words.options(masar.records.Field.GRADE, "");
    }

    /** Units to choose from. */
    public List<Option> getUnits() {
        return words.options(masar.records.Field.ORG_UNIT, getRecord().job().agency().code());
    }

    /** Cities to choose from. */
    public List<Option> getCities() {
        return words.options(masar.records.Field.WORK_CITY, "");
    }

    /** Reasons of ends of service. */
    public List<Option> getEnds() {
        return Stream.of(EndReason.values()).map(r -> new Option(r.name(), texts.get("records.end." + r))).toList();
    }

    private NewCareerEvent event() {
        if (from == null) {
            throw Refused.field("from", "event.from.missing");
        }
        String step = ArabicText.latinDigits(typed("step"));
        if (!step.matches("|[1-9]\\d?")) {
            throw Refused.field("step", "event.step.wrong");
        }
        EventKind kind = EventKind.valueOf(typed("kind"));
        JobChange change = kind.setsPost() || kind.setsPay() || kind.setsAgency()
                ? new JobChange(typed("agency"), "", typed("unit"), typed("position"), typed("title"), typed("grade").isEmpty() ? "" : Reference.GENERAL_LADDER,
                        typed("grade"), step.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(step)), Optional.empty(), typed("city"),
                        typed("workUnit"))
                : JobChange.NONE;
        return new NewCareerEvent(person, kind, from, Optional.ofNullable(until), typed("decision"), Optional.ofNullable(decidedOn).map(PartialDate::of),
                change, Optional.empty(), typed("end").isEmpty() ? Optional.empty() : Optional.of(EndReason.valueOf(typed("end"))), typed("remarks"));
    }

    private String typed(String name) {
        String text = typed.get(name);
        return text == null ? "" : text.strip();
    }

    /** What entering it would do. */
    public EventPreview getPreview() {
        return careers.preview(event());
    }

    /** Label of a changed field. */
    public String label(FieldChange change) {
        return words.label(change.field(), Wishes.now().locale());
    }

    /** A value of a changed field in words. */
    public String shown(FieldChange change, String canonical) {
        return words.shown(change.field(), canonical, Wishes.now().locale());
    }

    /** Shows what will change; refuses what cannot be entered. */
    public void preview() {
        previewed = false;
        if (!isCorrecting()) {
            Refused.when(careers.preview(event()).problems());
        } else {
            event();
        }
        previewed = true;
    }

    /** Back to the questions. */
    public void again() {
        previewed = false;
    }

    /** Enters it, or puts it in the place of the one that was wrong. */
    public String enter() {
        if (isCorrecting()) {
            careers.correct(event, event(), typed("reason"), FormToken.sent());
        } else {
            careers.enter(event(), FormToken.sent());
        }
        Say.good(isCorrecting() ? "event.corrected" : "event.entered");
        return "/agency/person?faces-redirect=true&id=" + person;
    }

    /** Cancels the event that stands. */
    public String cancel() {
        careers.cancel(event, typed("reason"));
        Say.good("event.cancelled");
        return "/agency/person?faces-redirect=true&id=" + person;
    }
}
