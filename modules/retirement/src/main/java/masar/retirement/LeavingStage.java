package masar.retirement;

/** Where a case of leaving stands, in the order in which it goes, and which body has it then. */
public enum LeavingStage {
    /** HR checks that all years are proven, and what is held in custody and owed. */
    RECORD_CHECK(Body.AGENCY_HR),
    /** The authority decides. */
    DECISION(Body.AUTHORITY),
    /** The request is back with the employee to be completed. */
    COMPLETION(Body.EMPLOYEE),
    /** إخلاء الطرف: what is in custody is given back, what is owed is settled. */
    CLEARANCE(Body.AGENCY_HR),
    /** طي القيد: the record is folded on the day after the last day of work. */
    FOLDING(Body.RECORD),
    /** بيان الخدمة. */
    STATEMENT(Body.AGENCY_HR),
    /** The file goes to the pension body. */
    PENSION_FILE(Body.AGENCY_HR),
    /** The pension body settles what is due. */
    SETTLEMENT(Body.PENSION_BODY),
    /** All is done. */
    SETTLED(Body.NOBODY),
    /** The authority refused. */
    REJECTED(Body.NOBODY),
    /** The employee took it back, or did not complete it in time. */
    WITHDRAWN(Body.NOBODY),
    /** Taken back after it was accepted: the employee goes on serving. */
    CANCELLED(Body.NOBODY),
    /** The employee died before it was decided: the case of death has taken its place. */
    OVERTAKEN(Body.NOBODY);

    /** Who has a case. */
    public enum Body { EMPLOYEE, AGENCY_HR, AUTHORITY, RECORD, PENSION_BODY, NOBODY }

    private final Body body;

    LeavingStage(Body body) {
        this.body = body;
    }

    /** Who has the case in this stage. */
    public Body body() {
        return body;
    }

    /** Whether nothing more can happen. */
    public boolean isClosed() {
        return body == Body.NOBODY;
    }

    /** Whether the authority has not decided yet. */
    public boolean isUndecided() {
        return this == RECORD_CHECK || this == DECISION || this == COMPLETION;
    }

    /** Text key of its name. */
    public String textKey() {
        return "leaving.stage." + name();
    }
}
