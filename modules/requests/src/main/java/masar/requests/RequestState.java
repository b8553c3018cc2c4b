package masar.requests;

/** Where a request stands. The ways between the states are the table {@link Moves}, and nothing else. */
public enum RequestState {
    /** Being written; seen by its writer alone, has no number yet. مسودة */
    DRAFT,
    /** Sent to the agency, not yet opened by an officer. مقدم */
    SUBMITTED,
    /** An officer has it. قيد المراجعة */
    UNDER_AGENCY_REVIEW,
    /** Back with the applicant, the agency's clock stands still. معاد للاستكمال */
    RETURNED_FOR_COMPLETION,
    /** All steps but the last have said yes. */
    VERIFIED,
    /** Granted, and about to be applied in the same transaction. معتمد */
    APPROVED,
    /** Granted and done. منفذ */
    APPLIED,
    /** Refused with a reason, or by the silence of the agency where the law says so. مرفوض */
    REJECTED,
    /** Taken back by the applicant. ملغى */
    WITHDRAWN,
    /** Returned for completion, and not completed in time. */
    LAPSED,
    /** Its applicant has died, and nobody else can pursue it. */
    CLOSED_AT_DEATH;

    /** Whether nothing more can happen. */
    public boolean isClosed() {
        return this == APPLIED || this == REJECTED || this == WITHDRAWN || this == LAPSED || this == CLOSED_AT_DEATH;
    }

    /** Whether the agency has it now. */
    public boolean isWithAgency() {
        return this == SUBMITTED || this == UNDER_AGENCY_REVIEW || this == VERIFIED;
    }

    /** Whether its applicant may change it now. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED_FOR_COMPLETION;
    }
}
