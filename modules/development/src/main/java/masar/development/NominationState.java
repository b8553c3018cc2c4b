package masar.development;

import masar.requests.Standing;

/** Where somebody stands who wants to take part, or was named. */
public enum NominationState {
    /** Asked for, and not decided. */
    REQUESTED,
    /** Has a seat. */
    APPROVED,
    /** The agency said no. */
    REFUSED,
    /** Taken back by the person. */
    WITHDRAWN,
    /** Was there; the programme ends without a test. */
    ATTENDED,
    /** Was there and passed the test. */
    PASSED,
    /** Was there and did not pass it. */
    FAILED,
    /** Did not come. */
    NO_SHOW;

    /** Whether it holds a seat, or held one. */
    public boolean isSeated() {
        return this != REQUESTED && this != REFUSED && this != WITHDRAWN;
    }

    /** Whether the session counts for the person. */
    public boolean isEarned() {
        return this == ATTENDED || this == PASSED;
    }

    /** Whether it is a result of a session that took place. */
    public boolean isResult() {
        return isSeated() && this != APPROVED;
    }

    /** Where it stands among all that one asked for. */
    Standing standing() {
        return this == REQUESTED ? Standing.WAITING : this == REFUSED ? Standing.REFUSED : this == WITHDRAWN ? Standing.ENDED : Standing.GRANTED;
    }

    /** Text key of its name. */
    public String textKey() {
        return "nomination.state." + name();
    }

    /** Its look. */
    public String look() {
        return this == REQUESTED ? "warn" : this == REFUSED || this == NO_SHOW || this == FAILED ? "bad" : this == WITHDRAWN ? "none" : "good";
    }
}
