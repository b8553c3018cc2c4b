package masar.retirement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.ServiceLength;
import masar.kernel.Span;

/**
 * The service that counts for a pension, in Hijri months: what was served, once each day, less what does not count; months of thirty
 * days where lengths are taken off (art 1).
 *
 * @param span     its length
 * @param months   its months as the pension counts them
 * @param findings how it was counted
 */
public record CountedService(Span span, int months, List<Finding> findings) {
    private static final LegalRef REF = RetirementLaw.REGULATION.article(1);

    public CountedService {
        findings = List.copyOf(findings);
    }

    /** What counts of the service up to, not with, a day. */
    static CountedService until(LocalDate ends, RetirementFacts.Service service, RetirementPolicy policy) {
        ServiceLength length = ServiceLength.counted(served(ends, service), service.uncounted());
        Span days = Span.ofDays(service.uncountedDays());
        boolean more = days.compareTo(length.span()) > 0;
        Span span = more ? Span.NONE : length.span().minus(days);
        int months = span.wholeMonths() + (policy.partMonthCounts() && span.days() > 0 ? 1 : 0);
        List<Finding> findings = new ArrayList<>(length.findings());
        findings.add(REF.find("RT5", more ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("served", length.span())
                .given("uncountedDays", service.uncountedDays()).gives("years", span.years()).gives("months", span.months())
                .gives("days", span.days()).gives("serviceMonths", months));
        return new CountedService(span, months, findings);
    }

    private static List<Period> served(LocalDate ends, RetirementFacts.Service service) {
        List<Period> served = new ArrayList<>(service.earlier());
        if (ends.isAfter(service.appointed())) {
            served.add(Period.of(service.appointed(), ends));
        }
        return served;
    }

    /** Whether so many years are complete on a day: what {@link #until} says of it, without showing how. */
    static boolean reached(int years, LocalDate ends, RetirementFacts.Service service) {
        Span span = ServiceLength.span(served(ends, service), service.uncounted());
        return span.asDays() - Math.min(span.asDays(), service.uncountedDays()) >= new Span(years, 0, 0).asDays();
    }

    /** Whether so many years are complete. */
    boolean reaches(int years) {
        return span.compareTo(new Span(years, 0, 0)) >= 0;
    }

    /** The first day of leaving on which so many years are complete, as far as the calendar goes. */
    static Optional<LocalDate> complete(int years, RetirementFacts.Service service) {
        return reached(years, Hijri.LAST_DAY, service) ? Optional.of(complete(years, service, service.appointed(), Hijri.LAST_DAY)) : Optional.empty();
    }

    /** The same, where it is known to lie between two days, both within. */
    static LocalDate complete(int years, RetirementFacts.Service service, LocalDate first, LocalDate last) {
        long low = first.toEpochDay();
        long high = last.toEpochDay();
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (reached(years, LocalDate.ofEpochDay(middle), service)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(low);
    }
}
