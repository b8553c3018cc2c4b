package masar.requests;

import java.time.LocalDate;

/** Where a grievance begins, lent by the module that has it: pages that show what may be disputed lead there. */
public interface GrievanceDoor {
    /** Address of the form about what {@link Disputes} of this code lend under this ref. */
    String address(String code, String ref);

    /** The last day on which it may be brought, when its person knew on this day. */
    LocalDate lastDay(Disputed.Matter matter, LocalDate known);
}
