package masar.requests;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of {@link AlsoAsked}.
 *
 * @param id      of the row
 * @param number  by which people speak of it, empty for none
 * @param about   what it is about, in the language of this request
 * @param address where it is followed, from the root
 * @param state   where it stands, in the language of this request
 * @param look    of the state: good, warn, bad, info or none
 * @param sent    when it was sent: the moment by which it is listed
 * @param clock   the time left, empty where none runs
 */
public record AlsoRow(long id, String number, String about, String address, String state, String look, Instant sent, Optional<RequestClock> clock) {
    /** Without a clock. */
    public AlsoRow(long id, String number, String about, String address, String state, String look, Instant sent) {
        this(id, number, about, address, state, look, sent, Optional.empty());
    }
}
