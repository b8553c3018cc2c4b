package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;

/**
 * The agency's desk: its inbox and its decisions. Every query and every act reaches the agencies alone for which the caller holds
 * a power of one of the kind's steps; a number of another agency is answered like one that does not exist, and leaves an audit line.
 * Each act names the version it was decided on; when another officer was faster it is refused with who and when.
 */
@ApplicationScoped
@Transactional
public class Desk {

    /** A screenful of the inbox. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public Slice<RequestRow> inbox(InboxQuery query) {
        throw new UnsupportedOperationException(query.toString());
    }

    /** The request of this number; the read is audited. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView open(String number) {
        throw new UnsupportedOperationException(number);
    }

    /** Takes a request for oneself; from now on it is under review. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView take(String number, long version) {
        throw new UnsupportedOperationException(number);
    }

    /** Keeps what was said to items so far; the applicant sees nothing of it yet. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView saveVerdicts(String number, long version, List<ItemVerdict> verdicts) {
        throw new UnsupportedOperationException(number);
    }

    /** The caller's step says yes and the next one has it. Every item must be accepted or refused. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView verify(String number, long version, String note) {
        throw new UnsupportedOperationException(number);
    }

    /** Gives it back to the applicant to complete; the agency's clock stands still until then. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView returnForCompletion(String number, long version, String reason) {
        throw new UnsupportedOperationException(number);
    }

    /** A later step gives it back to the first one. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView sendBack(String number, long version, String reason) {
        throw new UnsupportedOperationException(number);
    }

    /** The last step says yes: what was accepted is applied at once. Needs a fresh proof of identity. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView approve(String number, long version, String note) {
        throw new UnsupportedOperationException(number);
    }

    /** The last step says no, and why. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY, Power.MINISTRY_OFFICER})
    public RequestView reject(String number, long version, String reason) {
        throw new UnsupportedOperationException(number);
    }
}
