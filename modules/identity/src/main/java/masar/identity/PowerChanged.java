package masar.identity;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Power;

/**
 * Somebody got a power or lost one, by a grant or by a delegation. Fired within the transaction: an observer that throws undoes it all.
 *
 * @param act        what happened
 * @param nationalId who got or lost it
 * @param power      which power
 * @param id         number of the grant or the delegation
 * @param from       first day of it
 * @param until      last day of it; empty when open-ended
 * @param why        the reason of an early end; empty otherwise
 */
public record PowerChanged(Act act, String nationalId, Power power, long id, LocalDate from, Optional<LocalDate> until, String why) {
    /** What may happen. */
    public enum Act { GRANTED, GRANT_ENDED, DELEGATED, DELEGATION_ENDED }

    static PowerChanged of(Act act, Grant g, String why) {
        return new PowerChanged(act, g.nationalId(), g.power(), g.id(), g.from(), g.until(), why);
    }

    static PowerChanged of(Act act, Delegation d, String why) {
        return new PowerChanged(act, d.delegate().nationalId(), d.power(), d.id(), d.from(), Optional.of(d.until()), why);
    }

    /** Whether it is about a delegation and not a grant. */
    public boolean byDelegation() {
        return act == Act.DELEGATED || act == Act.DELEGATION_ENDED;
    }
}
