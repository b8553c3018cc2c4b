package masar.performance;

/** What is done with a charter. */
public enum CharterMove {
    /** Put before the employee. */
    PROPOSE,
    /** Taken back by the manager to be written on. */
    TAKE_BACK,
    /** Given back by the employee, with what should be otherwise. */
    ASK_CHANGE,
    /** Signed by the employee. */
    AGREE,
    /** Signed by the manager. */
    SIGN,
    /** The mid-year review. */
    REVIEW,
    /** An amendment is begun. */
    AMEND,
    /** The amendment is dropped. */
    DROP,
    /** The final rating. */
    RATE,
    /** The rating is given back to the manager. */
    SEND_BACK,
    /** The rating is approved, and a copy given. */
    APPROVE,
    /** The employee has received the copy. */
    RECEIVE,
    /** A grievance was brought. */
    GRIEVE,
    /** The grievance was refused. */
    UPHOLD,
    /** The grievance was accepted. */
    ACCEPT;

    /** Text key of what happened. */
    public String textKey() {
        return "charter.move." + name();
    }
}
