package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import masar.journal.DailyTask;
import masar.kernel.OpenToAll;

/** Brings the list rows up to date where a version begins that day: a future appointment starts, a service ends. */
@ApplicationScoped
@OpenToAll("run by the house once a day")
class WhenTheDayTurns implements DailyTask {
    private static final int CHUNK = 200;

    @Inject Sql sql;
    @Inject ImportLater versions;

    @Override
    public String name() {
        return "records.standing";
    }

    @Override
    public boolean lawful() {
        return true;
    }

    @Override
    public void run(LocalDate day) {
        List<Long> due;
        do {
            due = sql.list("select id from records.employee where changes_on <= ? order by changes_on, id fetch first " + CHUNK + " rows only",
                    r -> r.getLong(1), day);
            versions.stand(due, day);
        } while (due.size() == CHUNK);
    }
}
