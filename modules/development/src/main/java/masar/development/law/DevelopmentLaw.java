package masar.development.law;

import java.util.List;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/**
 * The numbers of the law of training and of scholarships, each with where it stands and since when. The regulation is the first edition of
 * 1440; its year is all that our source gives, so that it holds here from the first day of that year, and for older cases too.
 */
public final class DevelopmentLaw {
    /** The regulation. */
    public static final LegalRef REGULATION = LegalRef.of("HR Regulation");
    /** Its section on training and its plans. */
    public static final LegalRef TRAINING = REGULATION.article("161–167");
    /** Its section on training abroad. */
    public static final LegalRef TRAINING_ABROAD = REGULATION.article("169–174");
    /** Its section on scholarships and study missions, where our source names no single article. */
    public static final LegalRef STUDY = REGULATION.article("177–200");
    /** Its section on what is paid meanwhile. */
    public static final LegalRef STUDY_PAY = REGULATION.article("254–260");
    private static final String SINCE = "1440-01-01";

    /** Years of service before training abroad. */
    static final Dated<Integer> ABROAD_SERVICE = Dated.since(SINCE, 1);
    /** Months beyond which a training is a long one. */
    static final Dated<Integer> LONG_MONTHS = Dated.since(SINCE, 6);
    /** Years of service before a scholarship or study mission. */
    static final Dated<Integer> STUDY_SERVICE = Dated.since(SINCE, 1);
    /** The least level of the last appraisal, of five: very good. */
    static final Dated<Integer> STUDY_RATING = Dated.since(SINCE, 4);
    /** Days after the end within which a scholar returns to work. */
    static final Dated<Integer> RETURN_DAYS = Dated.since(SINCE, 30);
    /** Changes of institution that a study mission allows. */
    static final Dated<Integer> MISSION_INSTITUTIONS = Dated.since(SINCE, 1);
    /** Semesters from which a study mission may be withdrawn, in all. */
    static final Dated<Integer> MISSION_SEMESTERS = Dated.since(SINCE, 2);
    /** Percent of pay during a scholarship abroad. */
    static final Dated<Integer> ABROAD_PAY = Dated.since(SINCE, 50);
    /** Percent of the cost that is repaid for the part of the bond that is left, after a scholarship abroad. */
    static final Dated<Integer> ABROAD_REPAYS = Dated.since(SINCE, 100);
    /** The same after a study mission. */
    static final Dated<Integer> MISSION_REPAYS = Dated.since(SINCE, 50);
    /** Percent that is left of the repayment for a scholar who moves to a body outside the State's budget. */
    static final Dated<Integer> ELSEWHERE_REPAYS = Dated.since(SINCE, 50);

    private DevelopmentLaw() {
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

    /** Percent of pay during a scholarship abroad. */
    public static int abroadPay(java.time.LocalDate on) {
        return ABROAD_PAY.onOrFirst(on);
    }

    /** All numbers, for pages that print the law. */
    public static List<Row> rows() {
        return List.of(new Row("abroadService", TRAINING_ABROAD, ABROAD_SERVICE), new Row("longTrainingMonths", REGULATION.article(49).paragraph("أ"), LONG_MONTHS), new Row("scholarService", STUDY, STUDY_SERVICE),
                new Row("leastRating", STUDY, STUDY_RATING), new Row("returnDays", STUDY, RETURN_DAYS),
                new Row("institutionChanges", STUDY, MISSION_INSTITUTIONS), new Row("missionSemesters", STUDY, MISSION_SEMESTERS), new Row("abroadPay", STUDY_PAY, ABROAD_PAY),
                new Row("abroadRepays", STUDY, ABROAD_REPAYS), new Row("missionRepays", STUDY, MISSION_REPAYS),
                new Row("elsewhereRepays", STUDY, ELSEWHERE_REPAYS));
    }
}
