package masar.documents;

import java.time.LocalDate;

/**
 * Where an agency's chain of the audit ended with a day, signed.
 *
 * @param day       the civil day (Riyadh)
 * @param agency    code of the agency, empty for the house itself
 * @param lines     how many lines the chain had, which is the number of the last one
 * @param hash      hash of the last line, hexadecimal
 * @param acts      how many of them came since the root before
 * @param signature over {@link #said()}, Base64
 */
record Root(LocalDate day, String agency, long lines, String hash, long acts, String signature) {

    /** What is signed. Codes of agencies are letters and digits, so nothing needs escaping; whatever is not would break the signature. */
    String said() {
        return "{\"day\":\"" + day + "\",\"agency\":\"" + agency + "\",\"lines\":" + lines + ",\"hash\":\"" + hash + "\",\"acts\":" + acts + "}";
    }

    /** Its line in the file of the day. */
    String line() {
        String said = said();
        return said.substring(0, said.length() - 1) + ",\"signature\":\"" + signature + "\"}";
    }

    Root signed(String by) {
        return new Root(day, agency, lines, hash, acts, by);
    }
}
