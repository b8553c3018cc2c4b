package masar.requests;

import java.time.LocalDate;

/**
 * How much time is left.
 *
 * @param due      the last day, in Riyadh
 * @param total    days given in all
 * @param left     days left, 0 on the last day, negative when late
 * @param warnDays from so many days left on, it is near
 * @param running  whether the agency's clock runs; while returned, it is the applicant's clock that runs
 */
public record RequestClock(LocalDate due, int total, int left, int warnDays, boolean running) {

    /** Whether the last day has passed. */
    public boolean isLate() {
        return left < 0;
    }

    /** Whether the end is near. */
    public boolean isNear() {
        return left >= 0 && left <= warnDays;
    }

    /** Days used, between 0 and all. */
    public int used() {
        return Math.max(0, Math.min(total, total - left));
    }
}
