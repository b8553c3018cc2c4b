package masar.journal;

import java.time.Instant;

/**
 * Where an agency's chain ends now; written down elsewhere, it proves everything up to there.
 *
 * @param agency code of the agency, empty for the house itself
 * @param rows   how many acts are sealed
 * @param hash   hash of the last one, hexadecimal
 * @param sealed when it was sealed
 */
public record ChainEnd(String agency, long rows, String hash, Instant sealed) {
}
