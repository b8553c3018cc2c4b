package masar.performance.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** PF12 to PF19: what an approved rating does, all through one year (arts 121–124). */
public final class RatingEffects {
    private static final LegalRef LOW = PerformanceLaw.REGULATION.article(233);

    private RatingEffects() {
    }

    /** What follows from a low rating, by how many years in a row it is. */
    public enum Step { NOTICE, QUESTIONING, END_OF_SERVICE }

    /**
     * What follows from a rating.
     *
     * @param marks marks of consecutive years, this one first
     * @param on    the day of approval
     */
    public static Decision of(List<Integer> marks, LocalDate on) {
        int mark = marks.get(0);
        List<Finding> all = new ArrayList<>();
        all.add(PerformanceLaw.INCREMENT.find("PF12", mark > PerformanceLaw.LOWEST).given("ratingMark", mark));
        all.add(least("PF13", PerformanceLaw.REGULATION.article(49).paragraph("هـ"), mark, "promotionLeast", PerformanceLaw.PROMOTION_LEAST.on(on)));
        all.add(least("PF14", PerformanceLaw.REGULATION.article("177–200"), mark, "studyLeast", PerformanceLaw.STUDY_LEAST.on(on)));
        all.add(least("PF15", PerformanceLaw.REGULATION.article(69), mark, "assignmentLeast", PerformanceLaw.ASSIGNMENT_LEAST.on(on)));
        int plan = PerformanceLaw.PLAN_BELOW.on(on);
        all.add(PerformanceLaw.FRAMEWORK.find("PF16", mark >= plan ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("ratingMark", mark).given("planBelow", plan));
        if (mark == PerformanceLaw.LOWEST) {
            all.add(low(marks, on));
        }
        return Decision.of(all);
    }

    private static Finding least(String rule, LegalRef ref, int mark, String name, int needed) {
        return ref.find(rule, mark >= needed).given("ratingMark", mark).given(name, needed);
    }

    /** Unsatisfactory: a notice, the second year questioning, the third the end of service. Each is a person's to carry out. */
    private static Finding low(List<Integer> marks, LocalDate on) {
        int years = lowYears(marks);
        int limit = PerformanceLaw.LOW_YEARS.on(on);
        Step step = years >= limit ? Step.END_OF_SERVICE : years > 1 ? Step.QUESTIONING : Step.NOTICE;
        return (step == Step.END_OF_SERVICE ? LOW : PerformanceLaw.FRAMEWORK).find("PF17", Outcome.NEEDS_PERSON).given("lowYears", years).given("lowYearsLimit", limit)
                .gives("lowStep", step);
    }

    /** How many of the marks, from the first on, are the lowest. */
    public static int lowYears(List<Integer> marks) {
        return (int) marks.stream().takeWhile(m -> m == PerformanceLaw.LOWEST).count();
    }

    /**
     * Whether so many years in a row end the service: they do, unless a grievance is accepted; while one is open, or may still come, a person waits.
     *
     * @param marks  marks of consecutive years, the last one first
     * @param open   whether a grievance against one of them is open
     * @param on     the day
     */
    public static Decision end(List<Integer> marks, boolean open, LocalDate on) {
        int limit = PerformanceLaw.LOW_YEARS.on(on);
        int years = lowYears(marks);
        return Decision.of(LOW.find("PF18", years >= limit).given("lowYears", years).given("lowYearsLimit", limit),
                LOW.find("PF19", open ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("grievanceOpen", open));
    }
}
