package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import masar.journal.Audit;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/**
 * Once a day: signs where each chain of the audit ended with the day before. Without a key there is nothing to sign with and the log
 * says so; the first run that has one makes up for all days since the last that has roots.
 */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class DailyRoots implements DailyTask {
    @Inject Audit audit;
    @Inject Keys keys;
    @Inject RootBook book;

    @Override
    public String name() {
        return "documents.roots";
    }

    @Override
    public void run(LocalDate day) {
        audit.seal();
        LocalDate yesterday = day.minusDays(1);
        keys.key().ifPresent(key -> {
            for (LocalDate due = book.last().map(last -> last.day().plusDays(1)).orElse(yesterday); !due.isAfter(yesterday); due = due.plusDays(1)) {
                book.make(due, key);
            }
        });
    }
}
