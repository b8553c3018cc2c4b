package masar.records.view;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.text.ArabicText;
import masar.records.EmployeeRecord;
import masar.records.EndReason;
import masar.records.EventKind;
import masar.records.Field;
import masar.records.FieldWords;
import masar.records.NewCareerEvent;
import masar.records.NewCareerEvent.JobChange;
import masar.records.Reference;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** What HR answers about one event: which questions its kind asks, what was typed, and the event that comes of it. */
@Dependent
public class EventAnswers implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject FieldWords words;
    @Inject Reference reference;
    @Inject Texts texts;
    private final Map<String, String> typed = new HashMap<>();
    private EventKind kind;
    private LocalDate from;
    private LocalDate until;
    private LocalDate decidedOn;
    private String decidedBefore = "";
    private String ladder = "";

    /** The answers that an event stands for. */
    void fill(EmployeeRecord.CareerEvent e) {
        kind = e.kind();
        from = e.from();
        until = e.until().orElse(null);
        decidedBefore = e.decidedOn().map(PartialDate::toStorage).orElse("");
        decidedOn = e.decidedOn().map(PartialDate::earliest).orElse(null);
        JobChange set = e.set();
        ladder = set.ladder();
        Map.of("decisionNumber", e.decisionNumber(), "employeeNumber", set.employeeNumber(), "positionNumber", set.positionNumber(), "title",
                e.title().nameAr(), "workUnit", set.workUnit(), "agency", set.agency(), "unit", set.unit(), "city", set.city(), "grade", set.grade(),
                "remarks", e.remarks()).forEach(typed::put);
        typed.put("step", set.step().map(String::valueOf).orElse(""));
        typed.put("basic", set.basic().map(BigDecimal::toPlainString).orElse(""));
        typed.put("endReason", e.endReason().map(EndReason::name).orElse(""));
        typed.put("counted", kind.away() ? Boolean.toString(e.counted()) : "");
    }

    /** Where somebody without a post is appointed: to the officer's own agency, when that is one alone. */
    void startIn(EmployeeRecord record) {
        Set<String> mine = caller.agencies(Power.HR_SPECIALIST);
        if (kind != null && kind.opensService() && !record.job().held() && mine.size() == 1) {
            typed.put("agency", mine.iterator().next());
        }
    }

    /** Whether the kind asks this. */
    public boolean asks(String question) {
        return switch (question) {
            case "until" -> kind.lasts();
            case "agency" -> kind.setsAgency();
            case "employeeNumber" -> kind.setsAgency();
            case "unit", "positionNumber", "title", "city", "workUnit" -> kind.setsPost();
            case "grade" -> kind.setsPay() && kind.setsPost();
            case "step", "basic" -> kind.setsPay();
            case "counted" -> kind.away();
            case "endReason" -> kind.endsService();
            default -> true;
        };
    }

    /** What stands in the record now, beside the question. */
    public String was(EmployeeRecord record, String field) {
        return record.job().held() ? words.shown(Field.valueOf(field), record.text(Field.valueOf(field)), Wishes.now().locale()) : "";
    }

    /** The answers to choose from. */
    public List<Option> options(EmployeeRecord record, String question) {
        String language = Wishes.now().language();
        return switch (question) {
            case "grade" -> words.options(Field.GRADE, "");
            case "unit" -> words.options(Field.ORG_UNIT, text("agency").isEmpty() ? record.job().agency().code() : text("agency"));
            case "city" -> words.options(Field.WORK_CITY, "");
            case "agency" -> reference.agencies().stream().map(a -> new Option(a.code(), a.name(language))).toList();
            case "counted" -> Stream.of("", "true", "false").map(v -> new Option(v.isEmpty() ? "law" : v,
                    texts.get("event.counted." + (v.isEmpty() ? "law" : v)))).toList();
            default -> Stream.of(EndReason.values()).map(r -> new Option(r.name(), texts.get("records.end." + r))).toList();
        };
    }

    /** The event; refuses what is no number or no day, all at once. */
    NewCareerEvent event(EmployeeRecord record) {
        List<Problem> wrong = new ArrayList<>();
        String step = ArabicText.latinDigits(text("step"));
        String basic = ArabicText.latinDigits(text("basic")).replace(",", "").replace("٬", "").replace('٫', '.');
        if (from == null) {
            wrong.add(Problem.of("from", "event.from.missing"));
            if (typed.getOrDefault("decisionNumber", "").isBlank()) {
                wrong.add(Problem.of("decisionNumber", "records.refused.decisionNumber"));
            }
            if (decidedOn == null) {
                wrong.add(Problem.of("decidedOn", "records.refused.decidedOn"));
            }
        }
        if (!step.matches("|[1-9]\\d?")) {
            wrong.add(Problem.of("step", "event.step.wrong"));
        }
        if (!basic.matches("|\\d{1,10}(\\.\\d{1,2})?")) {
            wrong.add(Problem.of("basic", "records.refused.wrong.MONEY"));
        }
        Refused.when(wrong);
        boolean pay = asks("step") && !(text("grade") + step + basic).isEmpty();
        String held = record.job().ladder().code().isEmpty() ? Reference.GENERAL_LADDER : record.job().ladder().code();
        JobChange change = new JobChange(text("agency"), text("employeeNumber"), text("unit"), text("positionNumber"), title(),
                pay ? ladder.isEmpty() ? held : ladder : "", text("grade"), step.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(step)),
                basic.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(basic)), text("city"), text("workUnit"));
        Optional<Boolean> counted = text("counted").matches("true|false") ? Optional.of(Boolean.valueOf(text("counted"))) : Optional.empty();
        return new NewCareerEvent(record.employeeId(), kind, from, asks("until") ? Optional.ofNullable(until) : Optional.empty(),
                typed.getOrDefault("decisionNumber", "").strip(), decided(), change, counted,
                Stream.of(EndReason.values()).filter(r -> r.name().equals(text("endReason"))).findFirst(), typed.getOrDefault("remarks", "").strip());
    }

    /** The date of the decision, in its paper's words where it was not changed. */
    private Optional<PartialDate> decided() {
        Optional<PartialDate> before = Optional.of(decidedBefore).filter(b -> !b.isEmpty()).map(PartialDate::fromStorage)
                .filter(b -> b.earliest().equals(decidedOn));
        return before.isPresent() ? before : Optional.ofNullable(decidedOn).map(PartialDate::of);
    }

    /** The code of a title of the list, or the words as they are. */
    private String title() {
        return reference.jobTitles().stream().filter(t -> t.nameAr().equals(text("title"))).map(Reference.JobTitle::code).findFirst()
                .orElse(text("title"));
    }

    private String text(String question) {
        String answer = asks(question) ? typed.get(question) : "";
        return answer == null ? "" : answer.strip();
    }

    /** What was typed, by question. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** What happened; null until it is chosen. */
    public EventKind getKind() {
        return kind;
    }

    void setKind(EventKind kind) {
        this.kind = kind;
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
}
