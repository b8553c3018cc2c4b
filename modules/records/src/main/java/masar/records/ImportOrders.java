package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Setting;
import masar.kernel.Slice;
import masar.kernel.storage.ContentStore;
import masar.records.ImportReport.RowProblem;

/**
 * Imports ordered at the page: a file is kept as it comes, looked at or taken in the background, stopped and gone on with, and read while it
 * goes. The content names an import: the same file again is recognised.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Requires(Power.MINISTRY_OFFICER)
public class ImportOrders {
    /** Most megabytes of a file. */
    public static final Setting MEGABYTES = Setting.of("masar.import.megabytes", "4096");
    /** For how many days a file and what a look found are kept. */
    public static final Setting KEEP_DAYS = Setting.of("masar.import.keep-days", "30");
    static final ContentStore FILES = ContentStore.in("imports");
    private static final long MEGABYTE = 1_000_000;
    private static final int LONGEST_NAME = 200;
    @Inject Audit audit;
    @Inject Caller caller;
    @Inject ImportBook book;
    @Inject ImportRuns runs;
    @Inject ImportWatch watch;

    /** An order, and whether the house knew it already and did nothing now. */
    public record Receipt(long id, boolean known) {
    }

    /** The columns that a kind of row may fill beside {@code row} and {@code national_id}: PERSON, EVENT or QUALIFICATION. */
    @OpenToAll("says how files look")
    public List<String> columns(String row) {
        return ImportCsv.OF_ROW.getOrDefault(row, List.of());
    }

    /** Most megabytes of a file, by the settings. */
    @Requires(Power.MINISTRY_OFFICER)
    public int megabytes() {
        return MEGABYTES.number();
    }

    /**
     * Keeps what comes and begins. Nothing of it is held in memory, and no transaction waits for a slow sender.
     *
     * @param look  only says what it would do
     * @param token names this sending: the same twice is one
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Receipt receive(InputStream csv, String fileName, boolean look, String token) {
        caller.require(Power.MINISTRY_OFFICER, "");
        long most = MEGABYTES.number() * MEGABYTE;
        long[] bytes = {0};
        String sha256 = FILES.keep(csv, size -> {
            if (size > most) {
                throw Refused.field("file", "import.refused.big", MEGABYTES.number());
            }
            bytes[0] = size;
        }, content -> {
            if (bytes[0] == 0) {
                throw Refused.field("file", "records.refused.emptyFile");
            }
        });
        String name = fileName.strip().replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        ImportBook.Sent sent = new ImportBook.Sent(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, bytes[0], sha256);
        return begun(() -> book.order(sent, look, token));
    }

    /** Takes for real what was looked at. */
    @Requires(Power.MINISTRY_OFFICER)
    public Receipt real(long lookId, String token) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return begun(() -> book.order(lookId, false, token));
    }

    /** Takes a file once more: rows that were not taken may be good by now. */
    @Requires(Power.MINISTRY_OFFICER)
    public Receipt again(long id, String token) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return begun(() -> book.order(id, true, token));
    }

    private Receipt begun(Supplier<ImportBook.Ordered> begin) {
        ImportBook.Ordered order;
        try {
            order = begin.get();
        } catch (PersistenceException | TransactionalException anotherWasFirst) {
            order = begin.get();
        }
        if (!order.known()) {
            watch.start(order.id());
        }
        return new Receipt(order.id(), order.known());
    }

    /** Stops it after the chunk it is at. What was taken stays. */
    @Requires(Power.MINISTRY_OFFICER)
    public void stop(long id) {
        caller.require(Power.MINISTRY_OFFICER, "");
        book.put(id, ImportState.STOPPED);
    }

    /** Goes on with it where it is. One that is going on already is not harmed. */
    @Requires(Power.MINISTRY_OFFICER)
    public void goOn(long id) {
        caller.require(Power.MINISTRY_OFFICER, "");
        if (book.put(id, ImportState.RUNNING)) {
            watch.start(id);
        }
    }

    /** One of them. */
    @Requires(Power.MINISTRY_OFFICER)
    public ImportOrder get(long id) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return book.get(id);
    }

    /** The import of the same file that came to its end before. */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<ImportOrder> earlier(long id) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return book.earlier(id);
    }

    /** All of them, newest first. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<ImportOrder> list(String cursor, int size) {
        caller.require(Power.MINISTRY_OFFICER, "");
        return book.list(cursor, size);
    }

    /** What a look found of one kind, in the order of the file; the first page is recorded. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<ImportDifference> differences(long id, ImportDifference.What what, String cursor, int size) {
        return runs.differences(report(id, cursor), what, cursor, size);
    }

    /** What was not taken, and why, in the order of the file; the first page is recorded. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<RowProblem> problems(long id, String cursor, int size) {
        return runs.problems(report(id, cursor), cursor, size);
    }

    private String report(long id, String cursor) {
        caller.require(Power.MINISTRY_OFFICER, "");
        String run = book.run(id);
        if (cursor.isEmpty()) {
            audit.record(AuditEntry.of("import.report.read").by(Power.MINISTRY_OFFICER).on("import", id));
        }
        return run;
    }
}
