package masar.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Span;

/**
 * Length of service up to a day, in both calendars, spells that do not count taken out.
 *
 * @param from      first day of the service that this counts from; empty when never served
 * @param to        last day counted
 * @param hijri     by Umm al-Qura: months of 30 days, 12 to the year (HR Regulation art 1)
 * @param gregorian the same interval in Gregorian years, months, days
 * @param uncounted the spells taken out
 * @param findings  how it was reached
 */
public record ServiceSoFar(Optional<LocalDate> from, Optional<LocalDate> to, Span hijri, Span gregorian, List<Spell> uncounted,
        List<Finding> findings) {
    /** A spell that does not count, both ends within it, and the article that says so. */
    public record Spell(LocalDate from, LocalDate to, EventKind kind, String article) {
    }

    public ServiceSoFar {
        uncounted = List.copyOf(uncounted);
        findings = List.copyOf(findings);
    }
}
