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

    @Inject Audit audit;
    @Inject CivilClock clock;
    @Inject Codes codes;
    @Inject ImportChunk chunks;
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
        ImportCsv file = new ImportCsv(csv);
        Source source = new Source(file::maybeNext, file::problems, file::line);
        return dryRun ? check(source) : run(source, name);
    }

    /** Takes people one by one from an iterator, which must give the same sequence again when it is to be resumed. */
    @Requires(Power.MINISTRY_OFFICER)
    public ImportReport employees(Iterator<EmployeeRow> rows, String name) {
        long[] line = {0};
        return run(new Source(() -> {
            Optional<EmployeeRow> next = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            next.ifPresent(r -> line[0]++);
            return next;
        }, List::of, () -> line[0]), name);
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
    private record Source(Supplier<Optional<EmployeeRow>> people, Supplier<List<RowProblem>> problems, LongSupplier line) {
    }

    private ImportReport run(Source source, String name) {
        // What another node has entered since the lists were read counts.
        codes.changed();
        ImportRuns.Begun begun = runs.begin(name);
        Sum sum = new Sum();
        List<EmployeeRow> chunk = new ArrayList<>();
        long line = 0;
        for (Optional<EmployeeRow> next = source.people.get(); next.isPresent(); next = source.people.get()) {
            line = source.line.getAsLong();
            if (line > begun.lastLine()) {
                chunk.add(next.get());
            } else {
                source.problems.get();
            }
            if (chunk.size() == CHUNK) {
                sum.add(chunks.take(chunk, source.problems.get(), name, line));
                chunk.clear();
            }
        }
        sum.add(chunks.take(chunk, source.problems.get(), name, Math.max(line, begun.lastLine())));
        runs.finish(name);
        codes.changed();
        audit.record(AuditEntry.of("import.finished").by(Power.MINISTRY_OFFICER).on("import", name)
                .changed("", "people=" + sum.people + " events=" + sum.events + " unchanged=" + sum.unchanged + " rejected=" + sum.rejected));
        return sum.report(begun.lastLine());
    }

    private ImportReport check(Source source) {
        codes.changed();
        ImportCheck check = new ImportCheck(codes, clock.today());
        Sum sum = new Sum();
        for (Optional<EmployeeRow> next = source.people.get(); next.isPresent(); next = source.people.get()) {
            EmployeeRow row = next.get();
            List<RowProblem> wrong = new ArrayList<>(source.problems.get());
            wrong.addAll(check.person(row.line(), row.person()));
            row.career().forEach(e -> wrong.addAll(check.event(e)));
            row.qualifications().forEach(q -> wrong.addAll(check.qualification(q)));
            sum.add(new ImportChunk.Done(1, row.career().size(), 0, wrong));
        }
        sum.add(new ImportChunk.Done(0, 0, 0, source.problems.get()));
        return sum.report(0);
    }

    /** What the chunks came to together. */
    private static final class Sum {
        private long people;
        private long events;
        private long unchanged;
        private long rejected;
        private final List<RowProblem> problems = new ArrayList<>();

        void add(ImportChunk.Done done) {
            people += done.people();
            events += done.events();
            unchanged += done.unchanged();
            rejected += done.problems().stream().map(RowProblem::line).distinct().count();
            done.problems().stream().limit(PROBLEMS_KEPT - problems.size()).forEach(problems::add);
        }

        ImportReport report(long resumedFrom) {
            return new ImportReport(people, events, unchanged, rejected, List.copyOf(problems), resumedFrom, true);
        }
    }
}
