package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Powers handed on in writing, for a term. */
@ApplicationScoped
@Transactional
public class Delegations {

    /** Delegates a power of the caller's own. The same token twice makes one. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public Delegation give(NewDelegation wanted, String token) {
        throw new UnsupportedOperationException();
    }

    /** Ends one at once: its grantor, a director of its agency, or the ministry. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.PROMOTION_COMMITTEE, Power.COMPETENT_AUTHORITY, Power.DIRECT_MANAGER,
            Power.MINISTRY_OFFICER, Power.AUDITOR, Power.DPO, Power.OPERATOR})
    public Delegation end(long id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Those the caller gave or received, newest first. */
    @Requires(Power.SELF)
    public Slice<Delegation> mine(String cursor, int size) {
        throw new UnsupportedOperationException();
    }

    /** Those of an agency, newest first; the empty code asks for those over the whole ministry. */
    @Requires({Power.HR_DIRECTOR, Power.MINISTRY_OFFICER, Power.AUDITOR})
    public Slice<Delegation> ofAgency(String agency, String cursor, int size) {
        throw new UnsupportedOperationException();
    }
}
