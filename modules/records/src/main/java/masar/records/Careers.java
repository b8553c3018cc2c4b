package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import masar.kernel.Power;
import masar.kernel.Requires;

/** Entering career events with their decisions, and correcting or cancelling what was entered: always as new knowledge. */
@ApplicationScoped
@Transactional
public class Careers {

    /** What entering the event would change, and why it would be refused if it would. Changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public EventPreview preview(NewCareerEvent event) {
        throw new UnsupportedOperationException();
    }

    /** Enters an event, also one that lies in the past. The same token twice makes one event. Answers its id. */
    @Requires(Power.HR_SPECIALIST)
    public long enter(NewCareerEvent event, String token) {
        throw new UnsupportedOperationException();
    }

    /** Replaces an event by what it should have said, as new knowledge; the old one stays as it was known. Answers the new id. */
    @Requires(Power.HR_SPECIALIST)
    public long correct(long eventId, NewCareerEvent event, String reason, String token) {
        throw new UnsupportedOperationException();
    }

    /** Cancels an event, as new knowledge. Cancelling what is cancelled already changes nothing. */
    @Requires(Power.HR_SPECIALIST)
    public void cancel(long eventId, String reason) {
        throw new UnsupportedOperationException();
    }
}
