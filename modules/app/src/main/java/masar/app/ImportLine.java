package masar.app;

import java.util.Locale;
import java.util.Optional;
import masar.records.ImportProgress;

/**
 * What the console says of an import, after its first chunk and then every five seconds: rows, of them refused, rows a second, and how long the
 * rest of the file takes at that pace.
 */
final class ImportLine {
    private static final long BETWEEN = 5_000_000_000L;
    private static final double SECOND = 1e9;
    private static final int MINUTE = 60;
    private final long began;
    private long said;
    private long rows = -1;

    ImportLine(long nanos) {
        began = nanos;
        said = nanos;
    }

    /** The line to say at this moment; empty while the last one is fresh. */
    Optional<String> at(long nanos, ImportProgress now) {
        boolean first = rows < 0;
        if (first) {
            // What an earlier start had done, and the time to come to that place again, say nothing of the pace. The first chunk counts as begun with it.
            rows = now.skipped() > 0 ? now.rows() : 0;
        }
        // Whoever goes on has no pace to tell before the second chunk.
        if (nanos - said < BETWEEN && !(first && rows == 0)) {
            return Optional.empty();
        }
        said = nanos;
        double seconds = (nanos - began) / SECOND;
        long pace = Math.round((now.rows() - rows) / seconds);
        double left = now.read() > now.skipped() ? seconds * (now.bytes() - now.read()) / (now.read() - now.skipped()) : 0;
        return Optional.of(String.format(Locale.ROOT, "%,d rows read, %,d accepted, %,d unchanged, %,d refused; %,d rows a second, about %s left", now.rows(), now.accepted(),
                now.unchanged(), now.rejected(), pace, time(Math.round(left))));
    }

    static String time(long seconds) {
        return seconds < 2 * MINUTE ? seconds + " s" : seconds < 2L * MINUTE * MINUTE ? (seconds + MINUTE / 2) / MINUTE + " min"
                : String.format(Locale.ROOT, "%.1f h", seconds / (double) (MINUTE * MINUTE));
    }
}
