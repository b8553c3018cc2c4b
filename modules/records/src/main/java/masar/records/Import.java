package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.records.ImportReport.RowProblem;

/**
 * Bulk import of employees: streamed, in chunks of one transaction each, idempotent by natural keys, resumable by name. Every
 * row is taken or reported; the good ones land.
 */
@ApplicationScoped
public class Import {
    private static final int CHUNK = 500;
    private static final Going ON = (sum, begun, bytes) -> true;

    @Inject Audit audit;
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject ImportChunk chunks;
    @Inject ImportLook looks;
    @Inject ImportRuns runs;

    /** How many problems a report carries itself. */
    public static final int PROBLEMS_KEPT = 1000;

    /**
     * Reads a CSV in UTF-8 with the headings of the README.
     *
     * @param csv    read once, from the start
     * @param name   names this source; an interrupted import of the same name goes on where it stopped
     * @param dryRun checks everything and keeps nothing
     */
    @Requires(Power.MINISTRY_OFFICER)
    public ImportReport employees(Reader csv, String name, boolean dryRun) {
        Source source = Source.of(new ImportCsv(csv), () -> 0);
        return dryRun ? check(source) : run(source, name, false, ON);
    }

    /** Takes people one by one from an iterator, which must give the same sequence again when it is to be resumed. */
    @Requires(Power.MINISTRY_OFFICER)
    public ImportReport employees(Iterator<EmployeeRow> rows, String name) {
        long[] line = {0};
        return run(new Source(() -> {
            Optional<EmployeeRow> next = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            next.ifPresent(r -> line[0]++);
            return next;
        }, List::of, () -> line[0], () -> 0), name, false, ON);
    }

    /** Whether an import of this name has come to its end before. */
    @Requires(Power.MINISTRY_OFFICER)
    public boolean finished(String name) {
        return runs.finished(name);
    }

    /** All that the import of this name could not take, one after the other in the order of the source, read page by page. */
    @Requires(Power.MINISTRY_OFFICER)
    public void problems(String name, Consumer<RowProblem> each) {
        runs.problems(name, each);
    }

    /** Where people come from: one after the other, what could not be read meanwhile, and how far it is read. */
    record Source(Supplier<Optional<EmployeeRow>> people, Supplier<List<RowProblem>> problems, LongSupplier line, LongSupplier bytes) {
        static Source of(ImportCsv file, LongSupplier bytes) {
            return new Source(file::maybeNext, file::problems, file::line, bytes);
        }
    }

    /** Takes a stretch of a source. */
    private interface Step {
        ImportDone take(List<EmployeeRow> rows, List<RowProblem> unread, ImportPlace to);
    }

    /** Hears how far it is after each chunk, and says whether to go on. */
    interface Going {
        boolean on(ImportRuns.Figures sum, ImportRuns.Begun begun, long bytes);
    }

    /** The same of a file, which is read ahead while what came before is written. */
    @Requires(Power.MINISTRY_OFFICER)
    ImportReport ahead(Source file, String name, boolean look, Going going) {
        try (ImportAhead ahead = ImportAhead.of(file)) {
            return run(ahead.source(), name, look, going);
        }
    }

    /** Reads a source to its end, or until told to stop, from where an earlier start of the same name came to. */
    @Requires(Power.MINISTRY_OFFICER)
    ImportReport run(Source source, String name, boolean look, Going going) {
        // What another node has entered since the lists were read counts.
        codes.changed();
        ImportRuns.Begun begun = runs.begin(name);
        Step step = look ? looks::take : chunks::take;
        Sum sum = new Sum();
        List<EmployeeRow> chunk = new ArrayList<>();
        long line = begun.lastLine();
        long taken = begun.lastLine();
        for (Optional<EmployeeRow> next = source.people.get(); next.isPresent(); next = source.people.get()) {
            line = source.line.getAsLong();
            if (line > begun.lastLine()) {
                chunk.add(next.get());
            } else {
                source.problems.get();
            }
            if (chunk.size() == CHUNK) {
                sum.add(step.take(chunk, source.problems.get(), new ImportPlace(name, taken, line, source.bytes.getAsLong())));
                taken = line;
                chunk.clear();
                if (!going.on(sum.figures(), begun, source.bytes.getAsLong())) {
                    return sum.report(begun.lastLine(), false);
                }
            }
        }
        sum.add(step.take(chunk, source.problems.get(), new ImportPlace(name, taken, Math.max(line, taken), source.bytes.getAsLong())));
        runs.finish(name);
        codes.changed();
        audit.record(AuditEntry.of(look ? "import.looked" : "import.finished").by(Power.MINISTRY_OFFICER).on("import", name)
                .changed("", "people=" + sum.people + " events=" + sum.events + " unchanged=" + sum.unchanged + " rejected=" + sum.rejected));
        return sum.report(begun.lastLine(), true);
    }

    private ImportReport check(Source source) {
        codes.changed();
        ImportCheck check = new ImportCheck(codes, clock.today());
        Sum sum = new Sum();
        for (Optional<EmployeeRow> next = source.people.get(); next.isPresent(); next = source.people.get()) {
            List<RowProblem> wrong = new ArrayList<>(source.problems.get());
            ImportCheck.Good good = check.good(next.get(), false, wrong);
            sum.add(new ImportDone(good.person() ? 1 : 0, 0, good.career().size(), good.person() ? good.rows() : 0, 0, wrong));
        }
        sum.add(new ImportDone(0, 0, 0, 0, 0, source.problems.get()));
        return sum.report(0, true);
    }

    /** What the chunks came to together. */
    private static final class Sum {
        private long people;
        private long changed;
        private long events;
        private long accepted;
        private long unchanged;
        private long rejected;
        private final List<RowProblem> problems = new ArrayList<>();

        void add(ImportDone done) {
            people += done.people();
            changed += done.changed();
            events += done.events();
            accepted += done.accepted();
            unchanged += done.unchanged();
            rejected += done.rejected();
            done.problems().stream().limit(PROBLEMS_KEPT - problems.size()).forEach(problems::add);
        }

        ImportRuns.Figures figures() {
            return new ImportRuns.Figures(people, changed, events, accepted, unchanged, rejected, 0);
        }

        ImportReport report(long resumedFrom, boolean finished) {
            return new ImportReport(people, changed, events, accepted, unchanged, rejected, List.copyOf(problems), resumedFrom, finished);
        }
    }
}
