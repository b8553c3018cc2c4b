package masar.leave;

import java.time.LocalDate;

/**
 * A decision that work needs a year's annual leave to be kept a fourth year.
 *
 * @param year      first day of the year of service
 * @param document  number of the decision
 * @param decidedOn its day
 * @param reason    the need of work
 */
public record NewKeptYear(LocalDate year, String document, LocalDate decidedOn, String reason) {
}
