package masar.demo.signon;

import java.time.Clock;

/** The time outside the house. The demo stands still on one day; tokens are checked by the server against the real one. */
final class Outside {
    private Outside() {
    }

    /** Seconds since 1970, UTC. */
    static long seconds() {
        return Clock.systemUTC().millis() / 1000;
    }
}
