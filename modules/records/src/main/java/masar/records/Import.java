package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Reader;
import java.util.Iterator;
import masar.kernel.Power;
import masar.kernel.Requires;

/**
 * Bulk import of employees: streamed, in chunks of one transaction each, idempotent by natural keys, resumable by name. Every
 * row is taken or reported; the good ones land.
 */
@ApplicationScoped
public class Import {
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
        throw new UnsupportedOperationException();
    }

    /** Takes people one by one from an iterator, which must give the same sequence again when it is to be resumed. */
    @Requires(Power.MINISTRY_OFFICER)
    public ImportReport employees(Iterator<EmployeeRow> rows, String name) {
        throw new UnsupportedOperationException();
    }
}
