package masar.promotions.law;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points of a comparison, exact to a hundredth.
 *
 * @param hundredths how many hundredths, never below zero
 */
public record Points(long hundredths) implements Comparable<Points> {
    /** No points. */
    public static final Points NONE = new Points(0);
    private static final int SCALE = 2;
    private static final long ONE = 100;
    private static final long TEN = 10;

    public Points {
        if (hundredths < 0) {
            throw new IllegalArgumentException("points below zero: " + hundredths);
        }
    }

    /** Whole points. */
    public static Points of(long whole) {
        return new Points(Math.multiplyExact(whole, ONE));
    }

    /** Points written as {@code 12.50}; more than two places is no number of points. */
    public static Points of(String text) {
        return new Points(new BigDecimal(text).movePointRight(SCALE).longValueExact());
    }

    /** A share of these points, {@code value} out of {@code whole}, rounded to the nearest hundredth, halves up. */
    public Points share(BigDecimal value, BigDecimal whole) {
        return new Points(BigDecimal.valueOf(hundredths).multiply(value).divide(whole, 0, RoundingMode.HALF_UP).longValueExact());
    }

    /** Both together. */
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /** So many times as much. */
    public Points times(long count) {
        return new Points(Math.multiplyExact(hundredths, count));
    }

    /** The smaller of the two. */
    public Points atMost(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    /** As it is written, {@code 12.50}. */
    @Override
    public String toString() {
        long rest = hundredths % ONE;
        return hundredths / ONE + (rest < TEN ? ".0" : ".") + rest;
    }
}
