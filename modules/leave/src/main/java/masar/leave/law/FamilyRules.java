package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Period;
import masar.leave.law.LeaveFacts.Asked;
import masar.leave.law.LeaveType.Ask;

/** The leaves that follow from a death or a birth. */
final class FamilyRules {
    private static final LegalRef REF = LeaveLaw.SECTION;

    private FamilyRules() {
    }

    /** LV15: five days from the death of a spouse or of kin to the third degree; holidays in them count. */
    static Finding bereavement(LeaveFacts facts) {
        Asked asked = facts.asked();
        int most = LeaveLaw.BEREAVEMENT_DAYS.onOrFirst(asked.first());
        int furthest = LeaveLaw.KIN_DEGREE.onOrFirst(asked.first());
        boolean near = asked.number(Ask.DEGREE).filter(d -> d <= furthest).isPresent();
        Finding finding = REF.find("LV15", near && within(asked, asked.day(Ask.DEATH), most)).given("kinDegree", furthest).given("bereavementDays", most)
                .given("askedDays", asked.days());
        finding = asked.number(Ask.DEGREE).isPresent() ? finding.given("askedDegree", asked.number(Ask.DEGREE).get()) : finding;
        return until(finding, asked.day(Ask.DEATH).map(d -> d.plusDays(most)));
    }

    private static boolean within(Asked asked, Optional<LocalDate> from, int days) {
        return from.filter(day -> Period.of(day, day.plusDays(days)).contains(asked.during())).isPresent();
    }

    private static Finding until(Finding finding, Optional<LocalDate> end) {
        return end.map(day -> finding.gives("noLaterThan", day.minusDays(1))).orElse(finding);
    }

    /** LV16: four months and ten days by the Hijri calendar from the husband's death. */
    static Finding iddah(LeaveFacts facts) {
        Asked asked = facts.asked();
        int months = LeaveLaw.IDDAH_MONTHS.onOrFirst(asked.first());
        int days = LeaveLaw.IDDAH_DAYS.onOrFirst(asked.first());
        Optional<Period> waiting = asked.day(Ask.DEATH).map(day -> Period.of(day, plusMonths(day, months).plusDays(days)));
        return until(REF.find("LV16", waiting.filter(w -> w.contains(asked.during())).isPresent()).given("iddahMonths", months).given("iddahDays", days),
                waiting.flatMap(Period::until));
    }

    private static LocalDate plusMonths(LocalDate day, int months) {
        Hijri from = Hijri.of(day);
        int month = from.month() - 1 + months;
        int year = from.year() + month / 12;
        int of = month % 12 + 1;
        return new Hijri(year, of, Math.min(from.day(), Hijri.lengthOfMonth(year, of))).toLocalDate();
    }

    /**
     * LV17: seventy days, from at most four weeks before the expected birth. LV48: no latest day is named; what ends later than seventy days from
     * that day on a person looks at, for a birth may have come late, and an old one gives none.
     */
    static List<Finding> maternity(LeaveFacts facts) {
        Asked asked = facts.asked();
        int most = LeaveLaw.MATERNITY_DAYS.onOrFirst(asked.first());
        Optional<LocalDate> expected = asked.day(Ask.EXPECTED);
        Optional<LocalDate> earliest = expected.map(day -> day.minusDays(LeaveLaw.MATERNITY_BEFORE.onOrFirst(asked.first())));
        Optional<LocalDate> reckoned = expected.map(day -> day.plusDays(most));
        int before = earliest.map(day -> taken(facts, LeaveType.MATERNITY, Period.of(day, later(reckoned.get(), asked.first())))).orElse(0);
        boolean fits = before + asked.days() <= most && earliest.filter(day -> !day.isAfter(asked.first())).isPresent();
        Finding finding = REF.find("LV17", fits).given("maternityDays", most).given("takenBefore", before).given("askedDays", asked.days())
                .given("leaveFrom", asked.first());
        Finding length = earliest.map(day -> finding.gives("noEarlierThan", day)).orElse(finding);
        return reckoned.map(day -> List.of(length, REF.find("LV48", LeaveRules.waivable(asked.last().isBefore(day))).given("leaveUntil", asked.last())
                .given("maternityDays", most).gives("reckonedUntil", day.minusDays(1)))).orElse(List.of(length));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** LV18, LV19: three years in all, within the first three years of the child; a quarter of pay, with a floor. */
    static List<Finding> motherhood(LeaveFacts facts) {
        Asked asked = facts.asked();
        int years = LeaveLaw.MOTHERHOOD_YEARS.onOrFirst(asked.first());
        int most = years * 12 * LeaveLaw.MONTH;
        int before = facts.leaves().stream().filter(t -> t.type() == LeaveType.MOTHERHOOD).mapToInt(Taken::days).sum();
        Optional<Period> small = asked.day(Ask.BIRTH).map(day -> Period.of(day, Hijri.of(day).plusYears(years).toLocalDate()));
        List<Finding> findings = new ArrayList<>();
        findings.add(REF.find("LV18", before + asked.days() <= most).given("takenInCareer", before).given("askedDays", asked.days())
                .given("motherhoodDays", most).gives("careerTotal", before + asked.days()));
        findings.add(until(REF.find("LV19", small.filter(p -> p.contains(asked.during())).isPresent()).given("motherhoodYears", years),
                small.flatMap(Period::until)));
        findings.add(REF.find("LV23", true).given("motherhoodPay", LeaveLaw.MOTHERHOOD_PAY.onOrFirst(asked.first()))
                .gives("motherhoodFloor", LeaveLaw.MOTHERHOOD_FLOOR.onOrFirst(asked.first())));
        return findings;
    }

    /** LV24: three days within a week of the birth. */
    static Finding paternity(LeaveFacts facts) {
        Asked asked = facts.asked();
        int most = LeaveLaw.PATERNITY_DAYS.onOrFirst(asked.first());
        int within = LeaveLaw.PATERNITY_WITHIN.onOrFirst(asked.first());
        int before = asked.day(Ask.BIRTH).map(day -> taken(facts, LeaveType.PATERNITY, Period.of(day, day.plusDays(within + 1L)))).orElse(0);
        boolean fits = before + asked.days() <= most && within(asked, asked.day(Ask.BIRTH), within);
        return until(REF.find("LV24", fits).given("paternityDays", most).given("takenBefore", before).given("askedDays", asked.days()).given("paternityWithin", within),
                asked.day(Ask.BIRTH).map(d -> d.plusDays(within)));
    }

    // What was taken for the same birth already.
    private static int taken(LeaveFacts facts, LeaveType type, Period days) {
        return facts.leaves().stream().filter(t -> t.type() == type).mapToInt(t -> t.daysIn(days)).sum();
    }
}
