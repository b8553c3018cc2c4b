package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.journal.Pieces;
import masar.kernel.OpenToAll;

/** Once a day: forgets tokens of forms and of applied requests that nobody sends a second time any more. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class OldTokens implements DailyTask {
    @Inject Sql sql;
    @Inject Pieces pieces;

    @Override
    public String name() {
        return "records.cleaning";
    }

    @Override
    public void run(LocalDate day) {
        Timestamp before = Timestamp.valueOf(day.minusDays(Pieces.KEEP_DAYS.number()).atStartOfDay());
        pieces.all(() -> {
            List<String> old = sql.list("select token from records.done_once where done < ? and (token like 'event:%' or token like 'apply:%') order by done"
                    + " fetch first " + Pieces.SIZE + " rows only", r -> r.getString(1), before);
            old.forEach(token -> sql.update("delete from records.done_once where token = ?", token));
            return old.size();
        });
    }
}
