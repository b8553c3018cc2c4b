package masar.kernel;

/**
 * A length of time as the regulation counts it: twelve months a year and, when lengths are added or subtracted, thirty days a
 * month (HR Regulation, article 1).
 *
 * @param years  0 or more
 * @param months 0 to 11
 * @param days   0 to 30; 30 only as measured in a Gregorian month of 31 days
 */
public record Span(int years, int months, int days) implements Comparable<Span> {
    /** No time at all. */
    public static final Span NONE = new Span(0, 0, 0);
    private static final int DAYS_A_MONTH = 30;
    private static final int MONTHS_A_YEAR = 12;

    public Span {
        if (years < 0 || months < 0 || months >= MONTHS_A_YEAR || days < 0 || days > DAYS_A_MONTH) {
            throw new IllegalArgumentException("no span: " + years + " years, " + months + " months, " + days + " days");
        }
    }

    /** The length of so many days at thirty a month. */
    public static Span ofDays(int days) {
        int months = days / DAYS_A_MONTH;
        return new Span(months / MONTHS_A_YEAR, months % MONTHS_A_YEAR, days % DAYS_A_MONTH);
    }

    /** Both together. */
    public Span plus(Span other) {
        return ofDays(Math.addExact(asDays(), other.asDays()));
    }

    /** This less another; {@link ArithmeticException} when the other is longer. */
    public Span minus(Span other) {
        if (other.compareTo(this) > 0) {
            throw new ArithmeticException(other + " is longer than " + this);
        }
        return ofDays(asDays() - other.asDays());
    }

    /** The whole in days at thirty a month. */
    public int asDays() {
        return (years * MONTHS_A_YEAR + months) * DAYS_A_MONTH + days;
    }

    /** Whole months, the days left over dropped. */
    public int wholeMonths() {
        return years * MONTHS_A_YEAR + months;
    }

    @Override
    public int compareTo(Span other) {
        return Integer.compare(asDays(), other.asDays());
    }

    /** The ISO form, {@code P41Y11M9D}. */
    @Override
    public String toString() {
        return "P" + years + "Y" + months + "M" + days + "D";
    }
}
