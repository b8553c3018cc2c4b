package masar.support.law;

import java.util.List;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/** The numbers of the law of grievances, each with where it stands and since when. */
public final class GrievanceLaw {
    /** Art 8 of the law of procedure before the Board of Grievances, royal decree M/3 of 22/1/1435. */
    public static final LegalRef PROCEDURE = LegalRef.of("Board of Grievances Procedure Law").article(8);
    /** The older rules of appraisal, which name days for a grievance; the present framework sets a procedure of its own (below). */
    public static final LegalRef APPRAISAL = LegalRef.of("Appraisal Regulation").article("36").paragraph("11");
    /** Where the present regulation leaves the procedure against an appraisal to the framework. */
    public static final LegalRef FRAMEWORK = LegalRef.of("HR Regulation").article(123);
    private static final String SINCE = "1435-01-22";
    /** Our source gives no day for the older rules; they are read as holding as long as the law of procedure. */
    private static final String APPRAISAL_SINCE = SINCE;

    /** Calendar days from knowing a decision to a grievance with the body that made it. */
    static final Dated<Integer> DECISION_DAYS = Dated.since(SINCE, 60);
    /** Calendar days in which that body, and then the ministry, answers; silence refuses. */
    static final Dated<Integer> ANSWER_DAYS = Dated.since(SINCE, 60);
    /** Calendar days from the answer or the silence of the body to the ministry. */
    static final Dated<Integer> MINISTRY_DAYS = Dated.since(SINCE, 60);
    /** Hijri years from the arising of a right to the ministry. */
    static final Dated<Integer> RIGHT_YEARS = Dated.since(SINCE, 10);
    /** Calendar days from the ministry's refusal, or from its silence, to the suit. */
    static final Dated<Integer> SUIT_DAYS = Dated.since(SINCE, 60);
    /** Calendar days from notice in which the agency carries out what the ministry upheld; then a suit is open. */
    static final Dated<Integer> CARRY_OUT_DAYS = Dated.since(SINCE, 60);
    /** Calendar days from receiving the copy of a rating. */
    static final Dated<Integer> RATING_DAYS = Dated.since(APPRAISAL_SINCE, 15);
    /** Hijri months in which the committee reports on a grievance against a rating. */
    static final Dated<Integer> RATING_ANSWER_MONTHS = Dated.since(APPRAISAL_SINCE, 2);

    private GrievanceLaw() {
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
        return List.of(new Row("decisionDays", PROCEDURE, DECISION_DAYS), new Row("answerDays", PROCEDURE, ANSWER_DAYS),
                new Row("ministryDays", PROCEDURE, MINISTRY_DAYS), new Row("rightYears", PROCEDURE, RIGHT_YEARS), new Row("suitDays", PROCEDURE, SUIT_DAYS),
                new Row("carryOutDays", PROCEDURE, CARRY_OUT_DAYS),
                new Row("ratingDays", APPRAISAL, RATING_DAYS), new Row("ratingAnswerMonths", APPRAISAL, RATING_ANSWER_MONTHS));
    }
}
