package masar.leave.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** The leaves that live on, or are kept from, the balance of annual leave. */
final class AnnualRules {
    private AnnualRules() {
    }

    /** LV1, LV7, LV8: the balance covers it, its piece is long enough, and the year's most is not passed. */
    static List<Finding> annual(LeaveFacts facts) {
        List<Finding> findings = new ArrayList<>(List.of(facts.balance().covers(facts.asked().during())));
        findings.addAll(pieces(facts));
        facts.balance().byYear(facts.asked().during()).forEach(in -> findings.add(cap(facts, facts.balance().year(in.from()))));
        int days = facts.balance().charged(facts.asked().during());
        if (days >= LeaveLaw.ADVANCE_DAYS.onOrFirst(facts.asked().first())) {
            findings.add(LeaveLaw.SECTION.find("LV21", true).given("chargedDays", days));
        }
        return findings;
    }

    /** LV45 (art 136): to school staff the summer break is the annual leave, never less than thirty-six days; whether more is due a person sees. */
    static Finding school(LeaveFacts facts) {
        return LeaveLaw.SCHOOL.find("LV45", Outcome.NEEDS_PERSON).given("schoolDays", LeaveLaw.SCHOOL_DAYS.onOrFirst(facts.asked().first()));
    }

    /**
     * LV7: a piece has five days, but for ten days a year; what follows another leave without a gap extends it and is one piece with it. The
     * days of a shorter one that goes over the year's end count each in their own year.
     */
    private static List<Finding> pieces(LeaveFacts facts) {
        Period asked = facts.asked().during();
        int least = LeaveLaw.PIECE_DAYS.onOrFirst(asked.from());
        List<Period> annual = new ArrayList<>(periods(facts));
        annual.add(asked);
        List<Period> pieces = Period.union(annual);
        int length = pieces.stream().filter(p -> p.overlaps(asked)).mapToInt(Taken::days).sum();
        List<Period> small = pieces.stream().filter(p -> Taken.days(p) < least).toList();
        return facts.balance().byYear(asked).stream().limit(length >= least ? 1 : Long.MAX_VALUE).map(in -> {
            Period year = facts.balance().year(in.from());
            int taken = small.stream().map(p -> p.intersect(year)).flatMap(java.util.Optional::stream).mapToInt(Taken::days).sum();
            int most = LeaveLaw.SHORT_DAYS.onOrFirst(in.from());
            return LeaveLaw.SECTION.find("LV7", length >= least || taken <= most).given("yearFrom", year.from()).given("pieceDays", least).given("askedPiece", length)
                    .given("shortDays", most).gives("shortTaken", taken);
        }).toList();
    }

    private static List<Period> periods(LeaveFacts facts) {
        return facts.leaves().stream().filter(t -> t.type() == LeaveType.ANNUAL).map(Taken::during).sorted(Comparator.comparing(Period::from)).toList();
    }

    /** LV8: the most of a year, more for whoever is fifty or has twenty-five years. */
    private static Finding cap(LeaveFacts facts, Period year) {
        LocalDate first = facts.asked().first();
        LocalDate fifty = Hijri.of(facts.who().born()).plusYears(LeaveLaw.OLDER_AGE.onOrFirst(first)).toLocalDate();
        boolean older = !fifty.isAfter(first) || facts.who().pensionYears() >= LeaveLaw.OLDER_SERVICE.onOrFirst(first);
        int most = (older ? LeaveLaw.YEAR_CAP_OLDER : LeaveLaw.YEAR_CAP).onOrFirst(first);
        int before = facts.balance().takenIn(year);
        int now = facts.asked().during().intersect(year).map(facts.balance()::charged).orElse(0);
        return LeaveLaw.SECTION.find("LV8", before + now <= most).given("yearFrom", year.from()).given("takenInYear", before).given("chargedDays", now)
                .given("yearCap", most).gives("yearTotal", before + now);
    }

    /** LV9, LV10: five days in a fiscal year, for whoever has no balance of annual leave. */
    static List<Finding> emergency(LeaveFacts facts) {
        List<Finding> findings = new ArrayList<>();
        for (int year = facts.asked().first().getYear(); year <= facts.asked().last().getYear(); year++) {
            int before = Taken.inFiscal(year, LeaveType.EMERGENCY, facts.leaves());
            int now = facts.asked().during().intersect(Taken.fiscal(year)).map(Taken::days).orElse(0);
            int most = LeaveLaw.EMERGENCY_DAYS.onOrFirst(facts.asked().first());
            findings.add(LeaveLaw.SECTION.find("LV9", before + now <= most).given("fiscalYear", Integer.toString(year)).given("takenInYear", before)
                    .given("askedDays", now).given("emergencyDays", most).gives("yearTotal", before + now));
        }
        int left = facts.balance().left(facts.asked().first());
        findings.add(LeaveLaw.SECTION.find("LV10", left < 1 ? Outcome.GRANTED : Outcome.REFUSED).given("annualLeft", left));
        return findings;
    }

    /** LV20, LV22: near kin or a child with its mother, else the minister may waive it; from the balance first, then by the scale of illness. */
    static List<Finding> companion(LeaveFacts facts) {
        LeaveFacts.Asked asked = facts.asked();
        int degree = asked.number(LeaveType.Ask.DEGREE).orElse(Integer.MAX_VALUE);
        int furthest = LeaveLaw.KIN_DEGREE.onOrFirst(asked.first());
        boolean child = facts.who().woman() && asked.number(LeaveType.Ask.CHILD_AGE).filter(age -> age <= LeaveLaw.COMPANION_CHILD.onOrFirst(asked.first())).isPresent();
        Finding kin = LeaveLaw.SECTION.find("LV20", LeaveRules.waivable(degree <= furthest || child)).given("kinDegree", furthest);
        int left = Math.max(0, facts.balance().left(asked.first()));
        int fromBalance = fromBalance(facts);
        Finding days = LeaveLaw.SECTION.find("LV22", Outcome.GRANTED).given("annualLeft", left).given("askedDays", asked.days())
                .gives("fromBalance", fromBalance).gives("bySickScale", asked.days() - fromBalance);
        return List.of(asked.number(LeaveType.Ask.DEGREE).map(d -> kin.given("askedDegree", d)).orElse(kin), days);
    }

    /** How many of a companion's days the balance bears, from the first on. */
    static int fromBalance(LeaveFacts facts) {
        int left = facts.balance().left(facts.asked().first());
        int days = 0;
        while (days < facts.asked().days() && facts.balance().charged(Period.of(facts.asked().first(), facts.asked().first().plusDays(days + 1L))) <= left) {
            days++;
        }
        return days;
    }
}
