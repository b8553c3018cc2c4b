package masar.records;

import java.util.List;

/**
 * What an import did. Every row of the source is accepted, unchanged or rejected.
 *
 * @param people      people whose record is new
 * @param changed     people on record of whom something new came
 * @param events      career events that are new
 * @param accepted    rows that said something new
 * @param unchanged   rows that said what the record says already
 * @param rejected    rows not taken
 * @param problems    why, the first {@link Import#PROBLEMS_KEPT} of them; all are in the report table
 * @param resumedFrom line after which an interrupted import of the same name went on, 0 when from the start
 * @param finished    whether it reached the end
 */
public record ImportReport(long people, long changed, long events, long accepted, long unchanged, long rejected, List<RowProblem> problems,
        long resumedFrom, boolean finished) {

    /** The same in one English sentence, for consoles and logs. */
    public String summary() {
        return "Imported " + people + " people and " + events + " career events: " + (accepted + unchanged + rejected) + " rows read, " + accepted
                + " accepted, " + unchanged + " said what was known already, " + rejected + " were not taken." + (resumedFrom > 0 ? " Went on after line " + resumedFrom + "." : "");
    }

    /** One thing wrong with one row: line from 1, column by its heading, the value as read, the reason's text key and arguments. */
    public record RowProblem(long line, String column, String value, String key, List<Object> args) {
        public RowProblem {
            args = List.copyOf(args);
        }
    }
}
