package masar.retirement.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import masar.kernel.Dated;
import masar.kernel.LegalRef;

/**
 * The numbers of the law of pension and end of service, each with where it stands and since when. Our source gives the Civil Pension
 * Law without the numbers of its articles, so that it is named as a whole; it holds from its own day, 29 Rajab 1393.
 */
public final class RetirementLaw {
    /** The regulation. */
    public static final LegalRef REGULATION = LegalRef.of("HR Regulation");
    /** The pension law in force for those in service before the reform. */
    public static final LegalRef PENSION = LegalRef.of("Civil Pension Law");
    /** The reform of 2024. */
    public static final LegalRef REFORM = LegalRef.of("Social Insurance Law");
    /** No law: what whoever runs the platform has set. */
    static final LegalRef SETTING = LegalRef.of("Platform Setting");
    /** The first day of the reform. */
    static final LocalDate REFORM_DAY = LocalDate.of(2024, 7, 3);
    private static final String SINCE = "1393-07-29";
    private static final String REFORMED = "2024-07-03";

    /** Hijri years of age at which service ends by force of law. */
    static final Dated<Integer> AGE = Dated.since(SINCE, 60);
    /** Most years by which service may be extended beyond the age. */
    static final Dated<Integer> EXTENSION = Dated.since(SINCE, 5);
    /** Years of service from which one may ask to retire early, with consent. */
    static final Dated<Integer> EARLY_YEARS = Dated.since(SINCE, 20);
    /** Years of service that entitle whatever the reason. */
    static final Dated<Integer> ANY_REASON_YEARS = Dated.since(SINCE, 25);
    /** Years of service that entitle when the post is abolished or the dismissal is not disciplinary. */
    static final Dated<Integer> DISMISSED_YEARS = Dated.since(SINCE, 15);
    /** Years of service below which reaching the age gives no pension. */
    static final Dated<Integer> AGE_LEAST_YEARS = Dated.since(SINCE, 1);
    /** Years of service from which reaching the age gives one for sure; amendments of 2022 speak of ten, their day is not in our source. */
    static final Dated<Integer> AGE_SURE_YEARS = Dated.since(SINCE, 1).then("2022-01-01", 10);
    /** Basic pay times months is divided by this: a fortieth a year. */
    static final Dated<Integer> DIVISOR = Dated.since(SINCE, 480);
    /** The least pension at death or total disability, percent of the last basic pay. */
    static final Dated<Integer> FLOOR = Dated.since(SINCE, 40);
    /** The same when work was the cause. */
    static final Dated<Integer> FLOOR_WORK = Dated.since(SINCE, 80);
    /** The lump sum, percent of a year's basic pay for each year. */
    static final Dated<Integer> LUMP_SUM = Dated.since(SINCE, 14);
    /** The same for whoever resigned or was dismissed for discipline. */
    static final Dated<Integer> LUMP_SUM_REDUCED = Dated.since(SINCE, 10);
    /** The contribution of the employee, percent of basic pay; the State bears as much. */
    static final Dated<BigDecimal> CONTRIBUTION = Dated.since(SINCE, new BigDecimal("9"));
    /** What one heir gets, percent of the pension. */
    static final Dated<Integer> ONE_HEIR = Dated.since(SINCE, 50);
    /** What two heirs get together. */
    static final Dated<Integer> TWO_HEIRS = Dated.since(SINCE, 75);
    /** What three or more get together. */
    static final Dated<Integer> MORE_HEIRS = Dated.since(SINCE, 100);
    /** Most days of leave paid at the end, by when they were earned. */
    static final Dated<Integer> LEAVE_DAYS = Dated.since(SINCE, 180).then("1439-07-03", 72);
    /** Months of basic pay awarded at the statutory age or health disability. */
    static final Dated<Integer> AWARD = Dated.since(SINCE, 6);
    /** Months awarded at early retirement. */
    static final Dated<Integer> AWARD_EARLY = Dated.since(SINCE, 4);
    /** Days after which a resignation that nobody answered is accepted. */
    static final Dated<Integer> SILENCE_DAYS = Dated.since(SINCE, 30);
    /** Most days by which its acceptance may be put off. */
    static final Dated<Integer> DEFERRAL_DAYS = Dated.since(SINCE, 60);
    /** Days of absence in a row that end service. */
    static final Dated<Integer> ABSENT_RUNNING = Dated.since(SINCE, 15);
    /** Scattered days of absence within a year that do. */
    static final Dated<Integer> ABSENT_SCATTERED = Dated.since(SINCE, 30);
    /** Days after notice within which an excuse for absence may be brought. */
    static final Dated<Integer> EXCUSE_DAYS = Dated.since(SINCE, 15);
    /** Days after the Commission's decision after which service ends for disability at the latest. */
    static final Dated<Integer> DISABILITY_DAYS = Dated.since(SINCE, 30);
    /** Days after its notice within which a transfer must be carried out. */
    static final Dated<Integer> TRANSFER_DAYS = Dated.since(SINCE, 15);
    /** Hijri years within which who left for disability may return. */
    static final Dated<Integer> RETURN_YEARS = Dated.since(SINCE, 2);
    /** Hijri years for which who left by absence is not re-hired. */
    static final Dated<Integer> BARRED_YEARS = Dated.since(SINCE, 1);
    /** Months within which who is extended could not be replaced. */
    static final Dated<Integer> RARE_MONTHS = Dated.since(SINCE, 3);
    /** Hijri years of age on the reform's day from which nothing changed. */
    static final Dated<Integer> UNCHANGED_AGE = Dated.since(REFORMED, 50);
    /** Years of service on that day from which nothing changed. */
    static final Dated<Integer> UNCHANGED_YEARS = Dated.since(REFORMED, 20);
    /** Gregorian years of age at which service ends under the new law, and to which the age rises for those between. */
    static final Dated<Integer> NEW_AGE = Dated.since(REFORMED, 65);
    /** Years of service toward which those of early retirement rise. */
    static final Dated<Integer> NEW_EARLY_YEARS = Dated.since(REFORMED, 30);

    private RetirementLaw() {
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

    /** All numbers, for the page that prints the law. */
    public static List<Row> rows() {
        return List.of(row("statutoryAge", "220", AGE), row("extensionLimit", "104", EXTENSION), row("earlyYears", "219", EARLY_YEARS),
                pension("anyReasonYears", ANY_REASON_YEARS), pension("dismissedYears", DISMISSED_YEARS), pension("ageLeastYears", AGE_LEAST_YEARS),
                pension("ageSureYears", AGE_SURE_YEARS), pension("divisor", DIVISOR), pension("floorPercent", FLOOR),
                pension("floorPercentWork", FLOOR_WORK), pension("lumpSumPercent", LUMP_SUM), pension("lumpSumPercentReduced", LUMP_SUM_REDUCED),
                pension("contributionPercent", CONTRIBUTION), pension("oneHeirPercent", ONE_HEIR), pension("twoHeirsPercent", TWO_HEIRS),
                pension("moreHeirsPercent", MORE_HEIRS), row("leaveDaysLimit", "133", LEAVE_DAYS), row("awardMonths", "", AWARD),
                row("awardMonthsEarly", "", AWARD_EARLY), row("silenceDays", "213", SILENCE_DAYS), row("deferralDays", "215", DEFERRAL_DAYS),
                row("absentRunningLimit", "227", ABSENT_RUNNING), row("absentScatteredLimit", "227", ABSENT_SCATTERED),
                row("excuseDays", "227", EXCUSE_DAYS), row("disabilityDays", "224", DISABILITY_DAYS), row("transferDays", "210", TRANSFER_DAYS),
                row("returnYears", "225", RETURN_YEARS), row("barredYears", "28", BARRED_YEARS), row("rareMonths", "105", RARE_MONTHS),
                new Row("unchangedAge", REFORM, UNCHANGED_AGE), new Row("unchangedYears", REFORM, UNCHANGED_YEARS),
                new Row("newAge", REFORM, NEW_AGE), new Row("newEarlyYears", REFORM, NEW_EARLY_YEARS));
    }

    private static Row row(String name, String article, Dated<?> values) {
        return new Row(name, REGULATION.article(article), values);
    }

    private static Row pension(String name, Dated<?> values) {
        return new Row(name, PENSION, values);
    }
}
