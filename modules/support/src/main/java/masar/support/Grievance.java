package masar.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.requests.Disputed;

/**
 * One request of a grievance (التظلم), with what its case has brought so far.
 *
 * @param number     of the request
 * @param caseNumber of the case: that of its first request
 * @param goesOn     number of the request it goes on from; empty for the first
 * @param stage      who has it
 * @param cause      why it was brought
 * @param what       what is disputed, with its facts as they were
 * @param known      the day of knowing it
 * @param wanted     what its person asks for
 * @param told       what its person tells
 * @param law        what the law said when it was brought
 * @param state      where it stands
 * @param reply      what was answered
 * @param words      the words of the answer
 * @param brought    when it was brought
 * @param due        until when an answer may be given
 * @param replied    when it was answered
 * @param closed     when it was closed
 * @param paper      id of the closing statement; empty while there is none
 * @param next       what is open now, by the law of that day: the ministry, or a suit
 */
public record Grievance(String number, String caseNumber, String goesOn, GrievanceStage stage, GrievanceCause cause, Disputed what, LocalDate known, String wanted,
        String told, Decision law, GrievanceState state, GrievanceReply reply, String words, LocalDate brought, LocalDate due, Optional<LocalDate> replied,
        Optional<LocalDate> closed, Optional<Long> paper, List<Finding> next) {
    public Grievance {
        next = List.copyOf(next);
    }

    /** Whether the answer of the agency waits for its person. */
    public boolean isAnswered() {
        return state == GrievanceState.REPLIED;
    }

    /** Whether new facts may open it again. */
    public boolean isReopenable() {
        return state == GrievanceState.ACCEPTED || state == GrievanceState.FINAL;
    }

    /** Where the closing statement lies; empty while there is none. */
    public String paperAddress() {
        return paper.map(id -> "/paper/" + id).orElse("");
    }
}
