package masar.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import masar.kernel.Metered;
import masar.kernel.OpenToAll;
import masar.kernel.storage.Statements;

/** What this node is doing. */
@ApplicationScoped
@OpenToAll("numbers without people, shown where the door of the metrics lets in")
class NodeMeters implements Metered {
    private static final long MEGABYTE = 1_000_000;

    @Override
    public List<Meter> meters() {
        return List.of(new Meter("sessions", "Sessions held by this node.", Sessions::held, false),
                new Meter("requests.running", "Requests that this node is answering.", Running::now, false),
                new Meter("connections", "Connections to the database that this node holds, 40 at most.", Statements::connections, false),
                new Meter("memory.megabytes", "Megabytes of the heap in use at this node.", () -> heap().getUsed() / MEGABYTE, false),
                new Meter("memory.most.megabytes", "Megabytes of the heap that this node may use.", () -> heap().getMax() / MEGABYTE, false),
                new Meter("up.minutes", "Minutes since this node was started.", () -> ManagementFactory.getRuntimeMXBean().getUptime() / 60_000, false));
    }

    private static MemoryUsage heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    }
}
