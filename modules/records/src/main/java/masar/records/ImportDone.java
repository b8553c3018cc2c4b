package masar.records;

import java.util.List;
import masar.records.ImportReport.RowProblem;

/** What one chunk came to: new people, people on record of whom something new came, new events, and its rows, each accepted, unchanged or wrong. */
record ImportDone(long people, long changed, long events, long accepted, long unchanged, List<RowProblem> problems) {

    /** How many rows are not taken; a row may be wrong in several columns. */
    long rejected() {
        return problems.stream().mapToLong(RowProblem::line).distinct().count();
    }
}
