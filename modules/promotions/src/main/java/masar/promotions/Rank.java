package masar.promotions;

/**
 * Somebody's place among those who apply for the same grade, as of this moment.
 *
 * @param place  how many stand before them, and one
 * @param of     how many take part
 * @param equals how many are equal to them in points, tie-break and seniority, themselves not counted
 */
public record Rank(long place, long of, long equals) {
}
