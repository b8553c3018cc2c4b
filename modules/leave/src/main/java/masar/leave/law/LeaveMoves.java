package masar.leave.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** What may become of a leave that was decided: put off, cut, given up, and the return from it. */
public final class LeaveMoves {
    private static final LegalRef REF = LeaveLaw.SECTION;

    private LeaveMoves() {
    }

    /** LV40 (art 131): the agency may put its start off by ninety days. */
    public static Finding delayed(LeaveType type, LocalDate first, LocalDate until) {
        int most = LeaveLaw.DELAY_DAYS.onOrFirst(first);
        boolean open = type == LeaveType.ANNUAL || type == LeaveType.MOTHERHOOD;
        return LeaveLaw.REGULATION.article(131).find("LV40", open && until.isAfter(first) && !until.isAfter(first.plusDays(most)))
                .given("leaveFrom", first).given("delayDays", most).given("delayedTo", until).gives("noLaterThan", first.plusDays(most));
    }

    /** LV41: annual leave may be cut by both after five days of it; of other kinds our source says nothing. */
    public static Finding cut(Taken leave, LocalDate last, LocalDate today) {
        LocalDate first = leave.during().from();
        LocalDate end = leave.during().until().orElseThrow().minusDays(1);
        int least = LeaveLaw.CUT_AFTER.onOrFirst(first);
        boolean real = !last.isBefore(first) && last.isBefore(end) && !last.isBefore(today.minusDays(1));
        boolean long5 = leave.type() != LeaveType.ANNUAL || !last.isBefore(first.plusDays(least - 1L));
        Outcome outcome = !real || !long5 ? Outcome.REFUSED : leave.type() == LeaveType.ANNUAL ? Outcome.GRANTED : Outcome.NEEDS_PERSON;
        return REF.find("LV41", outcome).given("leaveFrom", first).given("leaveUntil", end).given("cutTo", last).given("cutAfter", least)
                .gives("daysBack", real ? (int) ChronoUnit.DAYS.between(last, end) : 0);
    }

    /** LV42: before its first day it may be given up. */
    public static Finding cancelled(Taken leave, LocalDate today) {
        return REF.find("LV42", leave.during().from().isAfter(today)).given("leaveFrom", leave.during().from()).given("today", today);
    }

    /** LV43: back on the first day of work after it; later days are absence for a person to look at (arts 156, 226), earlier ones a cut. */
    public static Finding back(Period during, LocalDate day, LocalDate today, Holidays holidays) {
        LocalDate last = during.until().orElseThrow().minusDays(1);
        LocalDate due = holidays.nextWork(last);
        long late = Math.max(0, ChronoUnit.DAYS.between(due, day));
        boolean real = day.isAfter(last) && !day.isAfter(today);
        Finding finding = LeaveLaw.REGULATION.article(late > 0 ? 226 : 156).find("LV43", !real ? Outcome.REFUSED : LeaveRules.waivable(late == 0))
                .given("leaveUntil", last).given("backDue", due).given("backOn", day);
        return late == 0 ? finding : finding.given("backWithin", LeaveLaw.BACK_WITHIN.onOrFirst(day)).gives("daysLate", late);
    }
}
