package masar.retirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import masar.kernel.HouseStarted;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** The line to the pension body: its address and the shared secret, from the settings or from a bundled sandbox. Not set: files go by hand. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class PensionLine {
    /** Where the pension body takes messages; empty: files go by hand and their fate is noted. */
    static final Setting URL = Setting.of("masar.pension.url", "");
    /** The secret shared with the pension body, by which messages and answers are signed. */
    static final Setting SECRET = Setting.of("masar.pension.secret", "");
    private static final int SHORTEST_SECRET = 32;
    @Inject Instance<PensionBody> bundled;

    /** Said at the start, and not at the first file. */
    void check(@Observes HouseStarted started) {
        if (!URL.text().isEmpty() && SECRET.text().length() < SHORTEST_SECRET) {
            throw new IllegalStateException("masar.pension.secret must have " + SHORTEST_SECRET + " characters at least while masar.pension.url is set");
        }
    }

    /** Whether there is a pension body to write to. */
    public boolean open() {
        return sandbox().isPresent() || !URL.text().isEmpty();
    }

    /** Where its messages go. */
    public URI messages() {
        return URI.create(sandbox().map(PensionBody::address).orElseGet(() -> URL.text().replaceAll("/+$", "")) + "/messages");
    }

    /** The shared secret. */
    public String secret() {
        return sandbox().map(PensionBody::secret).orElseGet(SECRET::text);
    }

    private Optional<PensionBody> sandbox() {
        return URL.text().isEmpty() ? bundled.stream().filter(PensionBody::on).findFirst() : Optional.empty();
    }
}
