package masar.records;

import java.util.Optional;
import masar.identity.Standing;

/**
 * What to look for among people; empty means any.
 *
 * @param words    parts of an Arabic or English name, a national ID or the beginning of one, or an employee number
 * @param agency   agency code; outside the caller's reach nothing is found
 * @param unit     org unit code
 * @param grade    grade code
 * @param standing serving, former or never served
 * @param cursor   {@link masar.kernel.Slice#next()} or {@link masar.kernel.Slice#previous()} of an earlier answer, empty for the start
 * @param size     rows wanted, 1 to 100
 */
public record PeopleQuery(String words, String agency, String unit, String grade, Optional<Standing> standing, String cursor, int size) {
    /** A search by words alone, first page. */
    public static PeopleQuery of(String words) {
        return new PeopleQuery(words, "", "", "", Optional.empty(), "", 25);
    }
}
