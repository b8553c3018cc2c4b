package masar.promotions;

/** What became of a line of the frozen list that came to a post. */
public enum AwardState {
    /** The authority has not decided on it. */
    WAITING,
    /** Not promoted: on the day of the decision a rule said no. */
    REFUSED,
    /** Decided and offered; the employee has not answered. */
    OFFERED,
    /** Accepted; the start of duty is still to come. */
    ACCEPTED,
    /** Waived (تنازل). */
    WAIVED,
    /** Not answered in time. */
    EXPIRED,
    /** On duty in the post (مباشرة): the record shows the promotion. */
    STARTED;

    /** Whether the employee has the offer, answered or not. */
    boolean isOpen() {
        return this == OFFERED || this == ACCEPTED;
    }

    /** Whether the post is free again. */
    boolean leavesPost() {
        return this == REFUSED || this == WAIVED || this == EXPIRED;
    }
}
