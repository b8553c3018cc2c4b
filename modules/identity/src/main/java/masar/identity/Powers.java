package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Powers granted to people, per agency and period: granting, ending, finding, and the history of it all. */
@ApplicationScoped
@Transactional
public class Powers {

    /** Grants a power. The same token twice makes one grant. Refuses: to oneself, an unknown or not serving person, an overlap. */
    @Requires(Power.MINISTRY_OFFICER)
    public Grant grant(NewGrant wanted, String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends a grant at once, and the delegations that stand on it. Ending what has ended already changes nothing. */
    @Requires(Power.MINISTRY_OFFICER)
    public Grant end(long id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** One grant. */
    @Requires({Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Grant byId(long id) {
        throw new UnsupportedOperationException();
    }

    /** Grants, newest first; each filter is ignored when empty. */
    @Requires({Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Slice<Grant> find(String nationalId, String agency, Optional<Power> power, boolean inForceOnly, String cursor, int size) {
        throw new UnsupportedOperationException();
    }

    /** What this person holds on this day, of their own and by delegation. */
    @OpenToAll("asked by the guard itself, before it knows what the caller may do")
    public List<Held> heldBy(String nationalId, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** National IDs of those who hold this power for this agency today, of their own or by delegation: whom to notify. */
    @OpenToAll("asked by the house to address notices")
    public List<String> holders(Power power, String agency) {
        throw new UnsupportedOperationException();
    }
}
