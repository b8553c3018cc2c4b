package masar.journal;

/**
 * What came of checking an agency's chain.
 *
 * @param agency  code of the agency
 * @param rows    how many sealed rows were good
 * @param state   whether all is well, or what is wrong with the first bad row
 * @param badNo   the first bad row's number in the chain, 0 when all is well or the row is not sealed yet
 * @param badId   the first bad row's id, 0 when all is well or the row is gone
 * @param head    hash of the last good row; written down elsewhere, it proves the chain up to there
 */
public record ChainCheck(String agency, long rows, State state, long badNo, long badId, String head) {

    /** What a check can say. */
    public enum State {
        /** Every row is there, as written, in order. */
        GOOD,
        /** The content of a row is not what was written. */
        CHANGED,
        /** A row is gone. */
        MISSING,
        /** A row is not where it was sealed. */
        REORDERED
    }

    /** Whether all is well. */
    public boolean good() {
        return state == State.GOOD;
    }
}
