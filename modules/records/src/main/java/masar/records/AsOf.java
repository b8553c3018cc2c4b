package masar.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The two times at which a record can be asked: what was true on a day, as it was known at a moment.
 *
 * @param validOn the day in the career, Riyadh
 * @param knownAt the moment up to which decisions and corrections had reached the record
 */
public record AsOf(LocalDate validOn, Instant knownAt) {
    public AsOf {
        Objects.requireNonNull(validOn);
        Objects.requireNonNull(knownAt);
    }
}
