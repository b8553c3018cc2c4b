package masar.kernel;

/**
 * What a person may do, by the role names of the field. Powers are granted per agency (or for the whole ministry) and period;
 * {@link #SELF} and {@link #FORMER} are not granted: they follow from the person's own record.
 */
public enum Power {
    /** A signed-in person acting on what is their own: the employee, serving or former. */
    SELF(Scope.OWN),
    /** Charter, leave opinion, short absences of one's own staff. */
    DIRECT_MANAGER(Scope.AGENCY),
    /** Verifies requests and documents career events. */
    HR_SPECIALIST(Scope.AGENCY),
    /** Approves corrections and minutes; gives delegations inside the agency. */
    HR_DIRECTOR(Scope.AGENCY),
    /** Scores interviews and initiatives, signs minutes. */
    PROMOTION_COMMITTEE(Scope.AGENCY),
    /** Issues decisions: appoint, promote, transfer, end service. */
    COMPETENT_AUTHORITY(Scope.AGENCY),
    /** Reference data, supervision of records, powers, second-stage grievances. */
    MINISTRY_OFFICER(Scope.MINISTRY),
    /** Reads the audit log of all agencies, changes nothing. */
    AUDITOR(Scope.MINISTRY),
    /** Data-protection officer: answers requests of data subjects. */
    DPO(Scope.MINISTRY),
    /** Runs the installation: health, outbox, daily runs. Sees no record. */
    OPERATOR(Scope.MINISTRY);

    /** How far a power reaches. */
    public enum Scope { OWN, AGENCY, MINISTRY }

    private final Scope scope;

    Power(Scope scope) {
        this.scope = scope;
    }

    /** How far this power reaches: one's own, one agency per grant, or all agencies. */
    public Scope scope() {
        return scope;
    }
}
