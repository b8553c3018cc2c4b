package masar.identity;

import java.util.Set;
import masar.kernel.Power;

/**
 * A power that somebody holds today, of their own or by delegation.
 *
 * @param power       the power
 * @param agency      agency code; empty for a power over the whole ministry
 * @param services    services it is limited to; empty for all
 * @param grantorId   national ID of the one who delegated it; empty when it is the holder's own
 * @param grantorName name of the one who delegated it; empty when it is the holder's own
 */
public record Held(Power power, String agency, Set<String> services, String grantorId, String grantorName) {
    public Held {
        services = Set.copyOf(services);
    }

    /** Whether it came by delegation. */
    public boolean delegated() {
        return !grantorId.isEmpty();
    }
}
