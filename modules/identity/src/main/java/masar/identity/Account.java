package masar.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's account: that they came through the national sign-on, and where to reach them.
 *
 * @param nationalId   ten digits
 * @param state        how far registration has come
 * @param email        the verified address; empty before the first one is verified
 * @param mobile       mobile number as the national sign-on gave it, {@code +9665XXXXXXXX}; empty when it gave none
 * @param language     {@code ar} or {@code en}, for mails and messages
 * @param registeredAt when the account became active
 */
public record Account(String nationalId, State state, String email, String mobile, String language, Optional<Instant> registeredAt) {

    /** How far registration has come. */
    public enum State { EMAIL_PENDING, ACTIVE, CLOSED }
}
