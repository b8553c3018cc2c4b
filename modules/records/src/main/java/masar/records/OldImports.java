package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import masar.journal.DailyTask;
import masar.journal.Pieces;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/** Once a day: removes files that were imported or looked at some weeks ago, and what the looks found. Whoever was in them is on record. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class OldImports implements DailyTask {
    @Inject ImportBook book;
    @Inject CivilClock clock;
    @Inject Pieces pieces;

    @Override
    public String name() {
        return "records.old-imports";
    }

    @Override
    public void run(LocalDate day) {
        LocalDateTime since = Axes.utc(clock.now().minus(Duration.ofDays(ImportOrders.KEEP_DAYS.number())));
        ImportOrders.FILES.sweep(hashes -> book.unneeded(hashes, since));
        pieces.all(() -> book.forget(since, Pieces.SIZE));
    }
}
