package masar.promotions;

import java.time.LocalDate;

/**
 * A nomination was approved, in this transaction: the post is offered to who was named. The record is not changed before the start of duty.
 *
 * @param nomination id of the nomination
 * @param employeeId who is to be promoted
 * @param postId     to which post, kept free for them
 * @param grade      its grade
 * @param kind       by which way
 * @param number     number of the decision
 * @param decidedOn  day of the decision; promotions take effect from it and never before (art 58)
 */
public record NominationDecided(long nomination, long employeeId, long postId, int grade, NominationKind kind, String number, LocalDate decidedOn) {
}
