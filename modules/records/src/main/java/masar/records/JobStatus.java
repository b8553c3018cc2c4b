package masar.records;

/** How a person stands in the post on a day. */
public enum JobStatus {
    /** At work (على رأس العمل), leave with pay included. */
    WORKING,
    /** Suspended from duty (مكفوف اليد). */
    SUSPENDED,
    /** On secondment or full assignment outside the agency. */
    ASSIGNED_OUTSIDE,
    /** On a leave without pay. */
    ON_UNPAID_LEAVE,
    /** Record folded (مطوي قيده). */
    TERMINATED
}
