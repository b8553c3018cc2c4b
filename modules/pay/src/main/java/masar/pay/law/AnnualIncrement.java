package masar.pay.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.kernel.CivilDate;
import masar.kernel.Dated;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;

/**
 * The annual increment: one step up in the same grade on the first day of the fiscal year, before M/139 of 1441-10-19 on 1 Muharram;
 * none on the last step. It was withheld from all from 1438 on and resumed on the first of January 2019. Who is deprived of one by a
 * penalty, or appraised as unsatisfactory, gets none that time. Civil Service Law arts 17 and 36.
 */
public final class AnnualIncrement {
    /** Where it stands. */
    public static final LegalRef REF = LegalRef.of("Civil Service Law").article(17);
    /** That the appraisal regulation names the levels that earn it. */
    public static final LegalRef APPRAISAL = LegalRef.of("Civil Service Law").article(36);
    /** That it may be denied once, as a penalty. */
    public static final LegalRef PENALTY = LegalRef.of("Job Discipline Law");
    /** Which day of the year. The first row is the text before the amendment, as far back as the calendar reaches. */
    public static final Dated<Day> DAY = Dated.since("1300-01-01", Day.FIRST_OF_MUHARRAM).then("1441-10-19", Day.FIRST_OF_FISCAL_YEAR);
    /** When it was withheld from all; the day after is one on which it was given. */
    public static final Period WITHHELD = Period.of(CivilDate.parse("1438-01-01"), CivilDate.parse("2019-01-01"));

    /** The two days the law has named. */
    public enum Day {
        /** 1 Muharram. */
        FIRST_OF_MUHARRAM,
        /** First day of the fiscal year, 1 January. */
        FIRST_OF_FISCAL_YEAR;

        LocalDate after(LocalDate day) {
            return this == FIRST_OF_FISCAL_YEAR ? LocalDate.of(day.getYear() + 1, 1, 1) : new Hijri(Hijri.of(day).year() + 1, 1, 1).toLocalDate();
        }
    }

    private AnnualIncrement() {
    }

    /**
     * What is known.
     *
     * @param grade          the grade, with its steps
     * @param step           the step held
     * @param on             the day from which the next one is looked for; one on this day itself is past
     * @param deprived       whether a penalty takes the next one
     * @param unsatisfactory whether the appraisal it goes by was unsatisfactory
     */
    public record Facts(Grade grade, int step, LocalDate on, boolean deprived, boolean unsatisfactory) {
        /** Nothing stands in its way but the ladder. */
        public static Facts plain(Grade grade, int step, LocalDate on) {
            return new Facts(grade, step, on, false, false);
        }
    }

    /**
     * What comes of it.
     *
     * @param day      the next day on which increments are given
     * @param step     the step from that day on: the next one where it is granted, else the one held
     * @param basic    its salary
     * @param decision each rule that led there
     */
    public record Answer(LocalDate day, int step, Optional<BigDecimal> basic, Decision decision) {
    }

    /** The next increment. */
    public static Answer next(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        LocalDate day = day(facts.on(), findings);
        boolean last = facts.step() >= facts.grade().last();
        if (facts.grade().complete()) {
            findings.add(REF.find("N3", !last).given("step", facts.step()).given("steps", facts.grade().last()));
        } else {
            findings.add(REF.find("N3", Outcome.NEEDS_PERSON).given("step", facts.step()));
        }
        if (facts.deprived()) {
            findings.add(PENALTY.find("N4", Outcome.REFUSED).given("deprived", true));
        }
        if (facts.unsatisfactory()) {
            findings.add(APPRAISAL.find("N5", Outcome.REFUSED).given("unsatisfactory", true));
        }
        boolean granted = findings.stream().noneMatch(f -> f.outcome() == Outcome.REFUSED);
        int step = granted && !last ? facts.step() + 1 : facts.step();
        if (step > facts.step()) {
            findings.add(REF.find("N6", Outcome.GRANTED).given("basic", facts.grade().basic(facts.step()).orElseThrow()).gives("step", step)
                    .gives("nextBasic", facts.grade().basic(step).orElseThrow()));
        }
        return new Answer(day, step, facts.grade().basic(step), Decision.of(findings));
    }

    /** The next day on which increments are given after this one. */
    public static LocalDate dayAfter(LocalDate day) {
        return day(day, new ArrayList<>());
    }

    private static LocalDate day(LocalDate on, List<Finding> findings) {
        LocalDate byText = DAY.on(on).after(on);
        LocalDate resumed = WITHHELD.until().orElseThrow();
        boolean passed = on.isBefore(resumed) && !byText.isBefore(WITHHELD.from());
        LocalDate day = passed ? resumed : byText;
        // From the resumption to the amendment the text named 1 Muharram, while pay ran by Gregorian months already.
        boolean between = !on.isBefore(resumed) && DAY.on(on) == Day.FIRST_OF_MUHARRAM;
        findings.add(REF.find("N1", between ? Outcome.NEEDS_PERSON : Outcome.GRANTED).given("day", on).given("incrementDay", DAY.on(on))
                .gives("nextIncrementOn", day));
        if (passed) {
            findings.add(REF.find("N2", Outcome.GRANTED).given("withheldFrom", WITHHELD.from()).gives("resumedOn", resumed));
        }
        return day;
    }
}
