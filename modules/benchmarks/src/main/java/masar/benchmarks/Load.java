package masar.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Makes people come. Each has a thread and a connection of their own. */
final class Load {
    private static final int DIGITS = 3;
    private static final long STEP_OF_WAIT = 100_000_000;
    private static final Duration WARM_PIECE = Duration.ofSeconds(10);
    private static final Duration WARM_AT_MOST = Duration.ofMinutes(10);
    private static final int WARMING = 2;
    /** Of a piece of warming the compiler may have had this part for it to be called at rest. */
    private static final int COMPILER_AT_REST = 10;

    private Load() {
    }

    /**
     * Open model: everybody comes when their plan says, not when the server is ready for them. Time runs from the moment planned, so
     * whoever had to wait for the answer before is counted with the wait.
     *
     * @param every how long between two visits of one person; people are spread evenly over it
     */
    static Measured open(List<? extends Visit> people, Duration every, Duration length) throws Exception {
        long step = every.toNanos();
        return Load.<Visit>run(people, (visit, i, start, stop) -> {
            Histogram times = new Histogram(DIGITS);
            long planned = start + step * i / people.size();
            for (; planned < start + length.toNanos() && !stop.get(); planned += step) {
                until(planned);
                visit.once();
                times.recordValue((System.nanoTime() - planned) / 1000);
            }
            return times;
        });
    }

    /**
     * One thing that somebody does by a plan of their own.
     *
     * @param after how long after the start it is to begin
     * @param name  what it is counted as
     * @param visit what is done, and timed from the moment planned
     * @param then  what the one who did it makes of the answer; not timed
     */
    record Moment(Duration after, String name, Visit visit, Visit then) {
    }

    /**
     * What came of plans.
     *
     * @param all  every moment
     * @param each by what they are counted as
     */
    record Planned(Measured all, Map<String, Measured> each) {
        /** Both together. */
        Planned and(Planned other) {
            Map<String, Measured> both = new TreeMap<>(each);
            other.each.forEach((name, more) -> both.merge(name, more, Measured::and));
            return new Planned(all.and(other.all), both);
        }
    }

    /**
     * Open model with many steps: each person goes through a plan of their own, one step after the other, every one at its moment
     * whatever those before it took; who is late at one is counted with the wait.
     */
    static Planned plans(List<List<Moment>> people) throws Exception {
        Map<String, Histogram> each = new ConcurrentHashMap<>();
        Measured all = run(people, (moments, i, start, stop) -> {
            Histogram times = new Histogram(DIGITS);
            for (Moment moment : moments) {
                long planned = start + moment.after().toNanos();
                until(planned, stop);
                if (stop.get()) {
                    break;
                }
                moment.visit().once();
                long took = (System.nanoTime() - planned) / 1000;
                times.recordValue(took);
                each.computeIfAbsent(moment.name(), n -> new ConcurrentHistogram(DIGITS)).recordValue(took);
                moment.then().once();
            }
            return times;
        });
        return new Planned(all, each.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey,
                e -> new Measured(e.getValue(), all.nanos()))));
    }

    /** Closed loop: everybody comes again as soon as they were answered. For throughput at saturation alone. */
    static Measured closed(List<? extends Visit> people, Duration length) throws Exception {
        return Load.<Visit>run(people, (visit, i, start, stop) -> {
            Histogram times = new Histogram(DIGITS);
            until(start);
            for (long now = System.nanoTime(); now < start + length.toNanos() && !stop.get();) {
                visit.once();
                long after = System.nanoTime();
                times.recordValue((after - now) / 1000);
                now = after;
            }
            return times;
        });
    }

    /** Everybody comes once, all at the same time. */
    static Measured once(List<? extends Visit> people) throws Exception {
        return Load.<Visit>run(people, (visit, i, start, stop) -> {
            Histogram times = new Histogram(DIGITS);
            until(start);
            visit.once();
            times.recordValue((System.nanoTime() - start) / 1000);
            return times;
        });
    }

    /**
     * Lets the server's compiler come to rest: until it had less than a tenth of two pieces in a row, and no longer than is bearable. Neither a count of
     * visits nor a throughput that rises no more will do: a page with more code behind it needs more of them, and while the compiler has a core to
     * itself the page stays slow for minutes before it becomes fast. Few come meanwhile, so that the compiler has that core.
     */
    static void warm(ServerProcess server, List<? extends Visit> people) throws Exception {
        long last = System.nanoTime() + WARM_AT_MOST.toNanos();
        long before = server.compiledMillis();
        for (int rested = 0; rested < 2 && System.nanoTime() < last;) {
            closed(people.subList(0, Math.min(WARMING, people.size())), WARM_PIECE);
            long now = server.compiledMillis();
            rested = rested(now - before, WARM_PIECE.toNanos()) ? rested + 1 : 0;
            before = now;
        }
    }

    /** Whether a compiler that was at work for so long of a piece is called at rest. */
    static boolean rested(long compiledMillis, long nanos) {
        return compiledMillis < TimeUnit.NANOSECONDS.toMillis(nanos) / COMPILER_AT_REST;
    }

    /** What one person does from a start on, until told to stop. */
    private interface Plan<P> {
        Histogram follow(P person, int place, long start, AtomicBoolean stop) throws Exception;
    }

    private static <P> Measured run(List<? extends P> people, Plan<P> plan) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        AtomicBoolean stop = new AtomicBoolean();
        try {
            long start = System.nanoTime() + 20_000_000;
            List<Future<Histogram>> all = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                int place = i;
                all.add(threads.submit(() -> follow(plan, people.get(place), place, start, stop)));
            }
            Histogram times = new Histogram(DIGITS);
            for (Future<Histogram> each : all) {
                times.add(each.get());
            }
            return new Measured(times, System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            stop.set(true);
            threads.shutdown();
        }
    }

    private static <P> Histogram follow(Plan<P> plan, P person, int place, long start, AtomicBoolean stop) throws Exception {
        boolean done = false;
        try {
            Histogram times = plan.follow(person, place, start, stop);
            done = true;
            return times;
        } finally {
            // One wrong answer ends it for all.
            stop.set(stop.get() || !done);
        }
    }

    /** Waits for a moment that may be far, or until all is over. */
    private static void until(long moment, AtomicBoolean stop) {
        while (!stop.get() && moment - System.nanoTime() > STEP_OF_WAIT) {
            LockSupport.parkNanos(STEP_OF_WAIT);
        }
        if (!stop.get()) {
            until(moment);
        }
    }

    private static void until(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
