package masar.offender;

import jakarta.enterprise.event.Observes;

/** Offends on purpose: an observer that others could call. */
public class PublicObserver {
    void when(@Observes String event) {
        event.strip();
    }
}
