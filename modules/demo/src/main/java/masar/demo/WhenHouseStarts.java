package masar.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import masar.kernel.HouseStarted;

/** The demo's civil service is made when the house opens, after the reference data that other modules bring. */
@ApplicationScoped
class WhenHouseStarts {
    private static final int LAST = 5000;
    @Inject DemoStart demo;

    void make(@Observes @Priority(LAST) HouseStarted started) {
        demo.make();
    }
}
