package masar.records;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A count of those who serve, whole.
 *
 * @param day     the day as of which they were counted
 * @param people  how many serve
 * @param counted when the count was whole
 */
public record Headcount(LocalDate day, long people, Instant counted) {
    /** The ages at which a band of ages begins, in Gregorian years; the first band has all who are younger. */
    public static final int[] BANDS = {30, 40, 50, 55, 60};

    /**
     * One line of a count: so many of one agency, grade, region and age.
     *
     * @param place  its key
     * @param agency code of the agency
     * @param ladder code of the ladder, empty where the record has none
     * @param grade  code of the grade, likewise
     * @param region code of the region where they work, likewise
     * @param band   number of the band of ages, from 0
     * @param people how many
     */
    public record Line(String place, String agency, String ladder, String grade, String region, int band, long people) {
    }
}
