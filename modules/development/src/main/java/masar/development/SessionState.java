package masar.development;

/** Where a session stands. What its days alone say is never stored. */
public enum SessionState {
    /** One may apply. */
    OPEN,
    /** No more applying; the agency confirms. */
    REVIEW,
    /** It runs. */
    RUNNING,
    /** It is over, and waits for its results. */
    OVER,
    /** Its results are entered. */
    FINISHED,
    /** It does not take place. */
    CANCELLED;

    /** Whether nothing more can happen. */
    public boolean isClosed() {
        return this == FINISHED || this == CANCELLED;
    }

    /** Text key of its name. */
    public String textKey() {
        return "session.state." + name();
    }

    /** Its look. */
    public String look() {
        return this == OPEN ? "good" : this == CANCELLED ? "bad" : this == OVER ? "warn" : this == FINISHED ? "none" : "info";
    }
}
