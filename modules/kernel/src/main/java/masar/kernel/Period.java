package masar.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of days, from its first day up to, not with, its {@code until}; open when there is no end. Two periods that follow
 * each other share no day and leave none out.
 *
 * @param from  the first day
 * @param until the first day after it, later than {@code from}; empty when it has no end
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    public Period {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new Refused("refused.period", from, until.get());
        }
    }

    /** From a first day up to, not with, another. */
    public static Period of(LocalDate from, LocalDate until) {
        return new Period(from, Optional.of(until));
    }

    /** From a first day on, without end. */
    public static Period since(LocalDate from) {
        return new Period(from, Optional.empty());
    }

    /** From a first day to a last day, both in it. */
    public static Period inclusive(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            // With the day that was given, not the one after it by which a period is kept.
            throw new Refused("refused.period", first, last);
        }
        return of(first, last.plusDays(1));
    }

    /** As a table keeps it, where no end is an empty column. */
    public static Period ofColumns(LocalDate from, LocalDate untilOrNull) {
        return new Period(from, Optional.ofNullable(untilOrNull));
    }

    /** The last day in it; empty when it has no end. */
    public Optional<LocalDate> lastDay() {
        return until.map(day -> day.minusDays(1));
    }

    /** Whether it has no end. */
    public boolean isOpen() {
        return until.isEmpty();
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /** Whether all of another lies in it. */
    public boolean contains(Period other) {
        return intersect(other).equals(Optional.of(other));
    }

    /** Whether the two share a day. */
    public boolean overlaps(Period other) {
        return intersect(other).isPresent();
    }

    /** Whether the two share a day or follow each other without a gap. */
    public boolean touches(Period other) {
        return overlaps(other) || until.equals(Optional.of(other.from)) || other.until.equals(Optional.of(from));
    }

    /** The days in both; empty when there is none. */
    public Optional<Period> intersect(Period other) {
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        Optional<LocalDate> end = earlier(until, other.until);
        return end.map(first::isBefore).orElse(true) ? Optional.of(new Period(first, end)) : Optional.empty();
    }

    /** What is left when another is taken out: none, one or two periods, in order. */
    public List<Period> cut(Period other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Period> left = new ArrayList<>();
        if (from.isBefore(other.from)) {
            left.add(of(from, other.from));
        }
        other.until.filter(this::contains).ifPresent(day -> left.add(new Period(day, until)));
        return List.copyOf(left);
    }

    /** This period parted at a day: unchanged when the day is not inside it, or is its first. Law that changes that day cuts so. */
    public List<Period> cutAt(LocalDate day) {
        return contains(day) && day.isAfter(from) ? List.of(of(from, day), new Period(day, until)) : List.of(this);
    }

    /** The same days in the fewest periods, in order: those that overlap or follow each other become one. */
    public static List<Period> union(List<Period> periods) {
        List<Period> merged = new ArrayList<>();
        for (Period next : periods.stream().sorted(Comparator.comparing(Period::from)).toList()) {
            Period last = merged.isEmpty() ? next : merged.get(merged.size() - 1);
            if (merged.isEmpty() || !last.touches(next)) {
                merged.add(next);
            } else {
                merged.set(merged.size() - 1, new Period(last.from, later(last.until, next.until)));
            }
        }
        return List.copyOf(merged);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
