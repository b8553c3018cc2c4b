package masar.ui;

/** Whose desk a page belongs to. The menu of a page shows the entries of its own audience; officers' frames are dark green. */
public enum Audience {
    /** Whoever comes, without signing in. */
    PUBLIC,
    /** The person's own affairs: serving or former employee. */
    MY,
    /** Human resources of one agency. */
    AGENCY,
    /** The ministry, across agencies. */
    MINISTRY,
    /** Those who run the installation. */
    OPERATOR
}
