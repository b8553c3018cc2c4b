package masar.documents;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The roots of one day: where every chain of the audit ended with it.
 *
 * @param day      the civil day (Riyadh)
 * @param no       its number among all days that have roots, from 1 without a gap
 * @param made     when the roots were made
 * @param roots    how many chains
 * @param previous SHA-256 of the file of the day before it in this count, zeros for the first
 * @param keyPrint SHA-256 of the certificate whose key signed
 */
public record RootDay(LocalDate day, long no, Instant made, int roots, String previous, String keyPrint) {

    /** Name of its file. */
    public String fileName() {
        return "audit-roots-" + day + ".jsonl";
    }

    /** First line of its file. */
    String line() {
        return "{\"masar\":\"audit roots\",\"day\":\"" + day + "\",\"no\":" + no + ",\"made\":\"" + made + "\",\"roots\":" + roots + ",\"previous\":\"" + previous
                + "\",\"key\":\"" + keyPrint + "\"}";
    }
}
