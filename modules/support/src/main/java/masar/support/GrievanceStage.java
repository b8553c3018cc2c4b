package masar.support;

/** Who has a grievance. */
public enum GrievanceStage {
    /** The agency that decided. */
    AGENCY,
    /** The ministry. */
    MINISTRY
}
