package masar.identity;

/** How a person stands to the civil service, by their record. */
public enum Standing {
    /** In service today (على رأس العمل), leave and suspension included. */
    SERVING,
    /** Served once: retired, resigned or otherwise ended. */
    FORMER,
    /** Has a record but never served: a candidate who never took up duty. */
    NEVER_SERVED
}
