package masar.requests;

import java.util.List;
import java.util.Optional;

/**
 * What of one's own may be disputed, lent to the grievances by the module that keeps it: a CDI bean. A page of that module begins a
 * grievance by {@link GrievanceDoor}; the facts come along by this.
 */
public interface Disputes {
    /** Its code, lower case with dashes. */
    String code();

    /** The caller's own, newest first; some tens. */
    List<Disputed> mine();

    /** A grievance was brought against what this person has under a ref, in the same transaction. */
    default void grieved(String nationalId, String ref, String number) {
    }

    /** It was answered, or taken back, in the same transaction. */
    default void answered(String nationalId, String ref, String number, boolean accepted) {
    }

    /** One of the caller's own; empty for who has none such. */
    default Optional<Disputed> mine(String ref) {
        return mine().stream().filter(d -> d.ref().equals(ref)).findFirst();
    }
}
