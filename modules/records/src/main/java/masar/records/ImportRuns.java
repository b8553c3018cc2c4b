package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import masar.kernel.CivilClock;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.ImportReport.RowProblem;

/** The book of imports: how far each came. One that was finished starts anew; one that was interrupted goes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by Import, which is guarded")
class ImportRuns {
    private static final int PAGE = 1000;
    @Inject CivilClock clock;
    @Inject Sql sql;

    /** Where to go on, and what was done up to there. */
    record Begun(long lastLine, long accepted, long unchanged, long rejected, long bytes) {
        private static final Begun ANEW = new Begun(0, 0, 0, 0, 0);

        static Begun of(ResultSet r) throws SQLException {
            return new Begun(r.getLong(1), r.getLong(2), r.getLong(3), r.getLong(4), r.getLong(5));
        }
    }

    /** Somebody else, here or at another node, has taken the same stretch of this run meanwhile. */
    static final class TakenElsewhere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenElsewhere(String run) {
            super("the import " + run + " goes on elsewhere");
        }
    }

    Begun begin(String name) {
        if (name.isBlank() || name.length() > 80) {
            throw new Refused("records.refused.importName");
        }
        Timestamp now = Timestamp.valueOf(Axes.utc(clock.now()));
        List<Begun> open = sql.list("select last_line, accepted, unchanged, rejected, bytes_read from records.import_run where name = ? and finished = false",
                Begun::of, name);
        if (!open.isEmpty()) {
            return open.get(0);
        }
        sql.update("delete from records.import_problem where run_name = ?", name);
        sql.update("delete from records.import_difference where run_name = ?", name);
        sql.update("delete from records.import_run where name = ?", name);
        sql.update("insert into records.import_run (name, last_line, people, events, unchanged, rejected, finished, touched)"
                + " values (?, 0, 0, 0, 0, 0, false, ?)", name, now);
        return Begun.ANEW;
    }

    /** Takes a stretch of a run for this transaction: whoever comes second waits here, and is told so. */
    @Transactional(Transactional.TxType.MANDATORY)
    void advance(ImportPlace to) {
        if (sql.update("update records.import_run set last_line = ?, bytes_read = ?, touched = ? where name = ? and last_line = ? and finished = false",
                to.upTo(), to.bytes(), Timestamp.valueOf(Axes.utc(clock.now())), to.run(), to.after()) == 0) {
            throw new TakenElsewhere(to.run());
        }
    }

    /** Adds what a stretch came to. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String name, ImportDone done) {
        sql.update("update records.import_run set people = people + ?, changed = changed + ?, events = events + ?, accepted = accepted + ?,"
                + " unchanged = unchanged + ?, rejected = rejected + ? where name = ?", done.people(), done.changed(), done.events(), done.accepted(),
                done.unchanged(), done.rejected(), name);
    }

    void finish(String name) {
        sql.update("update records.import_run set finished = true where name = ?", name);
    }

    boolean finished(String name) {
        return !sql.list("select name from records.import_run where name = ? and finished = true", r -> r.getString(1), name).isEmpty();
    }

    /** Everything kept of what a run could not take, in pages by line and id. */
    void problems(String name, Consumer<RowProblem> each) {
        String at = "";
        do {
            Slice<RowProblem> page = problems(name, at, PAGE);
            page.rows().forEach(each);
            at = page.next();
        } while (!at.isEmpty());
    }

    /** A page of it. */
    Slice<RowProblem> problems(String name, String cursor, int size) {
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        long line = at.map(c -> c.number(0)).orElse(0L);
        long id = at.map(c -> c.number(1)).orElse(0L);
        String beyond = backward ? "<" : ">";
        String order = backward ? " desc" : "";
        return Slice.cut(sql.list("select line_no, id, column_name, bad_value, text_key, args from records.import_problem where run_name = ?"
                + " and (line_no " + beyond + " ? or (line_no = ? and id " + beyond + " ?)) order by line_no" + order + ", id" + order + " fetch first "
                + (size + 1) + " rows only", Kept::of, name, line, line, id), size, at, k -> List.of(k.problem.line(), k.id)).map(Kept::problem);
    }

    /** A page of what a look found, of one kind, in the order of the file. */
    Slice<ImportDifference> differences(String name, ImportDifference.What what, String cursor, int size) {
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        return Slice.cut(sql.list("select id, line_no, national_id, employee_id, column_name, old_value, new_value from records.import_difference"
                + " where run_name = ? and what = ? and id " + (backward ? "<" : ">") + " ? order by id" + (backward ? " desc" : "") + " fetch first " + (size + 1)
                + " rows only", r -> new ImportDifference(r.getLong(1), what, r.getLong(2), r.getString(3), r.getLong(4), r.getString(5), r.getString(6),
                        r.getString(7)), name, what.name(), at.map(c -> c.number(0)).orElse(Long.MIN_VALUE)), size, at, d -> List.of(d.id()));
    }

    /** The figures of these runs, by name. */
    Map<String, Figures> figures(List<String> names) {
        return names.isEmpty() ? Map.of() : sql.list("select name, people, changed, events, accepted, unchanged, rejected, bytes_read from records.import_run"
                + " where name in (" + Sql.marks(names.size()) + ")", r -> Map.entry(r.getString(1), new Figures(r.getLong(2), r.getLong(3), r.getLong(4),
                        r.getLong(5), r.getLong(6), r.getLong(7), r.getLong(8))), names.toArray()).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What a run has come to. */
    record Figures(long people, long changed, long events, long accepted, long unchanged, long rejected, long bytes) {
        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0);
    }

    private record Kept(long id, RowProblem problem) {
        static Kept of(ResultSet r) throws SQLException {
            String args = r.getString(6);
            return new Kept(r.getLong(2), new RowProblem(r.getLong(1), r.getString(3), r.getString(4), r.getString(5),
                    args.isEmpty() ? List.of() : List.of((Object[]) args.split("\\|"))));
        }
    }
}
