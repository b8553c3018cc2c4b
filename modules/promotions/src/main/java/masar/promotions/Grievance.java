package masar.promotions;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A grievance against one element of a line in a published list.
 *
 * @param number   number of the request
 * @param disputed the element with its facts as they were frozen
 * @param wanted   what its sender holds to be right
 * @param state    where it stands
 * @param decided  on which day it was decided
 * @param reason   what the decider wrote
 * @param nameAr   who sent it, in Arabic; empty in one's own list
 * @param nameEn   the same in English
 */
public record Grievance(String number, DisputedElement disputed, String wanted, GrievanceState state, Optional<LocalDate> decided, String reason,
        String nameAr, String nameEn) {
    /** Whether it is not decided yet. */
    public boolean isOpen() {
        return state == GrievanceState.OPEN;
    }
}
