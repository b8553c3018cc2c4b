package masar.retirement.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import masar.pay.Pay;
import masar.pay.PayGrade;
import masar.pay.PayLadder;
import masar.retirement.Forecast;
import masar.retirement.ForecastCount;
import masar.retirement.law.LeavingForecast.Kind;

/** A forecast as sums, as bars by month on one scale, and as tables. Lengths of bars are hundredths of the whole. */
public final class ForecastDrawn {
    private static final Set<Kind> OPEN = EnumSet.of(Kind.AGE_OPEN, Kind.EARLY_OPEN);
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private final Forecast forecast;
    private final List<ForecastCount> months;
    private final List<Grade> grades;

    /**
     * One month.
     *
     * @param month    which
     * @param number   its number in the forecast, from 1
     * @param age      how many come to the age
     * @param early    how many may leave early from then on
     * @param open     of how many the latter is for a person to say
     * @param ageBar   how long the bar of the former is
     * @param earlyBar how long that of the latter is, those for a person to say included
     */
    public record Month(YearMonth month, int number, long age, long early, long open, BigDecimal ageBar, BigDecimal earlyBar) {
        /** Those who may leave early from then on, by the record or where a person says so. */
        public long roads() {
            return early + open;
        }
    }

    /**
     * One grade.
     *
     * @param ladder the ladder, empty where the record has none that is known
     * @param grade  the grade, likewise
     * @param code   what the record says of it
     * @param sums   how many come to what
     */
    public record Grade(Optional<PayLadder> ladder, Optional<PayGrade> grade, String code, Sums sums) {
        /** Its name in a language, with that of the ladder. */
        public String name(String language) {
            return grade.map(g -> g.name().name(language)).orElse(code.isEmpty() ? "–" : code);
        }

        /** Name of the ladder in a language, empty where it is not known. */
        public String ladderName(String language) {
            return ladder.map(l -> l.name().name(language)).orElse("");
        }
    }

    /**
     * How many come to what in the twelve months.
     *
     * @param age      to the age
     * @param early    may leave early, then or already
     * @param earlyNow of these, already
     * @param open     for a person to say
     * @param past     past the age and in service
     */
    public record Sums(long age, long early, long earlyNow, long open, long past) {
        static Sums of(List<ForecastCount> counts) {
            return new Sums(sum(counts, Kind.AGE), sum(counts, Kind.EARLY), counts.stream().filter(c -> c.kind() == Kind.EARLY && c.month() == 0)
                    .mapToLong(ForecastCount::people).sum(), sum(counts, Kind.AGE_OPEN) + sum(counts, Kind.EARLY_OPEN), sum(counts, Kind.PAST));
        }

        private static long sum(List<ForecastCount> counts, Kind kind) {
            return counts.stream().filter(c -> c.kind() == kind).mapToLong(ForecastCount::people).sum();
        }

        /** Those who come to be allowed to leave early within the months. */
        public long earlyNew() {
            return early - earlyNow;
        }
    }

    ForecastDrawn(Forecast forecast, List<ForecastCount> months, List<ForecastCount> grades, Pay pay) {
        this.forecast = forecast;
        this.months = months;
        this.grades = grades(grades, pay);
    }

    private List<Grade> grades(List<ForecastCount> counts, Pay pay) {
        List<Grade> all = new ArrayList<>();
        for (String code : counts.stream().map(ForecastCount::ladder).distinct().toList()) {
            List<ForecastCount> here = counts.stream().filter(c -> c.ladder().equals(code)).toList();
            Optional<PayLadder> ladder = pay.ladder(code, forecast.madeOn());
            List<String> order = new ArrayList<>(ladder.map(PayLadder::grades).orElse(List.of()).stream().map(PayGrade::code).toList());
            here.stream().map(ForecastCount::grade).filter(grade -> !order.contains(grade)).distinct().forEach(order::add);
            order.forEach(grade -> {
                List<ForecastCount> of = here.stream().filter(c -> c.grade().equals(grade)).toList();
                if (!of.isEmpty()) {
                    all.add(new Grade(ladder, ladder.flatMap(l -> l.grades().stream().filter(g -> g.code().equals(grade)).findFirst()), grade, Sums.of(of)));
                }
            });
        }
        return all;
    }

    /** The forecast. */
    public Forecast getForecast() {
        return forecast;
    }

    /** All together. */
    public Sums getSums() {
        return Sums.of(months);
    }

    /** The first kind of which there is anybody, what has a day before what has none. */
    Kind first() {
        return Stream.of(Kind.AGE, Kind.EARLY, Kind.EARLY_OPEN, Kind.AGE_OPEN, Kind.PAST).filter(k -> months.stream().anyMatch(c -> c.kind() == k)).findFirst().orElse(Kind.AGE);
    }

    /** The months, each with what falls into it. */
    public List<Month> getMonths() {
        long most = 1;
        for (int i = 1; i <= Forecast.MONTHS; i++) {
            most = Math.max(most, Math.max(people(i, EnumSet.of(Kind.AGE)), people(i, EnumSet.of(Kind.EARLY)) + people(i, OPEN)));
        }
        List<Month> all = new ArrayList<>();
        for (YearMonth month : forecast.months()) {
            int i = all.size() + 1;
            long age = people(i, EnumSet.of(Kind.AGE));
            long early = people(i, EnumSet.of(Kind.EARLY));
            long open = people(i, OPEN);
            all.add(new Month(month, i, age, early, open, share(age, most), share(early + open, most)));
        }
        return all;
    }

    private long people(int month, Set<Kind> kinds) {
        return months.stream().filter(c -> c.month() == month && kinds.contains(c.kind())).mapToLong(ForecastCount::people).sum();
    }

    private static BigDecimal share(long people, long most) {
        return BigDecimal.valueOf(people).multiply(HUNDRED).divide(BigDecimal.valueOf(most), 2, RoundingMode.HALF_UP);
    }

    /** The grades, in the order of their ladders. */
    public List<Grade> getGrades() {
        return grades;
    }
}
