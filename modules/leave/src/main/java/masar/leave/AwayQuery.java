package masar.leave;

import java.time.LocalDate;

/**
 * Who is away.
 *
 * @param shown  what is listed
 * @param on     the day, for {@link Shown#AWAY}
 * @param unit   Arabic name of a unit, empty for all
 * @param cursor place in the list, empty for its beginning
 * @param size   rows wanted
 */
public record AwayQuery(Shown shown, LocalDate on, String unit, String cursor, int size) {
    /** The lists. */
    public enum Shown {
        /** Who is on leave on a day. */
        AWAY,
        /** Whose leave is over and who has not told of the return. */
        MISSED
    }
}
