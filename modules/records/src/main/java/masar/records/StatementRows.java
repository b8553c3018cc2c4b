package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.records.EmployeeRecord.CareerEvent;
import masar.records.EmployeeRecord.Job;

/**
 * The rows of a statement of service, oldest first: what each event made of the post, and until when it held. Penalties are no part of
 * it, and neither is a start of duty on the day of the appointment itself, or a correction that no column of it shows.
 */
@ApplicationScoped
@OpenToAll("composes a record that the caller was given already")
class StatementRows {
    @Inject PaperWords words;
    @Inject RecordReader reader;
    @Inject Codes codes;

    List<List<String>> of(EmployeeRecord record, String language) {
        List<Job> jobs = reader.jobs(record.employeeId(), Axes.utc(record.asOf().knownAt()));
        List<CareerEvent> career = new ArrayList<>(record.career());
        Collections.reverse(career);
        career.removeIf(e -> e.kind() == EventKind.PENALTY || startsAtOnce(e, record.career()));
        career = withoutRepetitions(career, jobs, language);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < career.size(); i++) {
            CareerEvent event = career.get(i);
            List<String> row = new ArrayList<>(List.of(words.code(String.valueOf(i + 1)), words.say(event.kind().textKey())));
            row.addAll(post(event, jobs, language));
            row.addAll(List.of(decision(event), from(event), to(event, career.subList(i + 1, career.size()))));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** The post as a row tells it, on the first day of an event. */
    private List<String> post(CareerEvent event, List<Job> jobs, String language) {
        Job job = jobs.stream().filter(j -> !j.since().isAfter(event.from())).findFirst().orElse(Job.NONE);
        return List.of(job.agency().name(language), job.title().name(language), words.code(job.positionNumber()), grade(job, language),
                basic(event, job).map(words::amount).orElse(""));
    }

    // A correction of what no column shows, or from the first day of an event whose row shows it corrected, would be the same row once more.
    private List<CareerEvent> withoutRepetitions(List<CareerEvent> career, List<Job> jobs, String language) {
        List<CareerEvent> told = new ArrayList<>();
        for (CareerEvent event : career) {
            boolean repeats = event.kind() == EventKind.CORRECTION && !told.isEmpty()
                    && post(event, jobs, language).equals(post(told.get(told.size() - 1), jobs, language));
            if (!repeats) {
                told.add(event);
            }
        }
        return told;
    }

    private static boolean startsAtOnce(CareerEvent event, List<CareerEvent> career) {
        return event.kind() == EventKind.START_OF_DUTY
                && career.stream().anyMatch(e -> e.kind() == EventKind.APPOINTMENT && e.from().equals(event.from()));
    }

    private String grade(Job job, String language) {
        return words.gradeStep(job.grade(), job.step(), java.util.Locale.forLanguageTag(language));
    }

    private Optional<BigDecimal> basic(CareerEvent event, Job job) {
        return event.basic().or(() -> codes.grade(job.ladder().code(), job.grade().code(), event.from()).flatMap(g -> PaySection.basic(g, job.step())));
    }

    private String decision(CareerEvent event) {
        return event.decisionNumber().isEmpty() ? "" : words.code(event.decisionNumber()) + event.decidedOn()
                .map(d -> "\n" + (d.isExact() ? words.shortDate(d.earliest()).split("\n")[0] : words.code(d.sourceText()))).orElse("");
    }

    private String from(CareerEvent event) {
        return event.asWritten().filter(d -> !d.isExact()).map(d -> words.code(d.sourceText())).orElseGet(() -> words.shortDate(event.from()));
    }

    private String to(CareerEvent event, List<CareerEvent> later) {
        if (event.until().isPresent()) {
            return words.shortDate(event.until().get());
        }
        boolean post = event.kind().setsPost() || event.kind().setsPay();
        if (event.kind().lasts()) {
            return words.say("papers.toDate");
        }
        if (!post) {
            return "";
        }
        Optional<LocalDate> next = later.stream().filter(e -> e.kind().setsPost() || e.kind().setsPay() || e.kind().endsService())
                .map(CareerEvent::from).findFirst();
        return next.map(day -> words.shortDate(day.isAfter(event.from()) ? day.minusDays(1) : event.from())).orElseGet(() -> words.say("papers.toDate"));
    }
}
