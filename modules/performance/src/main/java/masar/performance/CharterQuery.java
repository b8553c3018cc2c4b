package masar.performance;

import java.util.Optional;

/**
 * Which charters a list shows.
 *
 * @param year   the calendar year
 * @param state  where they stand; empty for wherever
 * @param unit   of one unit; empty for all
 * @param agency of one agency; empty for all that the caller reaches
 * @param cursor {@link masar.kernel.Slice#next()} or {@link masar.kernel.Slice#previous()} of an earlier answer, empty for the start
 * @param size   rows wanted
 */
public record CharterQuery(int year, Optional<CharterState> state, String unit, String agency, String cursor, int size) {
}
