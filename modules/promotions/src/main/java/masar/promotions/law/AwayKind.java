package masar.promotions.law;

/**
 * Why somebody was not at the post, as far as promotion asks (HR Regulation art 48-ب and 49-أ to ج). Of most kinds the law asks one
 * question; whether the days count to experience hangs on its answer ({@link Away#answer()}).
 */
public enum AwayKind {
    /** Exceptional leave: never counts. */
    EXCEPTIONAL_LEAVE,
    /** Study leave: counts when its aim was reached. */
    STUDY_LEAVE,
    /** Scholarship abroad: counts when its aim was reached. */
    SCHOLARSHIP,
    /** Study mission at home: counts when its aim was reached. */
    STUDY_MISSION,
    /** A training course: counts. */
    COURSE,
    /** Secondment: counts when it is to a government or to a regional or international body. */
    SECONDMENT,
    /** Absence: counts when it was turned into leave. */
    ABSENCE,
    /** Hand-suspension: counts unless it ended in a penalty; the answer is whether it ended without one. */
    SUSPENSION,
    /** On trial for a matter of the job or of honour: the days count, but stand in the way while they last. */
    TRIAL;

    /** Whether the law asks a question of this kind. */
    boolean asks() {
        return this != EXCEPTIONAL_LEAVE && this != COURSE && this != TRIAL;
    }

    /** Whether the days count to experience, given the answer. */
    boolean counts(boolean answer) {
        return this != EXCEPTIONAL_LEAVE && (!asks() || answer);
    }

    /** Whether somebody away like this is away from the post, so that probation is made longer by it. */
    boolean lengthensProbation() {
        return this != COURSE && this != TRIAL;
    }
}
