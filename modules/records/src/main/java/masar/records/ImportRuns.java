package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Consumer;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.records.ImportReport.RowProblem;

/** The book of imports: how far each came. One that was finished starts anew; one that was interrupted goes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by Import, which is guarded")
class ImportRuns {
    private static final int PAGE = 1000;
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

    boolean finished(String name) {
        return !sql.list("select name from records.import_run where name = ? and finished = true", r -> r.getString(1), name).isEmpty();
    }

    /** Everything kept of what a run could not take, in pages by line and id. */
    void problems(String name, Consumer<RowProblem> each) {
        long line = 0;
        long id = 0;
        List<Kept> page;
        do {
            page = sql.list("select line_no, id, column_name, bad_value, text_key, args from records.import_problem where run_name = ?"
                    + " and (line_no > ? or (line_no = ? and id > ?)) order by line_no, id fetch first " + PAGE + " rows only", Kept::of, name, line, line, id);
            page.forEach(kept -> each.accept(kept.problem));
            if (!page.isEmpty()) {
                line = page.get(page.size() - 1).problem.line();
                id = page.get(page.size() - 1).id;
            }
        } while (page.size() == PAGE);
    }

    private record Kept(long id, RowProblem problem) {
        static Kept of(ResultSet r) throws SQLException {
            String args = r.getString(6);
            return new Kept(r.getLong(2), new RowProblem(r.getLong(1), r.getString(3), r.getString(4), r.getString(5),
                    args.isEmpty() ? List.of() : List.of((Object[]) args.split("\\|"))));
        }
    }
}
