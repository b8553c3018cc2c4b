package masar.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that was issued.
 *
 * @param id        its id in addresses
 * @param kind      what paper it is; its name is the text {@code paper.KIND}
 * @param serial    its number among the papers of the house
 * @param code      verification code, {@code 7KQ4-M2XD-9TFA}
 * @param subjectId national ID of the person it is about; empty for a paper that is the agency's own
 * @param agency    code of the agency in whose name it was issued
 * @param languages {@code ar}, {@code en} or both
 * @param asOf      the day as of which the record was read
 * @param issued    when
 * @param issuedOn  the same as a civil day
 * @param sha256    of its bytes, 64 hexadecimal digits
 * @param size      in bytes
 * @param revoked   when it was taken back, if it was
 * @param reason    why it was taken back; for the person and their agency, never for the public
 */
public record Paper(long id, String kind, String serial, String code, String subjectId, String agency, List<String> languages, LocalDate asOf,
        Instant issued, LocalDate issuedOn, String sha256, long size, Optional<Instant> revoked, String reason) {
    public Paper {
        languages = List.copyOf(languages);
    }

    /** Text key of its name. */
    public String nameKey() {
        return "paper." + kind;
    }

    /** Where those who may read it find its file. */
    public String address() {
        return "/paper/" + id;
    }

    /** A name for the file that says what it is and harms no disk. */
    public String fileName() {
        return kind + "-" + serial + ".pdf";
    }
}
