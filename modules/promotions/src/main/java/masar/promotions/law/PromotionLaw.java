package masar.promotions.law;

import java.util.List;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/**
 * The numbers of the law of promotion, each with where it stands and since when. The regulation is the first edition of 1440; its year
 * is all that our source gives, so that it holds here from the first day of that year.
 */
public final class PromotionLaw {
    /** The regulation. */
    public static final LegalRef REGULATION = LegalRef.of("HR Regulation");
    /** The law above it. */
    public static final LegalRef LAW = LegalRef.of("Civil Service Law");
    /** The law of procedure before the Board of Grievances. */
    public static final LegalRef GRIEVANCES = LegalRef.of("Board of Grievances Procedure Law");
    private static final String SINCE = "1440-01-01";
    private static final String GRIEVANCES_SINCE = "1435-01-22";

    /** Days from knowing a decision within which a grievance is brought to the body that made it. */
    static final Dated<Integer> GRIEVANCE_DAYS = Dated.since(GRIEVANCES_SINCE, 60);
    /** Days within which that body answers; its silence refuses. */
    static final Dated<Integer> GRIEVANCE_ANSWER_DAYS = Dated.since(GRIEVANCES_SINCE, 60);
    /** Grades up an ordinary promotion goes: the next one. */
    static final Dated<Integer> NEXT = Dated.since(SINCE, 1);
    /** The highest grade of the general ladder. */
    static final Dated<Integer> TOP_GRADE = Dated.since(SINCE, 15);
    /** From this grade on the post's experience does not suffice and years in the grade are asked for. */
    static final Dated<Integer> YEARS_FROM_GRADE = Dated.since(SINCE, 11);
    /** Years of suitable experience in the present grade, to grades 11, 12 and 13. */
    static final Dated<Integer> YEARS_IN_GRADE = Dated.since(SINCE, 2);
    /** Grades by nomination, outside the comparison, begin here; the Council of Ministers decides on them. */
    static final Dated<Integer> NOMINATION_FROM_GRADE = Dated.since(SINCE, 14);
    /** Years in the two grades below, to grades 14 and 15. */
    static final Dated<Integer> NOMINATION_YEARS = Dated.since(SINCE, 4);
    /** Months beyond which a scholarship, mission or course stands in the way. */
    static final Dated<Integer> LONG_COURSE_MONTHS = Dated.since(SINCE, 6);
    /** Years for which a penalty stands in the way. */
    static final Dated<Integer> PENALTY_YEARS = Dated.since(SINCE, 1);
    /** Days docked in that time that stand in the way. */
    static final Dated<Integer> DOCKED_DAYS = Dated.since(SINCE, 15);
    /** The lowest appraisal. */
    static final Dated<Appraisal> LOWEST_APPRAISAL = Dated.since(SINCE, Appraisal.GOOD);
    /** Years after an exceptional promotion before an ordinary one. */
    static final Dated<Integer> AFTER_EXCEPTIONAL = Dated.since(SINCE, 2);
    /** Years between two exceptional promotions. */
    static final Dated<Integer> BETWEEN_EXCEPTIONAL = Dated.since(SINCE, 3);
    /** Years between any two promotions. */
    static final Dated<Integer> BETWEEN_PROMOTIONS = Dated.since(SINCE, 1);
    /** Grades up an exceptional promotion goes. */
    static final Dated<Integer> EXCEPTIONAL_GRADES = Dated.since(SINCE, 2);
    /** The appraisal it asks for. */
    static final Dated<Appraisal> EXCEPTIONAL_APPRAISAL = Dated.since(SINCE, Appraisal.EXCELLENT);
    /** The highest age for it. */
    static final Dated<Integer> EXCEPTIONAL_AGE = Dated.since(SINCE, 55);
    /** Years in the present grade for it. */
    static final Dated<Integer> EXCEPTIONAL_YEARS = Dated.since(SINCE, 1);
    /** Fewest criteria of a comparison. */
    static final Dated<Integer> FEWEST_CRITERIA = Dated.since(SINCE, 2);

    private PromotionLaw() {
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

    /** All numbers, for the page that prints the law. */
    public static List<Row> rows() {
        return List.of(row("nextGrade", "48", "أ-3", NEXT), row("topGrade", "48", "أ-3", TOP_GRADE),
                row("yearsFromGrade", "50", "", YEARS_FROM_GRADE), row("yearsInGrade", "50", "", YEARS_IN_GRADE),
                row("nominationFromGrade", "53", "", NOMINATION_FROM_GRADE), row("nominationYears", "53", "", NOMINATION_YEARS),
                row("longCourseMonths", "49", "أ", LONG_COURSE_MONTHS), row("penaltyYears", "49", "د", PENALTY_YEARS),
                row("dockedDays", "49", "د", DOCKED_DAYS), row("lowestAppraisal", "49", "هـ", LOWEST_APPRAISAL),
                row("afterExceptional", "55", "", AFTER_EXCEPTIONAL), row("betweenExceptional", "56", "", BETWEEN_EXCEPTIONAL),
                row("betweenPromotions", "57", "", BETWEEN_PROMOTIONS), row("exceptionalGrades", "54", "", EXCEPTIONAL_GRADES),
                row("exceptionalAppraisal", "54", "", EXCEPTIONAL_APPRAISAL), row("exceptionalAge", "54", "", EXCEPTIONAL_AGE),
                row("exceptionalYears", "54", "", EXCEPTIONAL_YEARS), row("fewestCriteria", "52", "", FEWEST_CRITERIA),
                new Row("grievanceDays", GRIEVANCES.article(8), GRIEVANCE_DAYS),
                new Row("grievanceAnswerDays", GRIEVANCES.article(8), GRIEVANCE_ANSWER_DAYS));
    }

    private static Row row(String name, String article, String paragraph, Dated<?> values) {
        return new Row(name, REGULATION.article(article).paragraph(paragraph), values);
    }
}
