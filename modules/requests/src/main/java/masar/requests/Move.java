package masar.requests;

/** What can be done to a request; from where to where says the table {@link Moves}. */
public enum Move {
    /** The applicant sends the draft to the agency. */
    SEND,
    /** An officer gives it to a colleague; the reason of this move is the colleague's name. */
    ASSIGN,
    /** An officer takes it for review. */
    TAKE,
    /** An officer gives it back to the applicant to complete. */
    RETURN,
    /** It goes with its applicant to another agency; the reason of this move is that agency's code. */
    FOLLOW,
    /** The applicant has completed it. */
    RESUBMIT,
    /** One step of the agency says yes; more steps follow. */
    VERIFY,
    /** A later step gives it back to the first step of the agency. */
    SEND_BACK,
    /** The last step puts its decision off to a later day, where the kind's law lets it. */
    DEFER,
    /** The last step says yes. */
    APPROVE,
    /** The house does what was approved. */
    APPLY,
    /** The last step says no. */
    REJECT,
    /** The applicant takes it back. */
    WITHDRAW,
    /** The clock ran out, and by law silence is a yes. */
    APPROVE_BY_SILENCE,
    /** The clock ran out, and by law silence is a no. */
    REJECT_BY_SILENCE,
    /** The applicant did not complete it in time. */
    LAPSE,
    /** The applicant has died, and nobody else can pursue it; the reason of this move is the number of the case of death. */
    CLOSE_AT_DEATH
}
