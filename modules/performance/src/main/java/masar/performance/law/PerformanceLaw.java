package masar.performance.law;

import java.math.BigDecimal;
import java.util.List;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/**
 * The numbers of the law of performance, each with where it stands and since when. Appraisals follow the calendar year since 2017, from
 * which the first version of the framework holds here; our source gives no day.
 */
public final class PerformanceLaw {
    /** The regulation. */
    public static final LegalRef REGULATION = LegalRef.of("HR Regulation");
    /** The framework that the regulation leaves the rest to (arts 117, 123). */
    public static final LegalRef FRAMEWORK = LegalRef.of("Performance Management Framework");
    /** The increment for those whom the appraisal lets have it. */
    public static final LegalRef INCREMENT = LegalRef.of("Civil Service Law").article(36);
    private static final String SINCE = "2017-01-01";
    /** What the weights of a form add up to. */
    public static final int WHOLE = 100;
    /** The lowest and the highest mark. */
    public static final int LOWEST = 1;
    /** The highest mark. */
    public static final int HIGHEST = 5;

    /** Fewest goals of a charter. */
    static final Dated<Integer> FEWEST_GOALS = Dated.since(SINCE, 4);
    /** Most weight of leadership on the supervisory form. */
    static final Dated<Integer> LEADERSHIP_MOST = Dated.since(SINCE, 40);
    /** Most weight of any other competency on it. */
    static final Dated<Integer> OTHER_MOST = Dated.since(SINCE, 20);
    /** The month from whose first day on a charter may be amended: the first half is over. */
    static final Dated<Integer> AMEND_FROM_MONTH = Dated.since(SINCE, 7);
    /** From which score on the marks 2, 3, 4 and 5 are given; below the first it is 1. */
    static final Dated<List<BigDecimal>> CUTS = Dated.since(SINCE, List.of(new BigDecimal("1.5"), new BigDecimal("2.5"), new BigDecimal("3.5"), new BigDecimal("4.5")));
    /** Percent of the marks 5, 4, 3, 2 and 1: the first version (1438H), of every twenty 2, 4, 8, 4 and 2. Each year's circular may set others. */
    public static final Dated<Shares> FIRST_SHARES = Dated.since(SINCE, new Shares(List.of(10, 20, 40, 20, 10)));
    /** Unsatisfactory years in a row after which service ends. */
    static final Dated<Integer> LOW_YEARS = Dated.since("1440-01-01", 3);
    /** The lowest mark with which somebody is considered for promotion. */
    static final Dated<Integer> PROMOTION_LEAST = Dated.since("1440-01-01", 3);
    /** The lowest mark for a scholarship, a study mission or a study leave. */
    static final Dated<Integer> STUDY_LEAST = Dated.since("1440-01-01", 4);
    /** The lowest mark with which somebody may be assigned to another post. */
    static final Dated<Integer> ASSIGNMENT_LEAST = Dated.since("1440-01-01", 2);
    /** Below this mark a development plan is made. */
    static final Dated<Integer> PLAN_BELOW = Dated.since(SINCE, 4);

    private PerformanceLaw() {
    }

    /**
     * One number of the law, as a page prints it.
     *
     * @param name   the text {@code fact.NAME}
     * @param ref    where it stands
     * @param values since when it is what
     */
    public record Row(String name, LegalRef ref, Dated<?> values) {
    }

    /** All numbers, for the page that prints the law. */
    public static List<Row> rows() {
        return List.of(new Row("fewestGoals", FRAMEWORK, FEWEST_GOALS), new Row("leadershipMost", FRAMEWORK, LEADERSHIP_MOST),
                new Row("competencyMost", FRAMEWORK, OTHER_MOST), new Row("amendFromMonth", FRAMEWORK, AMEND_FROM_MONTH), new Row("cutPoints", FRAMEWORK, CUTS),
                new Row("firstShares", FRAMEWORK, FIRST_SHARES), new Row("lowYearsLimit", REGULATION.article(233), LOW_YEARS),
                new Row("promotionLeast", REGULATION.article(49).paragraph("هـ"), PROMOTION_LEAST), new Row("studyLeast", REGULATION.article("177–200"), STUDY_LEAST),
                new Row("assignmentLeast", REGULATION.article(69), ASSIGNMENT_LEAST), new Row("planBelow", FRAMEWORK, PLAN_BELOW));
    }
}
