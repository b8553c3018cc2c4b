package masar.kernel;

import java.time.LocalDate;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * How long somebody has served, with the findings that show how it was counted. The law counts in Hijri years of twelve months
 * and, where spells are added or taken off, months of thirty days (HR Regulation, article 1). Days outside the Hijri table are
 * {@code refused.hijriRange}, an end before the beginning {@code refused.period}.
 *
 * @param span     the length
 * @param findings each step, in order
 */
public record ServiceLength(Span span, List<Finding> findings) {
    /** Where a year and a month of service are defined. */
    public static final LegalRef REF = LegalRef.of("HR Regulation").article(1);

    public ServiceLength {
        findings = List.copyOf(findings);
    }

    /**
     * Hijri years, months and days from the first day of service to the day on which it ends: the difference of the two dates,
     * 1405-06-23 to 1447-06-02 is 41 years 11 months 9 days. Where the last day was served and counts, as at a death, ask with
     * {@link Period#inclusive}.
     */
    public static ServiceLength hijri(LocalDate from, LocalDate ends) {
        return from.equals(ends) ? none(from, ends) : hijri(Period.of(from, ends));
    }

    /** Hijri years, months and days of a period that has an end. */
    public static ServiceLength hijri(Period period) {
        LocalDate until = end(period);
        Span span = hijriSpan(period.from(), until);
        return new ServiceLength(span, List.of(measured("S1", period.from(), until, span)
                .given("fromHijri", Hijri.of(period.from())).given("untilHijri", Hijri.of(until))));
    }

    /** The same length in Gregorian years, months and days, for comparison; the regulation does not count by it. */
    public static ServiceLength gregorian(LocalDate from, LocalDate ends) {
        if (ends.isBefore(from)) {
            throw new Refused("refused.period", from, ends);
        }
        ChronoPeriod length = from.until(ends);
        Span span = span(length);
        return new ServiceLength(span, List.of(measured("S2", from, ends, span)));
    }

    /** Several spells together. Spells that overlap or follow each other without a gap are one: no day counts twice. */
    public static ServiceLength sum(List<Period> spells) {
        List<Finding> findings = new ArrayList<>();
        Span total = Span.NONE;
        for (Period spell : Period.union(spells)) {
            ServiceLength one = hijri(spell);
            total = total.plus(one.span);
            findings.addAll(one.findings);
        }
        findings.add(result("S3", total).given("spells", findings.size()));
        return new ServiceLength(total, findings);
    }

    /** Several spells together, less what does not count (absence, unpaid leave, …) as far as it lies within them. */
    public static ServiceLength counted(List<Period> spells, List<Period> uncounted) {
        ServiceLength served = sum(spells);
        List<Period> off = Period.union(spells).stream()
                .flatMap(spell -> Period.union(uncounted).stream().flatMap(gap -> gap.intersect(spell).stream())).toList();
        if (off.isEmpty()) {
            return served;
        }
        ServiceLength lost = sum(off);
        boolean more = lost.span.compareTo(served.span) > 0;
        Span left = more ? Span.NONE : served.span.minus(lost.span);
        List<Finding> findings = new ArrayList<>(served.findings);
        findings.addAll(lost.findings);
        if (more) {
            findings.add(REF.find("S5", Outcome.NEEDS_PERSON).given("served", served.span).given("uncounted", lost.span));
        }
        findings.add(result("S4", left).given("served", served.span).given("uncounted", lost.span));
        return new ServiceLength(left, findings);
    }

    /** The length of {@link #counted} alone, without the findings that show how: for what is asked of whole peoples. */
    public static Span span(List<Period> spells, List<Period> uncounted) {
        List<Period> served = Period.union(spells);
        Span total = spans(served);
        List<Period> off = uncounted.isEmpty() ? List.of()
                : served.stream().flatMap(spell -> Period.union(uncounted).stream().flatMap(gap -> gap.intersect(spell).stream())).toList();
        Span lost = spans(Period.union(off));
        return lost.compareTo(total) > 0 ? Span.NONE : total.minus(lost);
    }

    private static Span spans(List<Period> spells) {
        Span total = Span.NONE;
        for (Period spell : spells) {
            total = total.plus(hijriSpan(spell.from(), end(spell)));
        }
        return total;
    }

    private static ServiceLength none(LocalDate from, LocalDate ends) {
        return new ServiceLength(Span.NONE, List.of(measured("S1", from, ends, Span.NONE)
                .given("fromHijri", Hijri.of(from)).given("untilHijri", Hijri.of(ends))));
    }

    private static LocalDate end(Period period) {
        return period.until().orElseThrow(() -> new IllegalArgumentException("a period without end has no length; say up to which day"));
    }

    private static Span hijriSpan(LocalDate from, LocalDate until) {
        Hijri.of(from);
        Hijri.of(until);
        return span(HijrahDate.from(from).until(HijrahDate.from(until)));
    }

    private static Span span(ChronoPeriod length) {
        return new Span((int) length.get(ChronoUnit.YEARS), (int) length.get(ChronoUnit.MONTHS), (int) length.get(ChronoUnit.DAYS));
    }

    private static Finding measured(String rule, LocalDate from, LocalDate until, Span span) {
        return result(rule, span).given("from", from).given("until", until);
    }

    private static Finding result(String rule, Span span) {
        return REF.find(rule, Outcome.GRANTED).gives("years", span.years()).gives("months", span.months()).gives("days", span.days());
    }
}
