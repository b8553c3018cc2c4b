package masar.records;

/** What somebody says of the seat of their post. */
public enum SeatWord {
    /** Nothing yet, of this post. */
    NOT_SAID,
    /** It is where the record says. */
    CONFIRMED,
    /** It is elsewhere: a report lies with the agency. */
    MISMATCH_REPORTED,
    /** The agency took the report over: the seat is where they said. */
    UPDATED,
    /** The agency did not: the seat stays where the record says. */
    UPHELD;

    /** Whether both sides say the same. */
    public boolean isAgreed() {
        return this == CONFIRMED || this == UPDATED;
    }

    /** Text key of its name. */
    public String textKey() {
        return "workplace.word." + name();
    }
}
