package masar.retirement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of the list of leavings.
 *
 * @param number     the case
 * @param reason     code of the reason
 * @param nationalId who leaves
 * @param nameAr     their name in Arabic
 * @param nameEn     their name in English, may be empty
 * @param stage      where it stands
 * @param due        until when the present stage should last
 * @param lastDay    the last day of work, as decided, else as asked for
 * @param opened     whether the agency opened it
 * @param first      whether it goes first: death and illness
 */
public record LeavingRow(String number, String reason, String nationalId, String nameAr, String nameEn, LeavingStage stage, Optional<LocalDate> due,
        LocalDate lastDay, boolean opened, boolean first) {
    /** Who has it now. */
    public LeavingStage.Body body() {
        return opened && stage == LeavingStage.COMPLETION ? LeavingStage.Body.AGENCY_HR : stage.body();
    }

    /** The name in this language. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
