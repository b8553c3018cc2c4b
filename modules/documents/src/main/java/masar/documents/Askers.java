package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import masar.kernel.Acting;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** How often one network address may ask about papers. */
@ApplicationScoped
@OpenToAll("counts what strangers ask")
class Askers {
    /** Questions about papers that one network address may ask in a minute. */
    static final Setting A_MINUTE = Setting.of("masar.verify.per-minute", "60");
    private final Allowance allowance = new Allowance(A_MINUTE, Duration.ofMinutes(1), "verify.tooOften");

    /** Counts one question; refused when there were too many. */
    public void count() {
        allowance.take(Allowance.neighbours(Acting.now().address()));
    }
}
