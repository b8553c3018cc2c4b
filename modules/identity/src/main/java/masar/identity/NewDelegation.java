package masar.identity;

import java.time.LocalDate;
import java.util.Set;
import masar.kernel.Power;

/**
 * A delegation to be given by the caller.
 *
 * @param power          a power that the caller holds in their own right; null, as with the days, is refused in words
 * @param agency         the agency for which the caller holds it; empty for a power over the whole ministry
 * @param delegateId     national ID of somebody serving in the caller's own agency
 * @param from           first day, not in the past
 * @param until          last day, both counted; mandatory
 * @param services       codes of services to limit it to; empty for all
 * @param documentNumber number of the written delegation
 * @param documentDay    its date, not in the future
 */
public record NewDelegation(Power power, String agency, String delegateId, LocalDate from, LocalDate until, Set<String> services,
                            String documentNumber, LocalDate documentDay) {
    public NewDelegation {
        services = Set.copyOf(services);
    }
}
