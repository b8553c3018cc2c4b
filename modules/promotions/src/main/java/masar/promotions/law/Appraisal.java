package masar.promotions.law;

/** The five levels of a yearly appraisal, the lowest first. */
public enum Appraisal {
    /** غير مرضٍ. */
    UNSATISFACTORY,
    /** مرضٍ. */
    SATISFACTORY,
    /** جيد. */
    GOOD,
    /** جيد جداً. */
    VERY_GOOD,
    /** ممتاز. */
    EXCELLENT;

    /** The level as a mark, 1 (unsatisfactory) to 5 (excellent). */
    public int mark() {
        return ordinal() + 1;
    }

    /** Whether this level is another one or better. */
    public boolean atLeast(Appraisal other) {
        return compareTo(other) >= 0;
    }
}
