package masar.requests;

import java.time.Instant;

/**
 * One thing a person was told.
 *
 * @param id      its id
 * @param text    the sentence, in the language of who reads
 * @param address where it leads, empty for nowhere
 * @param when    when it was told
 * @param read    whether it was read
 */
public record Notice(long id, String text, String address, Instant when, boolean read) {
}
