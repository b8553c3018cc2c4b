package masar.requests;

import java.time.Instant;

/**
 * One line of a request's history.
 *
 * @param when       the moment
 * @param move       what was done
 * @param state      where the request stood after it
 * @param who        name of the person in Arabic, or the part of the house that did it
 * @param whoId      national id of the person, empty for the house
 * @param power      name of the power by which, empty for the applicant and the house
 * @param onBehalfOf name of the person who delegated, empty when nobody did
 * @param behalfId   their national id
 * @param why        the reason that was written, empty for none
 */
public record Happening(Instant when, Move move, RequestState state, String who, String whoId, String power, String onBehalfOf,
                        String behalfId, String why) {
}
