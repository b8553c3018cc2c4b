package masar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import masar.kernel.Metered;
import masar.kernel.Power;
import masar.kernel.Requires;

/** How the house runs, for whoever runs it: the numbers that every module lends, without a person in them. */
@ApplicationScoped
public class Operations {
    @Inject
    @Any
    Instance<Metered> modules;

    /**
     * A number of this moment.
     *
     * @param name  what it is; its words are {@code meter.NAME}
     * @param alarm whether somebody has to look
     */
    public record Reading(String name, long value, boolean alarm) {
    }

    /** All numbers: those that want somebody to look first, the others by name. */
    @Requires(Power.OPERATOR)
    public List<Reading> readings() {
        return modules.stream().flatMap(module -> module.meters().stream()).map(meter -> reading(meter, meter.value().getAsLong()))
                .sorted((a, b) -> a.alarm() == b.alarm() ? a.name().compareTo(b.name()) : Boolean.compare(b.alarm(), a.alarm())).toList();
    }

    private static Reading reading(Metered.Meter meter, long value) {
        return new Reading(meter.name(), value, meter.alarm() && value > 0);
    }
}
