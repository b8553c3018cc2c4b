package masar.identity.law;

import java.time.LocalDate;
import java.util.List;
import masar.kernel.Power;

/**
 * What must be known to say whether a power may be granted.
 *
 * @param today          the day of the question
 * @param power          which power; null when none was chosen
 * @param agency         agency code, empty for the whole ministry
 * @param agencyKnown    whether there is such an agency
 * @param known          whether the person has a record
 * @param serving        whether the person is in service
 * @param oneself        whether the person is the one who grants
 * @param grantorOwns    whether the one who grants holds that right themself and not by delegation
 * @param from           first day; null when not given
 * @param until          last day; a far day when open-ended
 * @param documentNumber number of the decision
 * @param documentDay    date of the decision; null when not given
 * @param taken          spans for which the person already holds the same power there
 */
public record GrantFacts(LocalDate today, Power power, String agency, boolean agencyKnown, boolean known, boolean serving, boolean oneself,
                         boolean grantorOwns, LocalDate from, LocalDate until, String documentNumber, LocalDate documentDay,
                         List<Days> taken) {
    public GrantFacts {
        taken = List.copyOf(taken);
    }
}
