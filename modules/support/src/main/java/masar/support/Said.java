package masar.support;

import java.time.Instant;

/**
 * One thing that was said in the course of a message.
 *
 * @param hand who said it
 * @param who  name of the officer; empty for the sender, and for everybody but the ministry
 * @param whoId national ID of that officer
 * @param words what
 * @param when  when
 */
public record Said(Hand hand, String who, String whoId, String words, Instant when) {
    /** Whose words they are. */
    public enum Hand {
        SENDER,
        /** The ministry answered. */
        MINISTRY,
        /** The ministry closed it, and why. */
        CLOSED;

        /** Text key of its name. */
        public String key() {
            return "contact.hand." + name();
        }
    }
}
