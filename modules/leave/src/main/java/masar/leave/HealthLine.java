package masar.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** The line from the health platform: the shared secret, from the settings or from a bundled sandbox. Not set: no report is taken. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class HealthLine {
    /** The secret shared with the health platform, by which reports are signed; empty: none are taken. */
    static final Setting SECRET = Setting.of("masar.health.secret", "");
    /** Most messages of the health platform in a minute. */
    static final Setting PER_MINUTE = Setting.of("masar.health.per-minute", "600");
    private static final int SHORTEST_SECRET = 32;
    @Inject Instance<HealthPlatform> bundled;

    /** Said at the start, and not at the first report. */
    void check(@Observes HouseStarted started) {
        if (!SECRET.text().isEmpty() && SECRET.text().length() < SHORTEST_SECRET) {
            throw new IllegalStateException("masar.health.secret must have " + SHORTEST_SECRET + " characters at least");
        }
    }

    /** The shared secret; empty where no platform is known. */
    public Optional<String> secret() {
        return SECRET.text().isEmpty() ? bundled.stream().filter(HealthPlatform::on).findFirst().map(HealthPlatform::secret) : Optional.of(SECRET.text());
    }
}
