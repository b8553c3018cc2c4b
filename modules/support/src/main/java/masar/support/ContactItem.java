package masar.support;

import java.time.Instant;

/**
 * A message as one line of the ministry's list.
 *
 * @param name    of the sender
 * @param nationalId of the sender who had signed in; empty for others
 * @param officer name of who has it; empty for nobody
 * @param officerId national ID of that officer
 */
public record ContactItem(String number, String name, String nationalId, ContactSubject subject, ContactKind kind, ContactState state, Instant sent, String officer,
        String officerId) {
    /** Whether the sender had signed in. */
    public boolean known() {
        return !nationalId.isEmpty();
    }
}
