package masar.kernel;

import java.util.function.Supplier;

/**
 * Who is acting on this thread. A filter says it for each request, timers and imports for themselves, tests with
 * {@link #as}. Nobody said so: a visitor.
 */
public final class Acting {
    private static final ThreadLocal<Actor> NOW = new ThreadLocal<>();

    private Acting() {
    }

    /** Who is acting now; a visitor from nowhere when nobody said. */
    public static Actor now() {
        Actor actor = NOW.get();
        return actor == null ? Actor.visitor("") : actor;
    }

    /** Runs something as somebody, and gives the thread back as it was. */
    public static void as(Actor actor, Runnable what) {
        as(actor, () -> {
            what.run();
            return null;
        });
    }

    /** Runs something that answers as somebody, and gives the thread back as it was. */
    public static <T> T as(Actor actor, Supplier<T> what) {
        Actor before = NOW.get();
        NOW.set(actor);
        try {
            return what.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }
}
