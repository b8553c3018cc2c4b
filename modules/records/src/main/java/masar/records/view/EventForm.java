package masar.records.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.records.Appointments;
import masar.records.Careers;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.records.EventPreview;
import masar.records.FieldChange;
import masar.records.FieldWords;
import masar.records.Records;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Wishes;

/** Enters a career event, or corrects or cancels one: its kind, then what that kind asks, then what would change, then done. */
@Named("eventForm")
@ViewScoped
public class EventForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final EventPreview NONE = new EventPreview(EmployeeRecord.Job.NONE, EmployeeRecord.Job.NONE, List.of(), List.of(), List.of(), List.of(),
            List.of());
    @Inject Appointments appointments;
    @Inject Careers careers;
    @Inject Records records;
    @Inject FieldWords words;
    @Inject EventAnswers answers;
    private long person;
    private long event;
    private boolean taken;
    private boolean cancelling;
    private boolean previewed;
    private String reason = "";
    private transient EmployeeRecord record;
    private transient EmployeeRecord.CareerEvent standing;
    private transient EventPreview preview;

    @PostConstruct
    void read() {
        person = number("person");
        taken = !careers.mayEnter(person) && EventKind.APPOINTMENT.name().equals(Address.param("kind"));
        if (!taken && !careers.mayEnter(getRecord().employeeId())) {
            throw Refused.notFound();
        }
        event = number("event");
        cancelling = event > 0 && ("cancel".equals(Address.param("act")) || getStanding().kind() == EventKind.CORRECTION);
        if (event > 0) {
            answers.fill(getStanding());
        } else {
            answers.setKind(Stream.of(EventKind.values()).filter(k -> k.name().equals(Address.param("kind")) && k != EventKind.CORRECTION)
                    .findFirst().orElse(null));
            answers.startIn(getRecord());
        }
    }

    private static long number(String name) {
        String given = Address.param(name);
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : 0;
    }

    /** The record of the person, today. */
    public EmployeeRecord getRecord() {
        if (record == null) {
            record = taken ? appointments.candidate(person) : records.of(person);
        }
        return record;
    }

    /** The event that is corrected or cancelled. */
    public EmployeeRecord.CareerEvent getStanding() {
        if (standing == null) {
            standing = careers.standing(person, event);
        }
        return standing;
    }

    /** Whether somebody is appointed who is not this agency's yet. */
    public boolean isTaken() {
        return taken;
    }

    /** What was answered. */
    public EventAnswers getAnswers() {
        return answers;
    }

    /** Whether the kind is still to be chosen. */
    public boolean isChoosing() {
        return answers.getKind() == null;
    }

    /** Whether an event that stands is corrected. */
    public boolean isCorrecting() {
        return event > 0 && !cancelling;
    }

    /** Whether an event that stands is cancelled. */
    public boolean isCancelling() {
        return cancelling;
    }

    /** Whether an event that stands may be corrected here; corrections by requests may only be cancelled. */
    public boolean isCorrectable() {
        return getStanding().kind() != EventKind.CORRECTION;
    }

    /** The event's id in addresses. */
    public long getEvent() {
        return event;
    }

    /** Whether what will change is shown. */
    public boolean isPreviewed() {
        return previewed;
    }

    /** Why an event that stands is corrected or cancelled. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** What it would do; nothing before it was asked for. */
    public EventPreview getPreview() {
        if (preview == null && (cancelling || previewed)) {
            preview = work();
        }
        return preview == null ? NONE : preview;
    }

    private EventPreview work() {
        return cancelling ? careers.previewCancelling(person, event) : event > 0 ? careers.preview(event, answers.event(getRecord()))
                : careers.preview(answers.event(getRecord()));
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
    public void show() {
        previewed = false;
        preview = null;
        EventPreview asked = work();
        Refused.when(Stream.concat(asked.problems().stream(), reason.isBlank() && event > 0
                ? Stream.of(Refused.Problem.of("reason", "records.refused.reason")) : Stream.empty()).toList());
        preview = asked;
        previewed = true;
    }

    /** Back to the questions. */
    public void again() {
        previewed = false;
    }

    /** Enters it, or puts it in the place of the one that was wrong. */
    public String enter() {
        previewed = false;
        if (event > 0) {
            careers.correct(event, answers.event(getRecord()), reason, FormToken.sent());
        } else {
            careers.enter(answers.event(getRecord()), FormToken.sent());
        }
        Say.good(event > 0 ? "event.corrected" : "event.entered");
        return back();
    }

    /** Cancels the event that stands. */
    public String cancel() {
        try {
            careers.cancel(event, reason);
        } catch (Refused e) {
            throw new Refused(e.problems().stream().map(p -> new Refused.Problem("reason".equals(p.field()) ? "why" : p.field(), p.key(), p.args()))
                    .toList());
        }
        Say.good("event.cancelled");
        return back();
    }

    private String back() {
        return "/agency/person?faces-redirect=true&id=" + person;
    }
}
