package masar.performance;

/** The five levels of an appraisal, the lowest first. */
public enum Rating {
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

    /** The level of a mark from 1 to 5. */
    public static Rating of(int mark) {
        return values()[mark - 1];
    }

    /** Text key of its name. */
    public String textKey() {
        return "rating." + name();
    }
}
