package masar.requests;

/** What the law makes of an agency that does not answer in time. */
public enum Silence {
    /** Nothing: the request stays open and is late. */
    NONE,
    /** It counts as approved. */
    APPROVED,
    /** It counts as refused. */
    REFUSED
}
