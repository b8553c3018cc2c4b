package masar.records;

import java.util.Optional;

/**
 * Which people of which place are asked for; empty texts mean any.
 *
 * @param agency code of the agency
 * @param region code of the region
 * @param city   code of the city
 * @param said   what they say of it; {@link SeatWord#NOT_SAID} for all who neither agreed nor have an open report
 * @param cursor the place in the list
 * @param size   how many at most
 */
public record PlaceQuery(String agency, String region, String city, Optional<SeatWord> said, String cursor, int size) {
}
