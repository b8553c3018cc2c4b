package masar.development;

import java.time.LocalDate;

/**
 * Somebody moves to another body before the bond is served.
 *
 * @param stateBody whether the body is of the State's budget
 * @param on        the first day there
 * @param to        name of the body
 * @param document  number of the decision
 */
public record NewRelease(boolean stateBody, LocalDate on, String to, String document) {
}
