package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.records.law.SpellKind;

/** Makes event rows of what HR enters, and shows beforehand what they would do. */
@ApplicationScoped
@OpenToAll("used by this module's beans, which are guarded")
class CareerDesk {
    @Inject Codes codes;
    @Inject RecordReader reader;
    @Inject CivilClock clock;
    @Inject Instance<EventAdvice> advisers;

    /** The row of a new event; its salary by the ladder when it names a grade or step without one. */
    CareerEventRow row(NewCareerEvent event, List<CareerEventRow> career, LocalDateTime moment) {
        CareerEventRow row = new CareerEventRow(event.employeeId(), event.kind(), event.from(), Cause.Kind.EVENT, moment, enteredBy());
        row.until = event.until().orElse(null);
        row.decisionNumber = event.decisionNumber().strip();
        row.decided = event.decidedOn().map(d -> d.toStorage()).orElse("");
        row.endReason = event.endReason().map(Enum::name).orElse("");
        row.remarks = event.remarks().strip();
        Optional<SpellKind> spell = ServiceSection.spell(event.kind());
        row.counted = event.counted().orElse(spell.map(SpellKind::countsByDefault).orElse(true));
        row.article = event.counted().isPresent() && !row.counted ? spell.map(SpellKind::article).orElse("") : "";
        row.sets = PostColumns.of(event.change());
        PostColumns post = EventCheck.stateOn(career, event).with(row.sets);
        if (row.sets.basic == null && (row.sets.step > 0 || !row.sets.grade.isEmpty())) {
            row.sets.basic = salary(post, event.from()).orElse(null);
        }
        return row;
    }

    /** The salary of a post by the ladder in force on a day. */
    Optional<BigDecimal> salary(PostColumns post, LocalDate day) {
        return codes.grade(post.ladder, post.grade, day).flatMap(g -> PaySection.basic(g, post.step));
    }

    /** Whether the salary of an event is the one that the ladder gives to the step it names. */
    boolean isByLadder(CareerEventRow row, List<CareerEventRow> career) {
        PostColumns before = Timeline.of(row.employeeId, career.stream().filter(e -> e != row).toList()).stream().filter(v -> v.holdsOn(row.from))
                .findFirst().map(v -> v.post.copy()).orElseGet(PostColumns::new);
        return row.sets.basic != null && row.sets.step > 0 && salary(before.with(row.sets), row.from).filter(b -> b.compareTo(row.sets.basic) == 0).isPresent();
    }

    static String enteredBy() {
        return Acting.now().isPerson() ? Acting.now().nationalId() : Acting.now().name();
    }

    /** What an event would do to a career, in the place of {@code old} where that is given. */
    EventPreview preview(NewCareerEvent event, List<CareerEventRow> career, CareerEventRow old, List<Refused.Problem> problems) {
        if (!problems.isEmpty()) {
            return new EventPreview(EmployeeRecord.Job.NONE, EmployeeRecord.Job.NONE, List.of(), List.of(), List.of(), List.of(), problems);
        }
        List<CareerEventRow> without = career.stream().filter(e -> e != old).toList();
        CareerEventRow row = row(event, without, Axes.STILL.minusDays(1));
        row.place = old == null ? Long.MAX_VALUE : old.place;
        List<CareerEventRow> with = new ArrayList<>(without);
        with.add(row);
        List<Refused.Problem> said = advice(event, without, with);
        return compare(career, with, row, said, problems);
    }

    /** What cancelling an event would do to a career. */
    EventPreview without(CareerEventRow event, List<CareerEventRow> career, List<Refused.Problem> problems) {
        return compare(career, career.stream().filter(e -> e != event).toList(), event, List.of(), problems);
    }

    private EventPreview compare(List<CareerEventRow> career, List<CareerEventRow> with, CareerEventRow row, List<Refused.Problem> advice,
            List<Refused.Problem> problems) {
        List<JobVersion> was = Timeline.of(row.employeeId, career);
        List<JobVersion> willBe = Timeline.of(row.employeeId, with);
        Optional<JobVersion> before = on(row.from, was);
        Optional<JobVersion> after = on(row.from, willBe);
        List<EmployeeRecord.CareerEvent> later = reader.career(career.stream().filter(e -> e != row && e.from.isAfter(row.from)
                && speaksOfSame(e, row)).toList());
        return new EventPreview(before.map(reader::job).orElse(EmployeeRecord.Job.NONE), after.map(reader::job).orElse(EmployeeRecord.Job.NONE),
                changes(before, after), changes(on(clock.today(), was), on(clock.today(), willBe)), later, advice, problems);
    }

    private List<Refused.Problem> advice(NewCareerEvent event, List<CareerEventRow> without, List<CareerEventRow> with) {
        EventAdvice.PaidAs before = EventAdvice.PaidAs.of(on(event.from(), Timeline.of(event.employeeId(), without)));
        EventAdvice.PaidAs after = EventAdvice.PaidAs.of(on(event.from(), Timeline.of(event.employeeId(), with)));
        return advisers.stream().flatMap(a -> a.on(event.kind(), before, after, event.from()).stream()).toList();
    }

    private static List<FieldChange> changes(Optional<JobVersion> before, Optional<JobVersion> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : FieldValues.ofPost()) {
            change(changes, field, before.map(v -> FieldValues.get(field, v.post)), after.map(v -> FieldValues.get(field, v.post)));
        }
        change(changes, Field.BASIC_SALARY, before.map(CareerDesk::basic), after.map(CareerDesk::basic));
        change(changes, Field.JOB_STATUS, before.map(v -> v.status.name()), after.map(v -> v.status.name()));
        return changes;
    }

    private static Optional<JobVersion> on(LocalDate day, List<JobVersion> versions) {
        return versions.stream().filter(v -> v.holdsOn(day)).findFirst();
    }

    private static String basic(JobVersion version) {
        return version.post.basic == null ? "" : version.post.basic.toPlainString();
    }

    private static void change(List<FieldChange> changes, Field field, Optional<String> before, Optional<String> after) {
        if (!before.orElse("").equals(after.orElse(""))) {
            changes.add(FieldChange.of(field, before.orElse(""), after.orElse("")));
        }
    }

    private static boolean speaksOfSame(CareerEventRow later, CareerEventRow row) {
        for (Field field : FieldValues.ofPost()) {
            if (!FieldValues.get(field, later.sets).isEmpty() && !FieldValues.get(field, row.sets).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
