package masar.kernel;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import masar.kernel.storage.Statements;

/**
 * One page that is shown, on the thread that makes it: remembers what was asked for it. Only for requests that show; one that sends
 * something remembers nothing, and should a page that is shown write after all, what was remembered before is forgotten.
 */
public final class Reading {
    /** A page asks some dozen questions; a file that is written out row by row asks on and on, and must not be kept whole. */
    private static final int MOST = 500;
    private static final ThreadLocal<Reading> NOW = new ThreadLocal<>();
    private final Map<Object, Object> known = new HashMap<>();
    private Instant moment;
    private long changes = Statements.changed();

    private Reading() {
    }

    /** From here on this thread makes a page; to be ended. */
    public static void begin() {
        NOW.set(new Reading());
    }

    /** The page is made. */
    public static void end() {
        NOW.remove();
    }

    /** What was answered to this question for this page before, else what is answered now. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object question, Callable<T> ask) throws Exception {
        Reading page = NOW.get();
        if (page == null) {
            return ask.call();
        }
        page.forgetWhatChanged();
        if (page.known.containsKey(question)) {
            return (T) page.known.get(question);
        }
        T answer = ask.call();
        page.forgetWhatChanged();
        if (page.known.size() >= MOST) {
            page.known.clear();
        }
        page.known.put(question, answer);
        return answer;
    }

    /** {@link #once(Object, Callable)} for what throws nothing that must be declared. */
    public static <T> T recall(Object question, Supplier<T> ask) {
        try {
            return once(question, ask::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one moment at which a page is true: what is asked for it twice is then asked of the same moment. */
    static Instant moment(Supplier<Instant> clock) {
        Reading page = NOW.get();
        if (page == null) {
            return clock.get();
        }
        if (page.moment == null) {
            page.moment = clock.get();
        }
        return page.moment;
    }

    private void forgetWhatChanged() {
        long now = Statements.changed();
        if (now != changes) {
            known.clear();
            changes = now;
        }
    }
}
