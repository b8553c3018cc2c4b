package masar.promotions.law;

import java.time.LocalDate;
import java.time.chrono.ChronoPeriod;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;
import masar.kernel.ServiceLength;
import masar.kernel.Span;

/**
 * How much experience counts up to a day: the spells that suit, less the periods of art 48-ب, in Hijri years. Periods of which nobody
 * has said yet whether they count are counted both ways; where that makes the difference a person must look.
 */
final class Experience {
    /** A wait longer than this is no date worth telling. */
    private static final int LONGEST_WAIT_YEARS = 60;
    private static final int OF_EACH_100_DAYS = 98;

    private Experience() {
    }

    /** All experience that suits; empty when not even the first day is known. */
    static Optional<List<Period>> whole(PromotionFacts facts) {
        Optional<LocalDate> first = facts.person().appointed().or(() -> facts.career().since());
        return facts.career().suitable().or(() -> first.map(day -> List.of(Period.since(day))));
    }

    /** The part of it in the present grade. */
    static Optional<List<Period>> inGrade(PromotionFacts facts) {
        Optional<Period> grade = facts.career().since().map(Period::since);
        return grade.map(in -> facts.career().suitable().map(all -> all.stream().flatMap(p -> p.intersect(in).stream()).toList())
                .orElse(List.of(in)));
    }

    /** Whether there is so much of it, and if not, from which day on. */
    static Finding atLeast(LegalRef ref, String rule, Optional<List<Period>> spells, Span needed, PromotionFacts facts) {
        if (spells.isEmpty()) {
            return Rule.missing(ref, rule, facts.person().appointed().isEmpty() && rule.equals("P3") ? "appointed" : "gradeSince");
        }
        List<Period> sure = facts.career().away().stream().filter(Away::surelyNotCounted).map(Away::days).toList();
        List<Period> perhaps = facts.career().away().stream().filter(Away::perhapsNotCounted).map(Away::days).toList();
        return compare(ref, rule, spells.get(), sure, perhaps, needed, facts.on()).given("allSuitable", facts.career().suitable().isEmpty());
    }

    /** The same with the gaps given: those surely taken off, and those that may be. */
    static Finding compare(LegalRef ref, String rule, List<Period> spells, List<Period> sure, List<Period> perhaps, Span needed, LocalDate on) {
        Span most = counted(spells, sure, on);
        Span least = counted(spells, perhaps, on);
        boolean met = least.compareTo(needed) >= 0;
        boolean open = !met && most.compareTo(needed) >= 0;
        Outcome outcome = met ? Outcome.GRANTED : open ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        Finding finding = ref.find(rule, outcome).given("experienceNeeded", needed).given("experienceCounted", least);
        if (!most.equals(least)) {
            finding = finding.given("experienceAtMost", most);
        }
        if (open) {
            finding = finding.gives("hangsOnOpenPeriods", true);
        }
        Optional<LocalDate> due = met ? Optional.empty() : earliest(spells, perhaps, needed, on);
        Finding told = finding;
        return due.map(day -> told.gives("earliest", day)).orElse(told);
    }

    /**
     * What counts up to, not with, a day: the same as {@link ServiceLength#counted} without its story, since readiness is asked of
     * everybody in the service and looks for a day step by step.
     */
    static Span counted(List<Period> spells, List<Period> gaps, LocalDate upTo) {
        List<Period> served = Period.union(before(spells, upTo));
        List<Period> off = gaps.isEmpty() ? List.of() : Period.union(before(gaps, upTo));
        Span sum = Span.NONE;
        Span lost = Span.NONE;
        for (Period spell : served) {
            sum = sum.plus(length(spell));
            for (Period gap : off) {
                Optional<Period> within = gap.intersect(spell);
                lost = within.isPresent() ? lost.plus(length(within.get())) : lost;
            }
        }
        return lost.compareTo(sum) > 0 ? Span.NONE : sum.minus(lost);
    }

    private static List<Period> before(List<Period> periods, LocalDate upTo) {
        return periods.stream().filter(p -> p.from().isBefore(upTo)).flatMap(p -> p.intersect(Period.of(p.from(), upTo)).stream()).toList();
    }

    private static Span length(Period period) {
        ChronoPeriod length = hijri(period.from()).until(hijri(period.until().orElseThrow()));
        return new Span((int) length.get(ChronoUnit.YEARS), (int) length.get(ChronoUnit.MONTHS), (int) length.get(ChronoUnit.DAYS));
    }

    private static HijrahDate hijri(LocalDate day) {
        if (day.isBefore(Hijri.FIRST_DAY) || day.isAfter(Hijri.LAST_DAY)) {
            Hijri.of(day);
        }
        return HijrahDate.from(day);
    }

    /**
     * The first day on which enough is counted, if it ever comes. It leaps over what is lacking, a little short of it since a month of
     * 29 days counts 30, and walks the rest.
     */
    static Optional<LocalDate> earliest(List<Period> spells, List<Period> gaps, Span needed, LocalDate on) {
        if (spells.stream().noneMatch(Period::isOpen) && counted(spells, gaps, last(spells)).compareTo(needed) < 0) {
            return Optional.empty();
        }
        List<Period> off = Period.union(gaps);
        LocalDate limit = on.plusYears(LONGEST_WAIT_YEARS);
        LocalDate day = on;
        Span now = counted(spells, gaps, day);
        while (now.compareTo(needed) < 0) {
            LocalDate here = day;
            Optional<Period> gap = off.stream().filter(g -> g.contains(here)).findFirst();
            if (gap.isPresent() && gap.get().isOpen() || day.isAfter(limit)) {
                return Optional.empty();
            }
            int lacking = needed.asDays() - now.asDays();
            day = gap.flatMap(Period::until).orElseGet(() -> here.plusDays(Math.max(1, (long) lacking * OF_EACH_100_DAYS / 100)));
            now = counted(spells, gaps, day);
        }
        return Optional.of(back(spells, gaps, needed, day, on));
    }

    /** A leap may land inside or past a closed spell: goes back to the first day that suffices. */
    private static LocalDate back(List<Period> spells, List<Period> gaps, Span needed, LocalDate found, LocalDate on) {
        LocalDate day = found;
        while (day.isAfter(on) && counted(spells, gaps, day.minusDays(1)).compareTo(needed) >= 0) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static LocalDate last(List<Period> spells) {
        return spells.stream().flatMap(p -> p.until().stream()).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }
}
