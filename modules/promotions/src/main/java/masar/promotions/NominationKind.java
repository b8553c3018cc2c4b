package masar.promotions;

/** The two promotions outside the comparison. */
public enum NominationKind {
    /** الترقية الاستثنائية: two grades up, by approval of the competent minister (art 54). */
    EXCEPTIONAL,
    /** By nomination of the minister to grades 14 and 15 (art 53). */
    SELECTION
}
