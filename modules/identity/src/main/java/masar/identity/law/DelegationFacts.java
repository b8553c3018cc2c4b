package masar.identity.law;

import java.time.LocalDate;
import java.util.List;
import masar.kernel.Power;

/**
 * What must be known to say whether a power may be delegated.
 *
 * @param today          the day of the question
 * @param power          which power; null when none was chosen
 * @param own            spans for which the grantor holds it in their own right there
 * @param byDelegation   whether the grantor holds it only by delegation
 * @param known          whether the delegate has a record
 * @param serving        whether the delegate is in service
 * @param sameAgency     whether the delegate serves in the agency of the power (for the ministry's powers: in the grantor's)
 * @param oneself        whether delegate and grantor are one
 * @param from           first day; null when not given
 * @param until          last day; null when not given
 * @param documentNumber number of the written delegation
 * @param documentDay    its date; null when not given
 * @param taken          spans for which the delegate already has the power there, own or delegated
 * @param unknownServices services named that do not exist
 */
public record DelegationFacts(LocalDate today, Power power, List<Days> own, boolean byDelegation, boolean known, boolean serving,
                              boolean sameAgency, boolean oneself, LocalDate from, LocalDate until, String documentNumber,
                              LocalDate documentDay, List<Days> taken, List<String> unknownServices) {
    public DelegationFacts {
        own = List.copyOf(own);
        taken = List.copyOf(taken);
        unknownServices = List.copyOf(unknownServices);
    }
}
