package masar.requests;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request as one line of a list.
 *
 * @param id         inside id
 * @param number     the number, empty for a draft
 * @param kind       code of the kind
 * @param state      where it stands
 * @param nationalId of the applicant
 * @param name       of the applicant
 * @param unit       of the applicant
 * @param items      how many fields it asks about
 * @param asked      those fields, without files and decisions
 * @param sent       when it was sent, or for a draft last saved
 * @param clock      the time left, empty when closed or a draft
 * @param step       code of the step whose turn it is
 * @param nowWith    name of the officer who has it, empty for none
 * @param nowWithId  national id of that officer
 * @param version    for optimistic locking: what a decision was taken on
 */
public record RequestRow(long id, String number, String kind, RequestState state, String nationalId, String name, String unit,
                         int items, List<Item> asked, Instant sent, Optional<RequestClock> clock, String step, String nowWith, String nowWithId,
                         long version) {
    public RequestRow {
        asked = List.copyOf(asked);
    }
}
