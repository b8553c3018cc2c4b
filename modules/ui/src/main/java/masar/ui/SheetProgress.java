package masar.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many rows of the files that this node sends have gone out, by a key that the asking page drew: who does not know it learns
 * nothing, and who does learns a number.
 */
final class SheetProgress {
    private static final int KEPT = 1000;
    private static final Map<String, Now> ALL = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Now> eldest) {
            return size() > KEPT;
        }
    };

    private SheetProgress() {
    }

    /** Where a file stands. */
    record Now(long rows, String state) {
    }

    /** One file's. */
    static final class Of {
        private final String key;
        private Of(String key) {
            this.key = key;
            put(new Now(0, "going"));
        }

        void at(long count) {
            put(new Now(count, "going"));
        }

        void end(long count, boolean whole) {
            put(new Now(count, whole ? "done" : "lost"));
        }

        private void put(Now now) {
            if (!key.isEmpty()) {
                synchronized (ALL) {
                    ALL.put(key, now);
                }
            }
        }
    }

    /** A file begins; a key that is none is as good as no key. */
    static Of begin(String key) {
        return new Of(key != null && key.matches("[0-9a-f]{32}") ? key : "");
    }

    static Optional<Now> of(String key) {
        synchronized (ALL) {
            return Optional.ofNullable(key).map(ALL::get);
        }
    }
}
