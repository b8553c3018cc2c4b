package masar.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Training or volunteering of somebody that human resources have verified: a fact of the record.
 *
 * @param id         its id
 * @param kind       training or volunteering
 * @param title      what it was
 * @param provider   who gave it; of volunteering the platform or body
 * @param sort       what sort of programme it was, for comparison points
 * @param hours      its hours
 * @param first      first day
 * @param last       last day
 * @param paper      number of the certificate, may be empty
 * @param score      the mark of the test, of a hundred
 * @param source     number of the request that brought it, or {@code session:ID}
 * @param verifiedBy who verified it
 * @param verified   when
 * @param stands     whether it still counts
 * @param why        why it was taken back; empty while it counts
 */
public record Certificate(long id, Kind kind, String title, String provider, String sort, int hours, LocalDate first, LocalDate last, String paper,
        Optional<Integer> score, String source, String verifiedBy, Instant verified, boolean stands, String why) {
    /** What was done. */
    public enum Kind { TRAINING, VOLUNTEERING }

    /** Whether a request brought it, whose number is the source. */
    public boolean isAsked() {
        return !source.startsWith("session:");
    }
}
