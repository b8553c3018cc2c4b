package masar.retirement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One message to the pension body about a case, or one of its answers.
 *
 * @param kind      what it says
 * @param incoming  whether the pension body says it
 * @param when      when it was sent, or came
 * @param taken     when the pension body had it; empty while it is on its way, and for answers
 * @param remark    what it says in words, may be empty
 * @param reference the number the pension body gave the case, may be empty
 * @param outcome   what became of it
 * @param pension   the pension a month that was settled, SAR, where it says one
 * @param lumpSum   the lump sum that was settled, SAR, where it says one
 * @param refund    the contributions that are given back, SAR, where it says so
 */
public record PensionLetter(Kind kind, boolean incoming, Instant when, Optional<Instant> taken, String remark, String reference, Outcome outcome,
        Optional<BigDecimal> pension, Optional<BigDecimal> lumpSum, Optional<BigDecimal> refund) {
    /** Ours: the file, and the question what became of it. Theirs: taken up, returned with remarks, settled, or cancelled and back in service. */
    public enum Kind { FILE, INQUIRY, ACCEPTED, RETURNED, SETTLED, CANCELLED }

    /** Ours are sent; theirs moved the case, came too late to, or ask for a person. */
    public enum Outcome { SENT, APPLIED, LATE, FOR_A_PERSON }

    /** Whether it is one of ours that has not arrived yet. */
    public boolean isOnItsWay() {
        return !incoming && taken.isEmpty();
    }
}
