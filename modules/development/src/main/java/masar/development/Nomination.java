package masar.development;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;

/**
 * Somebody who wants to take part in a session, or was named for it.
 *
 * @param id         its id
 * @param version    for optimistic locking
 * @param session    the session
 * @param employeeId who
 * @param nationalId their national ID
 * @param nameAr     their name in Arabic
 * @param nameEn     their name in English, may be empty
 * @param agency     code of the agency in which they serve
 * @param bySelf     whether they asked themselves
 * @param askedOn    when
 * @param state      where it stands
 * @param reason     why it was refused; empty otherwise
 * @param law        what the law said when it was asked or decided
 * @param score      the mark of the test, of a hundred
 * @param hours      hours that count
 */
public record Nomination(long id, long version, Session session, long employeeId, String nationalId, String nameAr, String nameEn, String agency, boolean bySelf,
        LocalDate askedOn, NominationState state, String reason, Decision law, Optional<Integer> score, int hours) {
    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
