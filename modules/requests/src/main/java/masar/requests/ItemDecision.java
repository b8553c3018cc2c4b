package masar.requests;

/** What an officer says to one item of a request. */
public enum ItemDecision {
    /** Nothing yet. */
    UNDECIDED,
    /** The wanted value is right. */
    ACCEPTED,
    /** It is not, and the reason says why. */
    REFUSED,
    /** The applicant must explain or prove it first. */
    CLARIFY
}
