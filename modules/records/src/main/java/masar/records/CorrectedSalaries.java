package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * The salary after a correction of grade or step: by the ladder on each day of the correction, and on each later day on which an event
 * carries the salary of the grade and step that were wrong, as an increment does that names its step alone.
 */
@ApplicationScoped
@OpenToAll("used by CorrectionWriter, whose caller is guarded")
class CorrectedSalaries {
    @Inject CareerDesk desk;
    @Inject CivilClock clock;

    /** Names the salary in the corrections of a career, and adds those that are wanting. {@code was} is what stood before them. */
    void follow(long employee, List<CareerEventRow> career, List<JobVersion> was, TreeMap<LocalDate, CareerEventRow> corrections,
            Function<LocalDate, CareerEventRow> another) {
        for (Optional<LocalDate> off = off(employee, career, was, corrections); off.isPresent(); off = off(employee, career, was, corrections)) {
            LocalDate day = off.get();
            JobVersion state = on(day, timeline(employee, career, corrections)).orElseThrow();
            corrections.computeIfAbsent(day, another).sets.basic = desk.salary(state.post, day).orElseThrow();
        }
    }

    /** The first day on which the salary is not that of the corrected grade and step; each is named once, so this comes to an end. */
    private Optional<LocalDate> off(long employee, List<CareerEventRow> career, List<JobVersion> was, TreeMap<LocalDate, CareerEventRow> corrections) {
        return timeline(employee, career, corrections).stream().filter(v -> !v.validFrom.isBefore(corrections.firstKey()))
                .flatMap(v -> days(v).filter(day -> isOff(v, day, on(day, was), corrections))).findFirst();
    }

    // Where the ladder of the first day is not known any more, today's is: a salary must not be unknown that can be known.
    private Stream<LocalDate> days(JobVersion version) {
        return version.post.basic == null && version.holdsOn(clock.today()) ? Stream.of(version.validFrom, clock.today()).distinct()
                : Stream.of(version.validFrom);
    }

    private boolean isOff(JobVersion now, LocalDate day, Optional<JobVersion> was, TreeMap<LocalDate, CareerEventRow> corrections) {
        Optional<BigDecimal> due = desk.salary(now.post, day);
        boolean moved = was.filter(w -> w.post.grade.equals(now.post.grade) && w.post.step == now.post.step).isEmpty();
        // A salary that a decision named against the ladder is that decision's word, and stays.
        boolean followed = corrections.containsKey(day) || was.filter(w -> !same(desk.salary(w.post, day), w.post.basic)).isEmpty();
        return moved && followed && due.isPresent() && !same(due, now.post.basic);
    }

    private static boolean same(Optional<BigDecimal> ladder, BigDecimal basic) {
        return basic == null || ladder.filter(b -> b.compareTo(basic) == 0).isPresent();
    }

    private static List<JobVersion> timeline(long employee, List<CareerEventRow> career, TreeMap<LocalDate, CareerEventRow> corrections) {
        return Timeline.of(employee, Stream.concat(career.stream(), corrections.values().stream()).toList());
    }

    private static Optional<JobVersion> on(LocalDate day, List<JobVersion> versions) {
        return versions.stream().filter(v -> v.holdsOn(day)).findFirst();
    }
}
