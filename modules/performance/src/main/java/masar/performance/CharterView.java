package masar.performance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A charter with all that belongs to it.
 *
 * @param id          its id
 * @param version     of the row, for acting on what was seen
 * @param number      as people read it
 * @param who         whose it is; the moment is that of its opening
 * @param employeeId  id in the records
 * @param agency      code of the agency
 * @param unit        unit
 * @param year        calendar year
 * @param supervisory whether it is the form of those who lead others
 * @param state       where it stands
 * @param working     number of the version that is written, or was last
 * @param inForce     number of the version that both signed; 0 for none
 * @param versions    all versions, newest first
 * @param reviewedAt  when the mid-year review was held
 * @param review      what was written of it
 * @param ratings     all editions of the rating, newest first
 * @param copyOn      when the copy was given
 * @param receivedOn  when the employee received it
 * @param grievance   number of the grievance against it; empty for none
 * @param history     what happened, newest first
 * @param open        what the caller may do now
 */
public record CharterView(long id, long version, String number, Signed who, long employeeId, String agency, String unit, int year, boolean supervisory,
        CharterState state, int working, int inForce, List<CharterVersion> versions, Optional<Instant> reviewedAt, String review, List<CharterRating> ratings,
        Optional<LocalDate> copyOn, Optional<LocalDate> receivedOn, String grievance, List<CharterHappening> history, Set<CharterMove> open) {
    public CharterView {
        versions = List.copyOf(versions);
        ratings = List.copyOf(ratings);
        history = List.copyOf(history);
        open = Set.copyOf(open);
    }

    /** Whether the caller may do this now. */
    public boolean may(String move) {
        return open.contains(CharterMove.valueOf(move));
    }

    /** The version of a number. */
    public Optional<CharterVersion> version(int wanted) {
        return versions.stream().filter(v -> v.number() == wanted).findFirst();
    }

    /** The version that counts: the one that is written while it is, else the one in force. */
    public CharterVersion shown() {
        boolean writing = inForce == 0 || state.isWriting() || state.isProposed() || state.isAgreed();
        return version(writing ? working : inForce).orElseThrow();
    }

    /** The last rating. */
    public Optional<CharterRating> rating() {
        return ratings.stream().findFirst();
    }
}
