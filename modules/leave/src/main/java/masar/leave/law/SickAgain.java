package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Period;

/**
 * LV46: the bands of illness are computed again from the start of their window when days of it come to be known after those that follow them,
 * fall away, or are found to be of a serious illness. The order in which reports are decided makes nobody's pay another.
 */
public final class SickAgain {
    private SickAgain() {
    }

    /**
     * A leave that stands.
     *
     * @param id    whatever tells it from others
     * @param parts its parts as they were decided, in order
     */
    public record Leave(long id, List<LeavePart> parts) {
        public Leave {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Days of a leave whose pay is another now.
     *
     * @param id       the leave
     * @param type     what the days count as
     * @param before   their parts as they were decided
     * @param after    their parts as they are now
     * @param findings LV13 with the arithmetic of now, and LV46 with what was and what is
     */
    public record Change(long id, LeaveType type, List<LeavePart> before, List<LeavePart> after, List<Finding> findings) {
        public Change {
            before = List.copyOf(before);
            after = List.copyOf(after);
            findings = List.copyOf(findings);
        }

        /** From the first of the days to the last. */
        public Period during() {
            return SickAgain.during(after);
        }

        /** How many days are at another share of pay than before. */
        public int days() {
            return before.stream().flatMap(b -> after.stream().filter(a -> a.percent() != b.percent()).map(a -> a.during().intersect(b.during()))).flatMap(Optional::stream)
                    .mapToInt(Taken::days).sum();
        }
    }

    /** Days of one leave that follow each other and count as one kind. */
    private record Span(long id, LeaveType type, List<LeavePart> parts) {
        Taken taken() {
            return new Taken(type, SickAgain.during(parts));
        }
    }

    /** What is another now that a day of illness came in, fell away or is counted otherwise: from the start of the window in which it lies. */
    public static List<Change> of(List<Leave> leaves, LocalDate day) {
        List<Span> spans = leaves.stream().flatMap(l -> spans(l).stream()).sorted(Comparator.comparing(s -> s.taken().during().from())).toList();
        List<Taken> all = spans.stream().map(Span::taken).toList();
        List<Change> changes = new ArrayList<>();
        for (Span span : spans) {
            Period during = span.taken().during();
            if (during.until().orElseThrow().isAfter(SickQuota.window(span.type(), day, all).from())) {
                List<Taken> others = spans.stream().filter(s -> s != span).map(Span::taken).toList();
                List<LeavePart> now = SickQuota.split(span.type(), during, others);
                if (!joined(now).equals(joined(span.parts()))) {
                    changes.add(new Change(span.id(), span.type(), span.parts(), now, List.of(SickQuota.find(span.type(), during, others), find(span.parts(), now))));
                }
            }
        }
        return List.copyOf(changes);
    }

    /** LV47: what else is computed again when this leave is granted; empty where nothing is. A person looks where days come to lie over all bands. */
    public static Optional<Finding> ahead(List<Leave> standing, List<LeavePart> granted) {
        Period asked = during(granted);
        long id = standing.stream().mapToLong(Leave::id).min().orElse(0) - 1;
        List<Leave> all = Stream.concat(standing.stream().map(l -> new Leave(l.id(), without(l.parts(), asked))), Stream.of(new Leave(id, granted))).toList();
        List<Change> changes = of(all, asked.from()).stream().filter(c -> c.id() != id).toList();
        boolean over = changes.stream().flatMap(c -> c.findings().stream()).anyMatch(f -> f.outcome() == Outcome.NEEDS_PERSON);
        return changes.isEmpty() ? Optional.empty()
                : Optional.of(LeaveLaw.SECTION.find("LV47", LeaveRules.waivable(!over)).given("againFrom", changes.get(0).during().from())
                        .given("againLeaves", (int) changes.stream().mapToLong(Change::id).distinct().count()).gives("againDays", changes.stream().mapToInt(Change::days).sum()));
    }

    private static List<LeavePart> without(List<LeavePart> parts, Period days) {
        return parts.stream().flatMap(p -> p.during().cut(days).stream().map(left -> new LeavePart(p.type(), p.percent(), left))).toList();
    }

    private static Finding find(List<LeavePart> before, List<LeavePart> after) {
        Map<Integer, Integer> was = days(before);
        Map<Integer, Integer> now = days(after);
        return LeaveLaw.SECTION.find("LV46", now.containsKey(0) ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("leaveFrom", during(after).from())
                .given("leaveUntil", during(after).lastDay().orElseThrow()).given("fullPayBefore", was.getOrDefault(100, 0)).given("halfPayBefore", was.getOrDefault(50, 0))
                .given("quarterPayBefore", was.getOrDefault(25, 0)).given("overBefore", was.getOrDefault(0, 0)).gives("fullPayDays", now.getOrDefault(100, 0))
                .gives("halfPayDays", now.getOrDefault(50, 0)).gives("quarterPayDays", now.getOrDefault(25, 0)).gives("overDays", now.getOrDefault(0, 0));
    }

    private static Map<Integer, Integer> days(List<LeavePart> parts) {
        Map<Integer, Integer> days = new TreeMap<>();
        parts.forEach(p -> days.merge(p.percent(), p.days(), Integer::sum));
        return days;
    }

    private static Period during(List<LeavePart> parts) {
        return Period.of(parts.get(0).during().from(), parts.get(parts.size() - 1).during().until().orElseThrow());
    }

    private static boolean banded(LeavePart part) {
        return part.type().pay() == LeaveType.Pay.SICK || part.type() == LeaveType.COMPANION;
    }

    private static List<Span> spans(Leave leave) {
        List<Span> spans = new ArrayList<>();
        for (LeavePart part : leave.parts().stream().filter(SickAgain::banded).toList()) {
            Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            boolean follows = last != null && last.type() == part.type() && during(last.parts()).until().equals(Optional.of(part.during().from()));
            if (follows) {
                spans.set(spans.size() - 1, new Span(leave.id(), part.type(), Stream.concat(last.parts().stream(), Stream.of(part)).toList()));
            } else {
                spans.add(new Span(leave.id(), part.type(), List.of(part)));
            }
        }
        return spans;
    }

    /** The same with neighbours of one share as one: where rows were cut makes no change. */
    private static List<LeavePart> joined(List<LeavePart> parts) {
        List<LeavePart> joined = new ArrayList<>();
        for (LeavePart part : parts) {
            LeavePart last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.percent() == part.percent()) {
                joined.set(joined.size() - 1, new LeavePart(last.type(), last.percent(), Period.of(last.during().from(), part.during().until().orElseThrow())));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
