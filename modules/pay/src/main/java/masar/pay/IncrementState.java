package masar.pay;

/** How a run of increments stands. */
public enum IncrementState {
    /** Going through the people. */
    RUNNING,
    /** Stopped by somebody, or by a fault that came again and again; goes on where it was. */
    STOPPED,
    /** Everybody was looked at. */
    DONE
}
