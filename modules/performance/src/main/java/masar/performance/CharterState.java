package masar.performance;

/** Where a charter stands. */
public enum CharterState {
    /** Its manager writes it. */
    DRAFT,
    /** Before its employee. */
    PROPOSED,
    /** The employee has signed; the manager has not yet. */
    AGREED,
    /** Both have signed. */
    IN_FORCE,
    /** The mid-year review was held. */
    REVIEWED,
    /** The manager writes an amendment; the version before it is in force. */
    AMENDING,
    /** The amendment is before the employee. */
    AMENDMENT_PROPOSED,
    /** The employee has signed the amendment. */
    AMENDMENT_AGREED,
    /** Both have signed the amendment: it is in force. */
    AMENDED,
    /** The manager has rated. */
    RATED,
    /** Human resources gave the rating back. */
    RETURNED,
    /** Human resources approved the rating and gave a copy. */
    APPROVED,
    /** The employee has the copy. */
    RECEIVED,
    /** A grievance against the rating is open. */
    GRIEVED,
    /** The grievance was refused: the rating stays. */
    UPHELD,
    /** The grievance was accepted: human resources enter the rating anew. */
    ACCEPTED;

    /** Whether its goals may be written. */
    public boolean isWriting() {
        return this == DRAFT || this == AMENDING;
    }

    /** Whether it waits for the employee's signature. */
    public boolean isProposed() {
        return this == PROPOSED || this == AMENDMENT_PROPOSED;
    }

    /** Whether it waits for the manager's signature. */
    public boolean isAgreed() {
        return this == AGREED || this == AMENDMENT_AGREED;
    }

    /** Whether no rating is with human resources yet, or it came back. */
    public boolean isUnrated() {
        return ordinal() < RATED.ordinal() || this == RETURNED;
    }

    /** Whether the rating is approved. */
    public boolean isApproved() {
        return ordinal() >= APPROVED.ordinal();
    }

    /** Whether it tells of a grievance, which goes round those whom it concerns: only the employee is shown it. */
    public boolean isGrieved() {
        return this == GRIEVED || this == UPHELD || this == ACCEPTED;
    }

    /** As it is shown to everybody but the employee. */
    CharterState toOthers() {
        return isGrieved() ? RECEIVED : this;
    }

    /** Those that are shown to others as this one. */
    java.util.List<CharterState> behind() {
        return java.util.Arrays.stream(values()).filter(s -> s.toOthers() == this).toList();
    }

    /** Text key of its name. */
    public String textKey() {
        return "charter.state." + name();
    }

    /** Look of its tag: good, warn, info or none. */
    public String look() {
        return switch (this) {
            case DRAFT, AMENDING -> "none";
            case PROPOSED, AGREED, AMENDMENT_PROPOSED, AMENDMENT_AGREED, RETURNED, GRIEVED -> "warn";
            case RATED -> "info";
            default -> "good";
        };
    }
}
