package masar.requests;

import static masar.requests.Move.*;
import static masar.requests.RequestState.*;

import java.util.List;
import java.util.Optional;

/** The one table of states and moves. The picture in this module's README is drawn from it, and a test compares the two. */
public final class Moves {

    /** Who makes a move. */
    public enum By { APPLICANT, OFFICER, HOUSE }

    /** For which step of the kind a move is open: any, one that has others after it, the last, or one that has others before it. */
    public enum At { ANY, NOT_LAST, LAST, NOT_FIRST }

    /**
     * One row.
     *
     * @param from where the request stands
     * @param move what is done
     * @param to   where it stands then
     * @param by   who does it
     * @param at   at which step of the agency
     */
    public record Row(RequestState from, Move move, RequestState to, By by, At at) {
    }

    /** The table, in the order in which a life goes. */
    public static final List<Row> TABLE = List.of(
            row(DRAFT, SEND, SUBMITTED, By.APPLICANT, At.ANY),
            row(SUBMITTED, ASSIGN, SUBMITTED, By.OFFICER, At.ANY),
            row(SUBMITTED, TAKE, UNDER_AGENCY_REVIEW, By.OFFICER, At.ANY),
            row(UNDER_AGENCY_REVIEW, ASSIGN, UNDER_AGENCY_REVIEW, By.OFFICER, At.ANY),
            row(UNDER_AGENCY_REVIEW, TAKE, UNDER_AGENCY_REVIEW, By.OFFICER, At.ANY),
            row(UNDER_AGENCY_REVIEW, RETURN, RETURNED_FOR_COMPLETION, By.OFFICER, At.ANY),
            row(RETURNED_FOR_COMPLETION, RESUBMIT, UNDER_AGENCY_REVIEW, By.APPLICANT, At.ANY),
            row(RETURNED_FOR_COMPLETION, LAPSE, LAPSED, By.HOUSE, At.ANY),
            row(UNDER_AGENCY_REVIEW, VERIFY, VERIFIED, By.OFFICER, At.NOT_LAST),
            row(VERIFIED, VERIFY, VERIFIED, By.OFFICER, At.NOT_LAST),
            row(VERIFIED, ASSIGN, VERIFIED, By.OFFICER, At.ANY),
            row(VERIFIED, TAKE, VERIFIED, By.OFFICER, At.ANY),
            row(VERIFIED, SEND_BACK, UNDER_AGENCY_REVIEW, By.OFFICER, At.NOT_FIRST),
            row(UNDER_AGENCY_REVIEW, DEFER, UNDER_AGENCY_REVIEW, By.OFFICER, At.LAST),
            row(VERIFIED, DEFER, VERIFIED, By.OFFICER, At.LAST),
            row(UNDER_AGENCY_REVIEW, APPROVE, APPROVED, By.OFFICER, At.LAST),
            row(VERIFIED, APPROVE, APPROVED, By.OFFICER, At.LAST),
            row(UNDER_AGENCY_REVIEW, REJECT, REJECTED, By.OFFICER, At.LAST),
            row(VERIFIED, REJECT, REJECTED, By.OFFICER, At.LAST),
            row(APPROVED, APPLY, APPLIED, By.HOUSE, At.ANY),
            row(SUBMITTED, FOLLOW, SUBMITTED, By.HOUSE, At.ANY),
            row(UNDER_AGENCY_REVIEW, FOLLOW, SUBMITTED, By.HOUSE, At.ANY),
            row(VERIFIED, FOLLOW, SUBMITTED, By.HOUSE, At.ANY),
            row(RETURNED_FOR_COMPLETION, FOLLOW, RETURNED_FOR_COMPLETION, By.HOUSE, At.ANY),
            row(SUBMITTED, WITHDRAW, WITHDRAWN, By.APPLICANT, At.ANY),
            row(UNDER_AGENCY_REVIEW, WITHDRAW, WITHDRAWN, By.APPLICANT, At.ANY),
            row(RETURNED_FOR_COMPLETION, WITHDRAW, WITHDRAWN, By.APPLICANT, At.ANY),
            row(VERIFIED, WITHDRAW, WITHDRAWN, By.APPLICANT, At.ANY),
            row(SUBMITTED, APPROVE_BY_SILENCE, APPROVED, By.HOUSE, At.ANY),
            row(UNDER_AGENCY_REVIEW, APPROVE_BY_SILENCE, APPROVED, By.HOUSE, At.ANY),
            row(VERIFIED, APPROVE_BY_SILENCE, APPROVED, By.HOUSE, At.ANY),
            row(SUBMITTED, REJECT_BY_SILENCE, REJECTED, By.HOUSE, At.ANY),
            row(UNDER_AGENCY_REVIEW, REJECT_BY_SILENCE, REJECTED, By.HOUSE, At.ANY),
            row(VERIFIED, REJECT_BY_SILENCE, REJECTED, By.HOUSE, At.ANY),
            row(SUBMITTED, CLOSE_AT_DEATH, CLOSED_AT_DEATH, By.HOUSE, At.ANY),
            row(UNDER_AGENCY_REVIEW, CLOSE_AT_DEATH, CLOSED_AT_DEATH, By.HOUSE, At.ANY),
            row(VERIFIED, CLOSE_AT_DEATH, CLOSED_AT_DEATH, By.HOUSE, At.ANY),
            row(RETURNED_FOR_COMPLETION, CLOSE_AT_DEATH, CLOSED_AT_DEATH, By.HOUSE, At.ANY));

    private Moves() {
    }

    private static Row row(RequestState from, Move move, RequestState to, By by, At at) {
        return new Row(from, move, to, by, at);
    }

    /**
     * The row of this move, if it is open from here.
     *
     * @param step  which step has it now, from 0
     * @param steps how many steps the kind has
     */
    public static Optional<Row> find(RequestState from, Move move, int step, int steps) {
        return TABLE.stream().filter(r -> r.from() == from && r.move() == move && isAt(r.at(), step, steps)).findFirst();
    }

    /** The moves open from here for one who may make them. */
    public static List<Move> open(RequestState from, By by, int step, int steps) {
        return TABLE.stream().filter(r -> r.from() == from && r.by() == by && isAt(r.at(), step, steps)).map(Row::move).toList();
    }

    private static boolean isAt(At at, int step, int steps) {
        return switch (at) {
            case ANY -> true;
            case NOT_LAST -> step < steps - 1;
            case LAST -> step == steps - 1;
            case NOT_FIRST -> step > 0;
        };
    }
}
