package masar.retirement.law;

import masar.kernel.LegalRef;

/** Why service ends: the reasons of the law (art 30) and the regulation (art 210), and the two outside their list. */
public enum Reason {
    /** الاستقالة. */
    RESIGNATION("211", Fifteen.NO, LumpSum.REDUCED),
    /** طلب الإحالة على التقاعد قبل السن النظامية: to whom it is not granted goes on serving, so that no lump sum is due. */
    EARLY_RETIREMENT("219", Fifteen.NO, LumpSum.NONE),
    /** إلغاء الوظيفة. */
    POSITION_ABOLISHED("210", Fifteen.YES, LumpSum.FULL),
    /** بلوغ السن النظامية. */
    STATUTORY_AGE("220", Fifteen.NO, LumpSum.FULL),
    /** العجز الصحي. */
    HEALTH_DISABILITY("224", Fifteen.NO, LumpSum.FULL),
    /** عدم تنفيذ قرار النقل. */
    TRANSFER_NOT_EXECUTED("210", Fifteen.OPEN, LumpSum.FULL),
    /** الفصل لأسباب تأديبية. */
    DISCIPLINARY("228", Fifteen.NO, LumpSum.REDUCED),
    /** الفصل بأمر ملكي أو قرار مجلس الوزراء: not disciplinary unless it says so. */
    ROYAL_ORDER("231", Fifteen.YES, LumpSum.FULL),
    /** الانقطاع عن العمل. */
    ABSENCE("227", Fifteen.OPEN, LumpSum.FULL),
    /** فقد الجنسية أو سحبها أو إسقاطها. */
    NATIONALITY_LOSS("210", Fifteen.OPEN, LumpSum.FULL),
    /** فقد الموظف. */
    MISSING("210", Fifteen.OPEN, LumpSum.FULL),
    /** عدم الصلاحية لشاغلي الوظائف المستثناة. */
    EXEMPT_UNSUITABLE("210", Fifteen.OPEN, LumpSum.FULL),
    /** عدم الكفاية. */
    INCOMPETENCE("210", Fifteen.OPEN, LumpSum.FULL),
    /** الوفاة: the day of death is the last day of work. */
    DEATH("234", Fifteen.NO, LumpSum.FULL),
    /** عدم اجتياز التجربة: contributions are given back, leave is not paid. */
    PROBATION_FAILED("44", Fifteen.NO, LumpSum.NONE),
    /** انتهاء العقد: whether the pension law applies at all is for a person to say. */
    CONTRACT_END("", Fifteen.NO, LumpSum.NONE);

    /** Whether fifteen years suffice for a pension: a dismissal that is not disciplinary, or one of which the law does not say it. */
    public enum Fifteen { YES, NO, OPEN }

    /** Which lump sum is due where no pension is. */
    public enum LumpSum { FULL, REDUCED, NONE }

    private final String article;
    private final Fifteen fifteen;
    private final LumpSum lumpSum;

    Reason(String article, Fifteen fifteen, LumpSum lumpSum) {
        this.article = article;
        this.fifteen = fifteen;
        this.lumpSum = lumpSum;
    }

    /** Where it stands. */
    public LegalRef ref() {
        return RetirementLaw.REGULATION.article(article);
    }

    /** Whether fifteen years suffice. */
    public Fifteen fifteen() {
        return fifteen;
    }

    /** The lump sum where no pension is due. */
    public LumpSum lumpSum() {
        return lumpSum;
    }

    /** Death and health disability: a pension at any length of service, with a floor, and all leave paid. */
    public boolean protects() {
        return this == DEATH || this == HEALTH_DISABILITY;
    }
}
