package masar.documents;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of checking recorded roots.
 *
 * @param days   how many days were good
 * @param state  whether all is well, or what is wrong with the first bad root
 * @param day    the day that is bad, or the last good one; empty when there are no roots
 * @param agency code of the agency whose root is bad; empty for the house itself, and where the day as a whole is
 */
public record RootCheck(long days, State state, Optional<LocalDate> day, String agency) {

    /** What a check can say. */
    public enum State {
        /** Signed, in order, and the chains hold what the roots say. */
        GOOD,
        /** The chain does not have this hash at this line: somebody rewrote it. */
        CHAIN,
        /** The root is not what was signed. */
        CHANGED,
        /** The day's file is not what was signed: a root is gone, was added, or its first line changed. */
        FILE,
        /** A day before this one is gone or not as it was. */
        GAP,
        /** The certificate of the key that signed is not in the keystore. */
        KEY
    }

    /** Whether all is well. */
    public boolean good() {
        return state == State.GOOD;
    }
}
