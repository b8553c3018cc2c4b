package masar.performance.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * PF18 and PF19: so many years in a row end the service, unless a grievance against one of them is accepted; while one is open or may still be
     * brought the rating is not final, and a person waits. Where nobody knows that the copy was received, a person looks.
     *
     * @param marks marks of consecutive years, the last one first
     * @param lows  the lowest ones at the head of them, in the same order
     * @param on    the day
     */
    public static Decision end(List<Integer> marks, List<LowRating> lows, LocalDate on) {
        int limit = PerformanceLaw.LOW_YEARS.on(on);
        int years = lowYears(marks);
        Finding row = LOW.find("PF18", years >= limit).given("lowYears", years).given("lowYearsLimit", limit);
        List<LowRating> those = counted(lows, on);
        boolean accepted = those.stream().anyMatch(l -> l.grievance() == LowRating.Grievance.ACCEPTED);
        boolean last = those.stream().allMatch(l -> l.isFinal(on));
        Finding finals = LOW.find("PF19", accepted ? Outcome.REFUSED : last ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("ratingsFinal", last);
        Optional<LocalDate> until = those.stream().flatMap(l -> l.lastDay().stream()).max(LocalDate::compareTo);
        return Decision.of(row, until.map(day -> finals.gives("grieveUntil", day)).orElse(finals));
    }

    /** Whether nothing may follow yet: a grievance against one of those years is open, or may still be brought. */
    public static boolean waits(List<LowRating> lows, LocalDate on) {
        return counted(lows, on).stream().anyMatch(l -> l.waits(on));
    }

    // The latest ones carry the end of service; years before them add nothing.
    private static List<LowRating> counted(List<LowRating> lows, LocalDate on) {
        return lows.stream().limit(PerformanceLaw.LOW_YEARS.on(on)).toList();
    }
}
