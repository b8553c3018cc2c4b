package masar.promotions;

/** Where a nomination stands. */
public enum NominationState {
    /** With the competent authority. */
    NOMINATED,
    /** Decided: yes. */
    APPROVED,
    /** Decided: no. */
    REFUSED,
    /** Taken back by HR before it was decided. */
    WITHDRAWN
}
