package masar.records;

/**
 * Somebody in a list of people by place.
 *
 * @param person who
 * @param city   where they work
 * @param said   what they say of it
 */
public record PlacedPerson(PersonRow person, Named city, SeatWord said) {
}
