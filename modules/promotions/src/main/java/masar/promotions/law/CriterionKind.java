package masar.promotions.law;

/** The five criteria of art 52. What agencies add (volunteering, certificates, savings) is of one of these kinds. */
public enum CriterionKind {
    /** Last year's appraisal: always one of them. */
    APPRAISAL,
    /** Initiatives and achievements. */
    INITIATIVES,
    /** Development and training programmes. */
    TRAINING,
    /** Personal interview. */
    INTERVIEW,
    /** Comparison test. */
    TEST
}
