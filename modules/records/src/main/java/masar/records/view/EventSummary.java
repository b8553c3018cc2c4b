package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord;
import masar.records.EventKind;
import masar.ui.Option;
import masar.ui.Texts;

/** An event that is about to be entered, in words: every answer that was typed, and why nothing would change today. */
@Named("eventSummary")
@ApplicationScoped
@OpenToAll("says what the officer has just typed")
public class EventSummary {
    /** The questions with the keys of their labels, in the order of the form; those of the decision and its days stand by themselves. */
    private static final Map<String, String> QUESTIONS = questions();
    private static final Set<String> CHOSEN = Set.of("endReason", "agency", "grade", "unit", "city", "counted");
    @Inject Texts texts;
    @Inject CivilClock clock;

    /** One answer. */
    public record Line(String label, String value) {
    }

    private static Map<String, String> questions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("endReason", "event.end");
        all.put("agency", "event.agency");
        all.put("grade", "records.field.GRADE");
        all.put("step", "records.field.STEP");
        all.put("basic", "records.field.BASIC_SALARY");
        all.put("unit", "records.field.ORG_UNIT");
        all.put("title", "records.field.JOB_TITLE");
        all.put("positionNumber", "records.field.POSITION_NUMBER");
        all.put("employeeNumber", "records.field.EMPLOYEE_NUMBER");
        all.put("city", "records.field.WORK_CITY");
        all.put("workUnit", "records.field.WORK_UNIT");
        all.put("counted", "event.counted");
        all.put("remarks", "event.remarks");
        return all;
    }

    /** What was answered, but for the decision and its days. */
    public List<Line> lines(EventAnswers answers, EmployeeRecord record) {
        List<Line> lines = new ArrayList<>();
        QUESTIONS.forEach((question, key) -> {
            String typed = answers.getTyped().getOrDefault(question, "");
            if (typed != null && !typed.isBlank() && answers.asks(question)) {
                lines.add(new Line(texts.get(key(answers.getKind(), question, key)), CHOSEN.contains(question) ? chosen(answers, record, question, typed.strip())
                        : typed.strip()));
            }
        });
        return lines;
    }

    private static String key(EventKind kind, String question, String key) {
        return switch (question) {
            case "agency" -> kind.opensService() ? "event.agency.in" : key;
            case "remarks" -> remarks(kind);
            default -> key;
        };
    }

    // A penalty and a secondment have nothing else that says what they are.
    private static String remarks(EventKind kind) {
        return kind == EventKind.PENALTY ? "event.remarks.penalty" : kind == EventKind.SECONDMENT || kind == EventKind.ASSIGNMENT ? "event.remarks.to"
                : "event.remarks";
    }

    private static String chosen(EventAnswers answers, EmployeeRecord record, String question, String typed) {
        return answers.options(record, question).stream().filter(o -> o.value().equals(typed)).map(Option::label).findFirst().orElse(typed);
    }

    /** What to say where nothing changes today: its day is still to come, or newer events have the last word. */
    public String nothingToday(EventForm form) {
        LocalDate from = form.isCancelling() ? form.getStanding().from() : form.getAnswers().getFrom();
        return from != null && from.isAfter(clock.today()) ? texts.get("event.today.ahead", from) : texts.get("event.today.nothing");
    }
}
