package masar.records;

/**
 * How many people work in a place, and what they say of it.
 *
 * @param place     a region or a city; nothing for those of whom no place is known
 * @param serving   all of them
 * @param confirmed those who confirmed it, or whose report was taken over
 * @param reported  those whose report that it is elsewhere is open
 */
public record PlaceCount(Named place, long serving, long confirmed, long reported) {
    /** Those who have said nothing that both sides agree on or that is open. */
    public long silent() {
        return serving - confirmed - reported;
    }

    PlaceCount plus(PlaceCount other) {
        return new PlaceCount(place, serving + other.serving, confirmed + other.confirmed, reported + other.reported);
    }
}
