package masar.records;

import java.time.LocalDate;

/**
 * The workplace of somebody in service was put right by an approved request. Fired within the transaction: an observer that throws undoes it all.
 *
 * @param employeeId who works there
 * @param nationalId their national ID
 * @param agency     code of the agency
 * @param position   number of the post, may be empty
 * @param cityBefore code of the city that the record named before, may be empty
 * @param city       code of the city now; the same where the place moved within it
 * @param from       since when it is so
 * @param cause      the request
 */
public record WorkplaceChanged(long employeeId, String nationalId, String agency, String position, String cityBefore, String city, LocalDate from, Cause cause) {
}
