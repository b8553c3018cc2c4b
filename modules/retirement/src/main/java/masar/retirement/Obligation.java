package masar.retirement;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that must be cleared before the record of whoever leaves is done with.
 *
 * @param id        its id within the case
 * @param kind      what kind of thing
 * @param what      the thing in words
 * @param whatEn    the same in English where the platform wrote it; empty for what an officer wrote
 * @param amount    the sum owed in SAR, for debts
 * @param settled   when it was given back or paid; empty while it is open
 * @param settledBy name of who says so
 */
public record Obligation(long id, Kind kind, String what, String whatEn, Optional<BigDecimal> amount, Optional<Instant> settled, String settledBy) {
    /** Custody (عهدة) or debt (دين). */
    public enum Kind { CUSTODY, DEBT }

    /** The thing in this language, as it was written where that is the only one. */
    public String what(String language) {
        return "en".equals(language) && !whatEn.isEmpty() ? whatEn : what;
    }
}
