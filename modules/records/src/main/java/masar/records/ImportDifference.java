package masar.records;

/**
 * One thing that a look before an import found.
 *
 * @param id         its place in the list
 * @param what       kind of difference
 * @param line       the row of the file
 * @param nationalId whom it is about
 * @param employeeId their record, 0 where they have none yet
 * @param column     heading of the column; {@code event} and {@code qualification} for a whole row
 * @param before     what the record says
 * @param after      what the file says
 */
public record ImportDifference(long id, What what, long line, String nationalId, long employeeId, String column, String before, String after) {

    /** The kinds. */
    public enum What {
        /** Somebody without a record gets one. */
        NEW,
        /** The record of somebody would say something else. */
        CHANGED,
        /** The file says something else about the person than the record, which keeps its own: an import corrects no personal data. */
        KEPT
    }
}
