package masar.records.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.ServiceLength;
import masar.kernel.Span;

/** The service that counts up to a day: the spells served, less what does not count. */
public final class CountedService {
    private CountedService() {
    }

    /**
     * One spell away from the post.
     *
     * @param kind    what it was
     * @param days    its days
     * @param counted what the decision says of it; empty leaves it to the law's default
     */
    public record Away(SpellKind kind, Period days, Optional<Boolean> counted) {
        /** Whether it counts. */
        public boolean counts() {
            return counted.orElse(kind.countsByDefault());
        }
    }

    /**
     * What is known of a career.
     *
     * @param served the services, each from start of duty to its end
     * @param away   the spells away from the post
     * @param upTo   the day asked for, counted as the day on which service ends is: the difference of the dates
     */
    public record Facts(List<Period> served, List<Away> away, LocalDate upTo) {
        public Facts {
            served = List.copyOf(served);
            away = List.copyOf(away);
        }
    }

    /**
     * The length in both calendars.
     *
     * @param hijri     counted service, Umm al-Qura, months of thirty days
     * @param gregorian the same days in Gregorian years, months and days
     * @param uncounted the spells taken out, cut to the day asked for
     * @param findings  each step
     */
    public record Answer(Span hijri, Span gregorian, List<Away> uncounted, List<Finding> findings) {
        public Answer {
            uncounted = List.copyOf(uncounted);
            findings = List.copyOf(findings);
        }
    }

    /** Counts. A career that had not begun by that day is no service and has no findings. */
    public static Answer of(Facts facts) {
        Period asked = Period.of(LocalDate.of(1883, 1, 1), facts.upTo());
        List<Period> served = Period.union(facts.served().stream().flatMap(p -> p.intersect(asked).stream()).toList());
        if (served.isEmpty()) {
            return new Answer(Span.NONE, Span.NONE, List.of(), List.of());
        }
        List<Away> off = facts.away().stream().filter(a -> !a.counts())
                .flatMap(a -> a.days().intersect(asked).map(d -> new Away(a.kind(), d, a.counted())).stream()).toList();
        List<Period> uncounted = off.stream().map(Away::days).toList();
        ServiceLength hijri = ServiceLength.counted(served, uncounted);
        List<Finding> findings = new ArrayList<>();
        facts.away().stream().filter(a -> a.days().overlaps(asked)).forEach(a -> findings.add(finding(a)));
        findings.addAll(hijri.findings());
        return new Answer(hijri.span(), gregorian(served, uncounted), off, findings);
    }

    private static Span gregorian(List<Period> served, List<Period> uncounted) {
        Span lost = Span.NONE;
        Span total = Span.NONE;
        for (Period period : served) {
            Span one = ServiceLength.gregorian(period.from(), period.until().orElseThrow()).span();
            total = served.size() == 1 ? one : total.plus(one);
            for (Period gap : Period.union(uncounted)) {
                Optional<Period> within = gap.intersect(period);
                if (within.isPresent()) {
                    lost = lost.plus(ServiceLength.gregorian(within.get().from(), within.get().until().orElseThrow()).span());
                }
            }
        }
        if (lost.equals(Span.NONE)) {
            return total;
        }
        return lost.compareTo(total) >= 0 ? Span.NONE : total.minus(lost);
    }

    private static Finding finding(Away away) {
        boolean open = away.counted().isEmpty() && away.kind().needsPerson();
        Finding finding = away.kind().ref().find(away.kind().rule(), open ? Outcome.NEEDS_PERSON : away.counts() ? Outcome.GRANTED : Outcome.REFUSED)
                .given("spell", away.kind()).given("from", away.days().from());
        return away.days().lastDay().map(d -> finding.given("to", d)).orElse(finding).gives("counted", away.counts());
    }
}
