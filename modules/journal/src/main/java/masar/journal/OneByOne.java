package masar.journal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * Goes through what is due, one after the other by id, each in a transaction of its own. One that fails is logged and found as it was by
 * the next run: were the run ended for its sake, nobody else in the country would get theirs until somebody mended this one.
 */
public final class OneByOne {
    private OneByOne() {
    }

    /**
     * Goes through all of it.
     *
     * @param due  the next ids after one, in order; empty when there are no more
     * @param one  does what is due to one
     * @param log  where failures go
     * @param what names one that failed
     */
    public static void run(LongFunction<List<Long>> due, LongConsumer one, Logger log, LongFunction<String> what) {
        long after = 0;
        for (List<Long> ids = due.apply(after); !ids.isEmpty(); ids = due.apply(after)) {
            for (long id : ids) {
                after = id;
                try {
                    one.accept(id);
                } catch (RuntimeException e) {
                    log.log(Level.ERROR, what.apply(id) + " failed", e);
                }
            }
        }
    }
}
