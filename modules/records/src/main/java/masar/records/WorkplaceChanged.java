package masar.records;

import java.time.LocalDate;

/**
 * The workplace of somebody in service is another one: the seat of their post was put right by an approved request, or a career event such as a
 * transfer, entered or imported, brought them to another place. Fired within the transaction: an observer that throws undoes it all.
 *
 * @param employeeId who works there
 * @param nationalId their national ID
 * @param agency     code of the agency
 * @param position   number of the post, may be empty
 * @param samePost   whether they had this post before too, so that the post itself moved and not only the person
 * @param cityBefore code of the city that the record named before, may be empty
 * @param city       code of the city now, may be empty after a transfer; the same where the place moved within it
 * @param from       since when it is so
 * @param cause      the request, the event or the import
 */
public record WorkplaceChanged(long employeeId, String nationalId, String agency, String position, boolean samePost, String cityBefore, String city, LocalDate from,
        Cause cause) {
}
