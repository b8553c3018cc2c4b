package masar.promotions;

/** Where a grievance against a line of a published list stands. */
public enum GrievanceState {
    /** Sent, and not decided. */
    OPEN,
    /** The authority found it right: the grade must be ranked again. */
    GRANTED,
    /** The authority, or its silence, refused it. */
    REFUSED,
    /** Taken back by its sender, or lapsed. */
    CLOSED
}
