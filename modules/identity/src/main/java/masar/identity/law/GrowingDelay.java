package masar.identity.law;

import java.time.Duration;

/**
 * How long to wait after a number of acts in a row: the first ones are free, then a pause that doubles up to a ceiling.
 *
 * @param free    acts that cost nothing
 * @param first   pause after the first act beyond them
 * @param ceiling the longest pause
 * @param forget  after this much quiet the count starts again
 */
public record GrowingDelay(int free, Duration first, Duration ceiling, Duration forget) {

    /** The pause after this many acts. */
    public Duration after(int acts) {
        int beyond = acts - free;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        // Beyond thirty doublings any first pause is past any ceiling; the cap keeps the shift from running over.
        Duration pause = first.multipliedBy(1L << Math.min(beyond - 1, 30));
        return pause.compareTo(ceiling) > 0 ? ceiling : pause;
    }
}
