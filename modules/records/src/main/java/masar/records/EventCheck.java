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
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);
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

    /** The problems of putting an event in the place of one in {@code career}. */
    static List<Problem> inPlaceOf(CareerEventRow old, NewCareerEvent event, List<CareerEventRow> career, Codes codes, LocalDate today) {
        List<CareerEventRow> without = career.stream().filter(e -> e != old).toList();
        List<Problem> problems = new ArrayList<>(of(event, without, codes, today));
        CareerEventRow row = new CareerEventRow(event.employeeId(), event.kind(), event.from(), Cause.Kind.EVENT, Axes.STILL, "");
        row.place = old.place;
        List<CareerEventRow> with = new ArrayList<>(without);
        with.add(row);
        if (problems.isEmpty()) {
            EventOrder.orphan(career, with, row).ifPresent(e -> problems.add(Problem.of("from", "records.refused.orphaned", e.from)));
        }
        return List.copyOf(problems);
    }

    /** The problems of cancelling an event of {@code career}: others may stand on it. */
    static List<Problem> cancelling(CareerEventRow old, List<CareerEventRow> career) {
        return EventOrder.orphan(career, career.stream().filter(e -> e != old).toList(), old)
                .map(e -> List.of(Problem.of("reason", "records.refused.orphaned", e.from))).orElse(List.of());
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
        } else if (event.kind() == EventKind.PENALTY && event.remarks().isBlank()) {
            say("remarks", "penaltyWords");
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
        } else if (event.from().isBefore(OLDEST)) {
            say("from", "tooOld");
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
        if (!c.agency().isEmpty() && codes.known(c.agency()).isEmpty()) {
            say("agency", "unknownAgency", c.agency());
        } else if (c.agency().isEmpty() && event.kind().opensService()) {
            say("agency", "agencyMissing");
        } else if (!c.agency().isEmpty() && !event.kind().setsAgency()) {
            say("agency", "agencyFixed");
        }
        if (!c.city().isEmpty() && !codes.all().cities().containsKey(c.city())) {
            say("city", "unknownCity", c.city());
        }
        lengths(c);
        boolean named = !c.equals(NewCareerEvent.JobChange.NONE);
        if (named && !event.kind().setsPost() && !event.kind().setsPay() && !event.kind().setsAgency()) {
            say("kind", "setsNothing");
        } else if (!named && (event.kind() == EventKind.REASSIGNMENT || event.kind() == EventKind.TRANSFER)) {
            say(event.kind() == EventKind.TRANSFER ? "agency" : "unit", "nothingNamed");
        }
        if (c.grade().isEmpty() && (event.kind() == EventKind.PROMOTION || event.kind().opensService())) {
            say("grade", "gradeNeeded");
        }
        if (!c.grade().isEmpty() && c.step().isEmpty() && c.basic().isEmpty()) {
            say("step", "stepNeeded");
        }
        String agency = c.agency().isEmpty() ? stateOn(career, event).agency : c.agency();
        if (!c.unit().isEmpty() && !codes.units(List.of(agency), List.of(c.unit())).containsKey(agency + "/" + c.unit())) {
            say("unit", "unknownUnit", codes.agency(agency).nameAr());
        }
        boolean pay = !c.grade().isEmpty() || c.step().isPresent() || c.basic().isPresent();
        if (pay && !event.kind().setsPay()) {
            say("grade", "noPay");
        } else if (pay) {
            ladder();
        }
    }

    private void lengths(NewCareerEvent.JobChange c) {
        longest("title", c.title(), 120);
        longest("positionNumber", c.positionNumber(), 30);
        longest("employeeNumber", c.employeeNumber(), 30);
        longest("workUnit", c.workUnit(), 200);
        if (c.basic().map(b -> b.signum() <= 0 || b.scale() > 2 || b.precision() - b.scale() > 10).orElse(false)) {
            say("basic", "wrong.MONEY");
        }
    }

    private void longest(String field, String text, int most) {
        if (text.length() > most) {
            say(field, "tooLong", most);
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
        } else if (event.kind() == EventKind.PROMOTION && !above(grades, post)) {
            say("grade", "gradeNotAbove");
        } else if (PaySection.basic(grade.get(), post.step).isEmpty()) {
            say("step", "unknownStep", post.step, grade.get().steps().size());
        }
    }

    /** Whether a grade lies above the one held; also where that one is not known, or stands on another ladder. */
    private boolean above(List<Grade> grades, PostColumns post) {
        PostColumns held = stateOn(career, event);
        List<String> codes = grades.stream().map(g -> g.name().code()).toList();
        return !held.ladder.equals(post.ladder) || codes.indexOf(post.grade) > codes.indexOf(held.grade);
    }

    /** The post on the event's first day by what is known. */
    static PostColumns stateOn(List<CareerEventRow> career, NewCareerEvent event) {
        return Timeline.of(event.employeeId(), career).stream().filter(v -> v.holdsOn(event.from())).findFirst().map(v -> v.post.copy())
                .orElseGet(PostColumns::new);
    }
}
