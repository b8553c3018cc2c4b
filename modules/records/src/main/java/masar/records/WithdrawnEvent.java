package masar.records;

import java.time.Instant;

/**
 * An event that the record no longer says: cancelled, or corrected by another.
 *
 * @param event    as it stood
 * @param until    when it ceased to be known
 * @param why      the reason given then
 * @param replaced whether another event stands in its place
 */
public record WithdrawnEvent(EmployeeRecord.CareerEvent event, Instant until, String why, boolean replaced) {
}
