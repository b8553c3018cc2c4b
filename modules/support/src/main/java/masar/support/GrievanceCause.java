package masar.support;

/** Why a request of a grievance was brought. */
public enum GrievanceCause {
    FIRST,
    /** The agency's answer was not accepted. */
    ESCALATED,
    /** There are new facts. */
    REOPENED
}
