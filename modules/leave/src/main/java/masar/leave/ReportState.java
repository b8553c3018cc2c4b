package masar.leave;

/** Where a medical report stands. */
public enum ReportState {
    /** Nobody on record fits it. */
    UNMATCHED,
    /** The General Medical Commission must decide first. */
    COMMISSION,
    /** The agency's HR decides about the leave. */
    WAITING,
    /** The leave is entered. */
    DECIDED,
    /** There is no leave from it, and the reason is told. */
    REFUSED;

    /** Whether somebody still has something to do with it. */
    public boolean isOpen() {
        return this == UNMATCHED || this == COMMISSION || this == WAITING;
    }

    /** Text key of its name. */
    public String textKey() {
        return "medical.state." + name();
    }
}
