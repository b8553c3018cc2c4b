package masar.documents;

import java.time.Instant;
import java.time.LocalDate;
import masar.kernel.CivilClock;

/**
 * What the house adds to a paper and prints on it. All that the bytes of a PDF depend on besides its sheets.
 *
 * @param serial  its number
 * @param code    verification code
 * @param seal    first signs of the keyed hash over what it says
 * @param address where it is verified, without the code: {@code https://masar.example.sa/verify}
 * @param issued  when
 */
record Stamp(String serial, PaperCode code, String seal, String address, Instant issued) {

    LocalDate day() {
        return issued.atZone(CivilClock.RIYADH).toLocalDate();
    }

    /** What the QR code holds. */
    String link() {
        return address + "/" + code.grouped() + "?s=" + seal;
    }
}
