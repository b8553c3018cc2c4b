package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;

/** The book of imports: how far each came. One that was finished starts anew; one that was interrupted goes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by Import, which is guarded")
class ImportRuns {
    @Inject CivilClock clock;
    @Inject Sql sql;

    /** Where to go on. */
    record Begun(long lastLine) {
    }

    Begun begin(String name) {
        if (name.isBlank() || name.length() > 80) {
            throw new Refused("records.refused.importName");
        }
        Timestamp now = Timestamp.valueOf(Axes.utc(clock.now()));
        List<Long> open = sql.list("select last_line from records.import_run where name = ? and finished = false", r -> r.getLong(1), name);
        if (!open.isEmpty()) {
            return new Begun(open.get(0));
        }
        sql.update("delete from records.import_problem where run_name = ?", name);
        sql.update("delete from records.import_run where name = ?", name);
        sql.update("insert into records.import_run (name, last_line, people, events, unchanged, rejected, finished, touched)"
                + " values (?, 0, 0, 0, 0, 0, false, ?)", name, now);
        return new Begun(0);
    }

    void finish(String name) {
        sql.update("update records.import_run set finished = true where name = ?", name);
    }
}
