package masar.leave;

import java.time.LocalDate;

/**
 * A balance of annual leave in writing, as HR enters it.
 *
 * @param on         the day for which it holds, not in the future
 * @param days       days left, without those below
 * @param before1439 days that were earned before 3 Rajab 1439 and are kept for the end of service
 * @param document   number of the paper that says so
 */
public record NewBalance(LocalDate on, int days, int before1439, String document) {
}
