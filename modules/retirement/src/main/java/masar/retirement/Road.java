package masar.retirement;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.LegalRef;
import masar.retirement.law.Roads;

/**
 * One way out of service with a pension, and from when on it is open.
 *
 * @param key  its name in texts, {@code road.KEY}
 * @param ref  where it stands
 * @param on   the first day; empty where the calendar has none
 * @param sure whether the day is certain; not where the reform raises it by steps that are not known
 */
public record Road(String key, LegalRef ref, Optional<LocalDate> on, boolean sure) {

    static Road of(Roads.Open open) {
        return new Road(open.key(), open.ref(), open.on(), open.sure());
    }
}
