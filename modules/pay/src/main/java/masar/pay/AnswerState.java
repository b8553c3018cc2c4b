package masar.pay;

/** How an answered question stands. */
public enum AnswerState {
    /** Written, seen by the ministry alone. */
    DRAFT,
    /** Seen by everybody. */
    PUBLISHED,
    /** Published once, and no more. */
    WITHDRAWN
}
