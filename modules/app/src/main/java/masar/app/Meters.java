package masar.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.LongSupplier;
import masar.kernel.HouseStarted;
import masar.kernel.Metered;
import masar.kernel.OpenToAll;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Puts the numbers that modules lend into {@code /metrics}. */
@ApplicationScoped
@OpenToAll("numbers without people; the door of the metrics is Watchers")
class Meters {
    private static final String HOUSE = "masar.";
    /** Whoever asks more often than this hears the number of before: some are counted in the database. */
    private static final Duration FRESH = Duration.ofSeconds(10);
    @Inject MetricRegistry registry;
    @Inject @Any Instance<Metered> modules;

    void opened(@Observes HouseStarted started) {
        modules.stream().flatMap(module -> module.meters().stream()).forEach(meter -> lend(meter.name(), meter.means(), new Remembered(meter.value())));
    }

    private void lend(String name, String means, LongSupplier value) {
        registry.gauge(Metadata.builder().withName(HOUSE + name).withDescription(means).build(), value, LongSupplier::getAsLong);
    }

    /** A number that is read again only after a while. */
    private static final class Remembered implements LongSupplier {
        private final LongSupplier real;
        private long value;
        private long until = Long.MIN_VALUE;

        private Remembered(LongSupplier real) {
            this.real = real;
        }

        @Override
        public synchronized long getAsLong() {
            long now = System.nanoTime();
            if (until == Long.MIN_VALUE || now - until > 0) {
                value = real.getAsLong();
                until = now + FRESH.toNanos();
            }
            return value;
        }
    }
}
