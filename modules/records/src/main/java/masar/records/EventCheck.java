package masar.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.PartialDate;
import masar.kernel.Refused.Problem;
import masar.records.Reference.Grade;

/** Everything that may be wrong with an event that HR enters, against the record as known now. */
final class EventCheck {
    private static final int LONGEST_REMARKS = 500;
    private final NewCareerEvent event;
    private final List<CareerEventRow> career;
    private final Codes codes;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    private EventCheck(NewCareerEvent event, List<CareerEventRow> career, Codes codes, LocalDate today) {
        this.event = event;
        this.career = career.stream().sorted(CareerEventRow.IN_EFFECT).toList();
        this.codes = codes;
        this.today = today;
    }

    /** The problems; empty when the event may be entered. {@code career} is what is known, without the event that this replaces. */
    static List<Problem> of(NewCareerEvent event, List<CareerEventRow> career, Codes codes, LocalDate today) {
        EventCheck check = new EventCheck(event, career, codes, today);
        check.decision();
        check.days();
        check.place();
        check.spells();
        check.change();
        return List.copyOf(check.problems);
    }

    private void say(String field, String key, Object... args) {
        problems.add(Problem.of(field, "records.refused." + key, args));
    }

    private void decision() {
        if (event.kind() == EventKind.CORRECTION) {
            say("kind", "correctionByRequest");
        }
        if (event.decisionNumber().isBlank()) {
            say("decisionNumber", "decisionNumber");
        } else if (event.decisionNumber().length() > 40) {
            say("decisionNumber", "tooLong", 40);
        }
        if (event.decidedOn().isEmpty()) {
            say("decidedOn", "decidedOn");
        } else if (event.decidedOn().map(PartialDate::earliest).get().isAfter(today)) {
            say("decidedOn", "decidedAhead");
        }
        if (event.remarks().length() > LONGEST_REMARKS) {
            say("remarks", "tooLong", LONGEST_REMARKS);
        }
        boolean there = career.stream().anyMatch(e -> e.kind == event.kind() && e.from.equals(event.from())
                && e.decisionNumber.equals(event.decisionNumber()));
        if (there) {
            say("decisionNumber", "sameEvent", event.decisionNumber());
        }
    }

    private void days() {
        if (!event.kind().mayBeAhead() && event.from().isAfter(today)) {
            say("from", "notAhead");
        }
        event.until().filter(u -> u.isBefore(event.from())).ifPresent(u -> say("until", "untilBeforeFrom"));
        if (event.until().isPresent() && !event.kind().lasts()) {
            say("until", "noSpell");
        }
        if (event.kind().endsService() && event.endReason().isEmpty()) {
            say("endReason", "endReason");
        }
    }

    /** Where the event falls in the career: not before the appointment, not after the end. */
    private void place() {
        Optional<CareerEventRow> before = career.stream().filter(e -> (e.kind.opensService() || e.kind.endsService()) && !e.from.isAfter(event.from()))
                .reduce((first, second) -> second);
        boolean serving = before.map(e -> e.kind.opensService()).orElse(false);
        if (event.kind().opensService()) {
            if (serving) {
                say("from", "alreadyServing", before.get().from);
            }
        } else if (before.isEmpty()) {
            say("from", "beforeAppointment");
        } else if (!serving) {
            say("from", "afterEnd", before.get().from);
        }
        if (event.kind().endsService()) {
            career.stream().filter(e -> e.from.isAfter(event.from())).takeWhile(e -> !e.kind.opensService()).findFirst()
                    .ifPresent(e -> say("from", "laterEvents", e.from));
        }
    }

    private void spells() {
        if (event.kind().away()) {
            CareerEventRow mine = new CareerEventRow(event.employeeId(), event.kind(), event.from(), Cause.Kind.EVENT, Axes.STILL, "");
            mine.until = event.until().filter(u -> !u.isBefore(event.from())).orElse(event.until().isPresent() ? event.from() : null);
            career.stream().filter(e -> e.kind.away() && e.days().overlaps(mine.days())).findFirst()
                    .ifPresent(e -> say("from", "overlaps", e.from, e.until == null ? "…" : e.until));
        }
    }

    private void change() {
        NewCareerEvent.JobChange c = event.change();
        if (!c.agency().isEmpty() && !codes.all().agencies().containsKey(c.agency())) {
            say("agency", "unknownAgency", c.agency());
        } else if (c.agency().isEmpty() && event.kind().opensService()) {
            say("agency", "agencyMissing");
        } else if (!c.agency().isEmpty() && !event.kind().setsAgency()) {
            say("agency", "agencyFixed");
        }
        if (!c.city().isEmpty() && !codes.all().cities().containsKey(c.city())) {
            say("city", "unknownCity", c.city());
        }
        boolean pay = !c.grade().isEmpty() || c.step().isPresent() || c.basic().isPresent();
        if (pay && !event.kind().setsPay()) {
            say("grade", "noPay");
        } else if (pay) {
            ladder();
        }
    }

    private void ladder() {
        PostColumns post = stateOn(career, event).with(PostColumns.of(event.change()));
        List<Grade> grades = codes.grades(post.ladder, event.from());
        Optional<Grade> grade = grades.stream().filter(g -> g.name().code().equals(post.grade)).findFirst();
        if (!codes.all().ladders().containsKey(post.ladder)) {
            say("grade", "unknownLadder", post.ladder);
        } else if (grades.isEmpty()) {
            if (event.change().basic().isEmpty()) {
                say("basic", "basicNeeded");
            }
        } else if (grade.isEmpty()) {
            say("grade", "unknownGrade", post.grade);
        } else if (PaySection.basic(grade.get(), post.step).isEmpty()) {
            say("step", "unknownStep", post.step, grade.get().steps().size());
        }
    }

    /** The post on the event's first day by what is known. */
    static PostColumns stateOn(List<CareerEventRow> career, NewCareerEvent event) {
        return Timeline.of(event.employeeId(), career).stream().filter(v -> v.holdsOn(event.from())).findFirst().map(v -> v.post.copy())
                .orElseGet(PostColumns::new);
    }
}
