package masar.leave.law;

import java.util.List;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/**
 * The numbers of the law of leave, each with where it stands and since when. The regulation is the first edition of 1440; its year is all
 * that our source gives, so that it holds here from the first day of that year, and its first numbers for older leaves too.
 */
public final class LeaveLaw {
    /** The regulation. */
    public static final LegalRef REGULATION = LegalRef.of("HR Regulation");
    /** Its section on leave, where our source names no single article. */
    public static final LegalRef SECTION = REGULATION.article("125–160");
    private static final String SINCE = "1440-01-01";
    /** The days of the month of article 1. */
    static final int MONTH = 30;

    /** Days of annual leave earned in a year of service. */
    static final Dated<Integer> ANNUAL_DAYS = Dated.since(SINCE, 36);
    /** Years from which on a training earns no annual leave. */
    static final Dated<Integer> IDLE_TRAINING = Dated.since(SINCE, 1);
    /** Where school staff are spoken of. */
    public static final LegalRef SCHOOL = REGULATION.article(136);
    /** The least days of the summer break, which is the annual leave of school staff. */
    static final Dated<Integer> SCHOOL_DAYS = Dated.since(SINCE, 36);
    /** Years after the year in which it was earned within which annual leave is taken. */
    static final Dated<Integer> KEPT_YEARS = Dated.since(SINCE, 3);
    /** The same where work needed it. */
    static final Dated<Integer> KEPT_YEARS_NEED = Dated.since(SINCE, 4);
    /** Fewest days of a piece of annual leave. */
    static final Dated<Integer> PIECE_DAYS = Dated.since(SINCE, 5);
    /** Days a year that may be taken in shorter pieces. */
    static final Dated<Integer> SHORT_DAYS = Dated.since(SINCE, 10);
    /** Most days of annual leave in a year. */
    static final Dated<Integer> YEAR_CAP = Dated.since(SINCE, 108);
    /** The same from the age or the service below. */
    static final Dated<Integer> YEAR_CAP_OLDER = Dated.since(SINCE, 144);
    /** Years of age from which the higher cap holds. */
    static final Dated<Integer> OLDER_AGE = Dated.since(SINCE, 50);
    /** Years of pension service from which it does. */
    static final Dated<Integer> OLDER_SERVICE = Dated.since(SINCE, 25);
    /** Most days by which the agency may put the start off. */
    static final Dated<Integer> DELAY_DAYS = Dated.since(SINCE, 90);
    /** Days of annual leave after which it may be cut by mutual consent. */
    static final Dated<Integer> CUT_AFTER = Dated.since(SINCE, 5);
    /** Days of annual leave from which its pay is given in advance. */
    static final Dated<Integer> ADVANCE_DAYS = Dated.since(SINCE, 30);
    /** Most days of emergency leave in a fiscal year. */
    static final Dated<Integer> EMERGENCY_DAYS = Dated.since(SINCE, 5);
    /** Days of leave for a death. */
    static final Dated<Integer> BEREAVEMENT_DAYS = Dated.since(SINCE, 5);
    /** The furthest degree of kin for it, and for going with a patient. */
    static final Dated<Integer> KIN_DEGREE = Dated.since(SINCE, 3);
    /** Months of a widow's leave; ten days follow. */
    static final Dated<Integer> IDDAH_MONTHS = Dated.since(SINCE, 4);
    /** Days of it after the months. */
    static final Dated<Integer> IDDAH_DAYS = Dated.since(SINCE, 10);
    /** Days of maternity leave. */
    static final Dated<Integer> MATERNITY_DAYS = Dated.since(SINCE, 70);
    /** Days before the expected birth from which it may begin. */
    static final Dated<Integer> MATERNITY_BEFORE = Dated.since(SINCE, 28);
    /** Years of motherhood leave in a career, and of the child's life within which it lies. */
    static final Dated<Integer> MOTHERHOOD_YEARS = Dated.since(SINCE, 3);
    /** Percent of pay during it. */
    static final Dated<Integer> MOTHERHOOD_PAY = Dated.since(SINCE, 25);
    /** The least pay during it, SAR a month. */
    static final Dated<Integer> MOTHERHOOD_FLOOR = Dated.since(SINCE, 1500);
    /** Days of paternity leave. */
    static final Dated<Integer> PATERNITY_DAYS = Dated.since(SINCE, 3);
    /** Days from the birth within which it lies. */
    static final Dated<Integer> PATERNITY_WITHIN = Dated.since(SINCE, 7);
    /** Years of the window in which days of sick leave are added up. */
    static final Dated<Integer> SICK_WINDOW = Dated.since(SINCE, 4);
    /** Days of sick leave from which on the General Medical Commission decides. */
    static final Dated<Integer> COMMISSION_OVER = Dated.since(SINCE, 30);
    /** Days a year for dialysis and sessions like it. */
    static final Dated<Integer> DIALYSIS_DAYS = Dated.since(SINCE, 60);
    /** Oldest child with whom its mother may go as a companion, in years. */
    static final Dated<Integer> COMPANION_CHILD = Dated.since(SINCE, 12);
    /** Most years of exceptional leave. */
    static final Dated<Integer> EXCEPTIONAL_YEARS = Dated.since(SINCE, 2);
    /** The years in which these are counted. */
    static final Dated<Integer> EXCEPTIONAL_WITHIN = Dated.since(SINCE, 5);
    /** Most years in all for following a spouse or dependant abroad. */
    static final Dated<Integer> FOLLOWING_YEARS = Dated.since(SINCE, 10);
    /** Years of service before study leave. */
    static final Dated<Integer> STUDY_SERVICE = Dated.since(SINCE, 3);
    /** Work days before an exam at home that belong to the leave. */
    static final Dated<Integer> EXAM_BEFORE = Dated.since(SINCE, 1);
    /** The same abroad. */
    static final Dated<Integer> EXAM_BEFORE_ABROAD = Dated.since(SINCE, 3);
    /** Years within which leave for work on a holiday is taken. */
    static final Dated<Integer> COMPENSATORY_YEARS = Dated.since(SINCE, 1);
    /** Days of absence for learning to live with a disability. */
    static final Dated<Integer> DISABILITY_DAYS = Dated.since(SINCE, 42);
    /** Days after the end of a leave after which service may end for who has not come back. */
    static final Dated<Integer> BACK_WITHIN = Dated.since(SINCE, 15);

    private LeaveLaw() {
    }

    /**
     * One number of the law.
     *
     * @param name   name of its text for people, {@code fact.NAME}
     * @param ref    where it stands
     * @param values its values, oldest first
     */
    public record Row(String name, LegalRef ref, Dated<?> values) {
    }

    /** The least that is paid a month during motherhood leave, SAR. */
    public static int motherhoodFloor(java.time.LocalDate on) {
        return MOTHERHOOD_FLOOR.onOrFirst(on);
    }

    /** Years from which on a training earns no annual leave. */
    public static int idleTrainingYears(java.time.LocalDate on) {
        return IDLE_TRAINING.onOrFirst(on);
    }

    /** All numbers, for the page that prints the law. */
    public static List<Row> rows() {
        return List.of(row("annualDays", ANNUAL_DAYS), new Row("schoolDays", SCHOOL, SCHOOL_DAYS), new Row("idleTrainingYears", REGULATION.article(135), IDLE_TRAINING), row("keptYears", KEPT_YEARS), row("keptYearsNeed", KEPT_YEARS_NEED), row("pieceDays", PIECE_DAYS),
                row("shortDays", SHORT_DAYS), row("yearCap", YEAR_CAP), row("yearCapOlder", YEAR_CAP_OLDER), row("olderAge", OLDER_AGE),
                row("olderService", OLDER_SERVICE), row("delayDays", DELAY_DAYS), row("cutAfter", CUT_AFTER), row("advanceDays", ADVANCE_DAYS),
                row("emergencyDays", EMERGENCY_DAYS), row("bereavementDays", BEREAVEMENT_DAYS), row("kinDegree", KIN_DEGREE),
                row("iddahMonths", IDDAH_MONTHS), row("iddahDays", IDDAH_DAYS), row("maternityDays", MATERNITY_DAYS),
                row("maternityBefore", MATERNITY_BEFORE), row("motherhoodYears", MOTHERHOOD_YEARS), row("motherhoodPay", MOTHERHOOD_PAY),
                row("motherhoodFloor", MOTHERHOOD_FLOOR), row("paternityDays", PATERNITY_DAYS), row("paternityWithin", PATERNITY_WITHIN),
                row("sickWindow", SICK_WINDOW), new Row("commissionOver", REGULATION.article(145), COMMISSION_OVER), row("dialysisDays", DIALYSIS_DAYS),
                row("companionChild", COMPANION_CHILD), row("exceptionalLeaveYears", EXCEPTIONAL_YEARS), row("exceptionalWithin", EXCEPTIONAL_WITHIN),
                row("followingYears", FOLLOWING_YEARS), row("studyService", STUDY_SERVICE), row("examBefore", EXAM_BEFORE),
                row("examBeforeAbroad", EXAM_BEFORE_ABROAD), new Row("compensatoryYears", REGULATION.article(129), COMPENSATORY_YEARS),
                row("disabilityTrainingDays", DISABILITY_DAYS), new Row("backWithin", REGULATION.article(226), BACK_WITHIN));
    }

    private static Row row(String name, Dated<?> values) {
        return new Row(name, SECTION, values);
    }
}
