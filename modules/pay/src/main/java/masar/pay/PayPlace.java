package masar.pay;

import masar.records.Reference;

/**
 * A place on a ladder.
 *
 * @param ladder code of the ladder
 * @param grade  code of the grade
 * @param step   the step, from 1
 */
public record PayPlace(String ladder, String grade, int step) {
    /** A place on the general ladder. */
    public static PayPlace general(int grade, int step) {
        return new PayPlace(Reference.GENERAL_LADDER, Integer.toString(grade), step);
    }
}
