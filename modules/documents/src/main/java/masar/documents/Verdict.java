package masar.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the house says to anybody about a paper: nothing that the paper itself does not print, and whether it still stands.
 *
 * @param state   whether it is genuine
 * @param kind    what paper it is, empty when unknown; its name is the text {@code paper.KIND}
 * @param serial  its number
 * @param code    verification code
 * @param issued  when
 * @param day     the same as a civil day; the first day of all when unknown
 * @param sha256  of its bytes
 * @param revoked when it was taken back
 * @param lines   what it says, in the language asked for
 */
public record Verdict(State state, String kind, String serial, String code, Instant issued, LocalDate day, String sha256,
        Optional<Instant> revoked, List<Part.Line> lines) {
    /** No such paper. */
    public static final Verdict UNKNOWN = new Verdict(State.UNKNOWN, "", "", "", Instant.EPOCH, LocalDate.EPOCH, "", Optional.empty(), List.of());

    /** The three answers. */
    public enum State {
        /** Issued by the house, and not taken back. */
        GENUINE,
        /** Issued by the house, and taken back. */
        REVOKED,
        /** Not issued by the house, or not under this code, or its row was tampered with. */
        UNKNOWN
    }

    public Verdict {
        lines = List.copyOf(lines);
    }

    /** Whether there is such a paper at all. */
    public boolean known() {
        return state != State.UNKNOWN;
    }
}
