package masar.promotions.law;

import masar.kernel.Period;

/**
 * Time spent in an earlier grade, or in its equivalent on another ladder.
 *
 * @param grade the grade
 * @param days  the days in it
 */
public record GradeSpell(int grade, Period days) {
}
