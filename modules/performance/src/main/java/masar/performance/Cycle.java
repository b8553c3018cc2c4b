package masar.performance;

/**
 * The year's cycle of an agency.
 *
 * @param agency   code of the agency
 * @param year     calendar year
 * @param state    where it stands
 * @param charters how many charters it has
 * @param rated    how many have a rating that waits for approval
 * @param approved how many are approved
 * @param passed   how many the closing passed over: its director may not approve them, or the year has an appraisal by hand
 */
public record Cycle(String agency, int year, State state, long charters, long rated, long approved, int passed) {
    /** Where a cycle stands. */
    public enum State {
        /** Charters are being made. */
        OPENING,
        /** Charters are written, signed and rated. */
        OPEN,
        /** Ratings are being approved. */
        CLOSING,
        /** What was rated is approved. */
        CLOSED
    }

    /** How many are not rated yet. */
    public long unrated() {
        return charters - rated - approved;
    }
}
