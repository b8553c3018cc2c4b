package masar.leave.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.leave.law.LeaveFacts.Asked;
import masar.leave.law.LeaveType.Ask;

/** The leaves for study and exams, for reasons of one's own, for work on holidays, and what is counted by the year. */
final class OtherRules {
    private static final LegalRef REF = LeaveLaw.SECTION;
    private static final int YEAR = 12 * LeaveLaw.MONTH;

    private OtherRules() {
    }

    /** LV27: the days of the exam and a work day before it, three where it is abroad. */
    static Finding exam(LeaveFacts facts) {
        Asked asked = facts.asked();
        int before = (asked.yes(Ask.ABROAD) ? LeaveLaw.EXAM_BEFORE_ABROAD : LeaveLaw.EXAM_BEFORE).onOrFirst(asked.first());
        Optional<LocalDate> first = asked.day(Ask.EXAM_FIRST);
        Optional<LocalDate> last = asked.day(Ask.EXAM_LAST).filter(day -> first.filter(f -> !f.isAfter(day)).isPresent());
        Optional<LocalDate> earliest = first.map(day -> workDaysBefore(facts.holidays(), day, before));
        boolean fits = earliest.isPresent() && last.isPresent() && Period.inclusive(earliest.get(), last.get()).contains(asked.during());
        Finding finding = REF.find("LV27", fits).given("examBefore", before);
        finding = earliest.isPresent() ? finding.gives("noEarlierThan", earliest.get()) : finding;
        return last.isPresent() ? finding.gives("noLaterThan", last.get()) : finding;
    }

    private static LocalDate workDaysBefore(Holidays holidays, LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0;) {
            at = at.minusDays(1);
            left -= holidays.isWork(at) ? 1 : 0;
        }
        return at;
    }

    /** LV28 to LV30: schooling, three years of service, related to the work; the appraisal is in no record that leave reads. */
    static List<Finding> study(LeaveFacts facts) {
        Asked asked = facts.asked();
        int years = LeaveLaw.STUDY_SERVICE.onOrFirst(asked.first());
        boolean served = facts.who().serves().filter(day -> !Hijri.of(day).plusYears(years).toLocalDate().isAfter(asked.first())).isPresent();
        Finding service = REF.find("LV28", served && facts.who().secondary()).given("studyService", years).given("hasSecondary", facts.who().secondary());
        return List.of(facts.who().serves().map(day -> service.given("servesSince", day)).orElse(service), REF.find("LV29", Outcome.NEEDS_PERSON),
                REF.find("LV30", LeaveRules.waivable(asked.yes(Ask.RELATED))));
    }

    /** LV31: two years in five; for following a spouse or dependant abroad ten years in all. */
    static Finding exceptional(LeaveFacts facts) {
        Asked asked = facts.asked();
        boolean following = asked.yes(Ask.FOLLOWING);
        LocalDate begin = Hijri.of(asked.last().plusDays(1)).plusYears(-LeaveLaw.EXCEPTIONAL_WITHIN.onOrFirst(asked.first())).toLocalDate();
        Period counted = following ? Period.of(LocalDate.of(1900, 1, 1), asked.last().plusDays(1)) : Period.of(begin, asked.last().plusDays(1));
        int before = facts.leaves().stream().filter(t -> t.type() == LeaveType.EXCEPTIONAL).mapToInt(t -> t.daysIn(counted)).sum();
        int years = (following ? LeaveLaw.FOLLOWING_YEARS : LeaveLaw.EXCEPTIONAL_YEARS).onOrFirst(asked.first());
        Finding finding = REF.find("LV31", before + asked.days() <= years * YEAR).given("takenBefore", before).given("askedDays", asked.days())
                .given("mostDays", years * YEAR);
        return (following ? finding : finding.given("countedFrom", begin)).gives("careerTotal", before + asked.days());
    }

    /** LV32 (art 129): a day for a day of work on a holiday, two for the day of an Eid and the two after it; taken within a year. Each holiday pays its own. */
    static Finding compensatory(LeaveFacts facts) {
        Asked asked = facts.asked();
        Optional<LocalDate> first = asked.day(Ask.WORKED_FIRST);
        Optional<LocalDate> last = asked.day(Ask.WORKED_LAST).filter(day -> first.filter(f -> !f.isAfter(day)).isPresent());
        LegalRef article = LeaveLaw.REGULATION.article(129);
        if (last.isEmpty()) {
            return article.find("LV32", false).given("askedDays", asked.days());
        }
        Period worked = Period.inclusive(first.get(), last.get());
        Compensation earned = new Compensation(facts, worked);
        boolean fits = earned.taken() + asked.days() <= earned.earned() && asked.first().isAfter(last.get()) && asked.last().isBefore(earned.end());
        return article.find("LV32", fits).given("workedHolidays", earned.earned()).given("takenBefore", earned.taken()).given("askedDays", asked.days())
                .gives("noLaterThan", earned.end().minusDays(1));
    }

    /** LV33: forty-two days for learning to live with a disability. */
    static Finding disability(LeaveFacts facts) {
        int most = LeaveLaw.DISABILITY_DAYS.onOrFirst(facts.asked().first());
        int before = facts.leaves().stream().filter(t -> t.type() == LeaveType.DISABILITY_TRAINING).mapToInt(Taken::days).sum();
        return REF.find("LV33", before + facts.asked().days() <= most).given("takenBefore", before).given("askedDays", facts.asked().days())
                .given("mostDays", most);
    }

    /**
     * LV34: sixty days a year for dialysis and sessions like it, outside the bands of illness; what is over counts as illness. Days over the
     * year's end count each in their own year.
     */
    static List<Finding> dialysis(LeaveFacts facts) {
        return facts.balance().byYear(facts.asked().during()).stream().map(in -> {
            int most = LeaveLaw.DIALYSIS_DAYS.onOrFirst(in.from());
            int left = dialysisLeft(facts, in.from());
            return REF.find("LV34", LeaveRules.waivable(Taken.days(in) <= left)).given("yearFrom", facts.balance().yearOf(in.from())).given("takenInYear", most - left)
                    .given("askedDays", Taken.days(in)).given("mostDays", most).gives("fullPayDays", Math.min(Taken.days(in), left));
        }).toList();
    }

    /** Days of it that are left in the year in which a day lies. */
    static int dialysisLeft(LeaveFacts facts, LocalDate day) {
        Period year = facts.balance().year(day);
        int before = facts.leaves().stream().filter(t -> t.type() == LeaveType.DIALYSIS).mapToInt(t -> t.daysIn(year)).sum();
        return Math.max(0, LeaveLaw.DIALYSIS_DAYS.onOrFirst(day) - before);
    }
}
