package masar.requests;

import java.time.Instant;

/**
 * One line of {@link AlsoAsked}.
 *
 * @param number  by which people speak of it
 * @param about   what it is about, in the language of this request
 * @param address where it is followed, from the root
 * @param state   where it stands, in the language of this request
 * @param look    of the state: good, warn, bad, info or none
 * @param sent    when it was sent
 */
public record AlsoRow(String number, String about, String address, String state, String look, Instant sent) {
}
