package masar.retirement;

import masar.retirement.law.LeavingForecast.Kind;

/**
 * How many come to what in a forecast; what is empty, or 0, is all together.
 *
 * @param agency code of the agency
 * @param ladder code of the ladder
 * @param grade  code of the grade
 * @param kind   what they come to
 * @param month  in which of its months, 1 to 12; 0 also where it is open already or the day is not known
 * @param people how many
 */
public record ForecastCount(String agency, String ladder, String grade, Kind kind, int month, long people) {
}
