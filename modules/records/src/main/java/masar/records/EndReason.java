package masar.records;

/** Why a service ended: Civil Service Law art 30, HR Regulation art 210, and two reasons outside that list. */
public enum EndReason {
    RESIGNATION, EARLY_RETIREMENT, POSITION_ABOLISHED, STATUTORY_AGE, HEALTH_DISABILITY, TRANSFER_NOT_EXECUTED, DISCIPLINARY,
    ROYAL_ORDER, ABSENCE, NATIONALITY_LOSS, MISSING, EXEMPT_UNSUITABLE, INCOMPETENCE, DEATH,
    /** HR Regulation arts 44–46. */
    PROBATION_FAILED,
    /** Contract staff. */
    CONTRACT_END
}
