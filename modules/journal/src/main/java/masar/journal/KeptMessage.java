package masar.journal;

import java.time.Instant;

/**
 * A mail or text message that went nowhere because no server for it is set; the demo shows them.
 *
 * @param to     e-mail address, or mobile number
 * @param title  subject of a mail, empty for a text message
 * @param text   what it says
 * @param sent   when, UTC
 */
public record KeptMessage(String to, String title, String text, Instant sent) {
}
