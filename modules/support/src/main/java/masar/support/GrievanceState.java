package masar.support;

/** Where a request of a grievance stands. */
public enum GrievanceState {
    /** Nobody has answered yet. */
    OPEN,
    /** The agency has answered, or its silence has; its person accepts that or goes on to the ministry. */
    REPLIED,
    /** Its person accepted the answer of the agency. */
    ACCEPTED,
    /** Its person went on to the ministry. */
    ESCALATED,
    /** The ministry has decided, or its silence has. */
    FINAL,
    /** Taken back, or not completed in time. */
    DROPPED;

    /** Text key of its name. */
    public String key() {
        return "grievances.state." + name();
    }

    /** Look of its tag. */
    public String look() {
        return switch (this) {
            case OPEN -> "info";
            case REPLIED -> "warn";
            case ACCEPTED, FINAL -> "good";
            case ESCALATED, DROPPED -> "none";
        };
    }
}
