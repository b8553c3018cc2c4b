package masar.benchmarks;

import org.HdrHistogram.Histogram;

/**
 * What came of a load.
 *
 * @param times microseconds of each visit
 * @param nanos how long it all took
 */
record Measured(Histogram times, long nanos) {
    /** Visits a second. */
    double perSecond() {
        return times.getTotalCount() * 1e9 / nanos;
    }

    /** Milliseconds under which this share of visits stayed. */
    double millis(double percent) {
        return times.getValueAtPercentile(percent) / 1000.0;
    }

    /** Both together. */
    Measured and(Measured other) {
        // A copy, for the constructor that takes another takes its settings alone.
        Histogram all = times.copy();
        all.add(other.times);
        return new Measured(all, nanos + other.nanos);
    }
}
