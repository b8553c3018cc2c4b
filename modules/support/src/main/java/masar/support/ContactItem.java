package masar.support;

import java.time.Instant;

/**
 * A message as one line of the ministry's list.
 *
 * @param name    of the sender
 * @param known   whether the sender had signed in
 * @param officer name of who has it; empty for nobody
 * @param officerId national ID of that officer
 */
public record ContactItem(String number, String name, boolean known, ContactSubject subject, ContactKind kind, ContactState state, Instant sent, String officer,
        String officerId) {
}
