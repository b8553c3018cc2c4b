package masar.performance;

import static masar.performance.CharterMove.*;
import static masar.performance.CharterState.*;

import java.util.List;
import java.util.Optional;

/** The one table of states and moves of a charter. The picture in this module's README is drawn from it, and a test compares the two. */
public final class CharterMoves {
    /** Who makes a move. */
    public enum By { EMPLOYEE, MANAGER, HR, HOUSE }

    /**
     * One row.
     *
     * @param from where the charter stands
     * @param move what is done
     * @param to   where it stands then
     * @param by   who does it
     */
    public record Row(CharterState from, CharterMove move, CharterState to, By by) {
    }

    /** The table, in the order in which a year goes. */
    public static final List<Row> TABLE = List.of(
            row(DRAFT, PROPOSE, PROPOSED, By.MANAGER),
            row(PROPOSED, ASK_CHANGE, DRAFT, By.EMPLOYEE),
            row(PROPOSED, TAKE_BACK, DRAFT, By.MANAGER),
            row(PROPOSED, AGREE, AGREED, By.EMPLOYEE),
            row(AGREED, TAKE_BACK, DRAFT, By.MANAGER),
            row(AGREED, SIGN, IN_FORCE, By.MANAGER),
            row(IN_FORCE, REVIEW, REVIEWED, By.MANAGER),
            row(REVIEWED, AMEND, AMENDING, By.MANAGER),
            row(AMENDED, AMEND, AMENDING, By.MANAGER),
            row(AMENDING, PROPOSE, AMENDMENT_PROPOSED, By.MANAGER),
            row(AMENDING, DROP, REVIEWED, By.MANAGER),
            row(AMENDMENT_PROPOSED, ASK_CHANGE, AMENDING, By.EMPLOYEE),
            row(AMENDMENT_PROPOSED, TAKE_BACK, AMENDING, By.MANAGER),
            row(AMENDMENT_PROPOSED, AGREE, AMENDMENT_AGREED, By.EMPLOYEE),
            row(AMENDMENT_AGREED, TAKE_BACK, AMENDING, By.MANAGER),
            row(AMENDMENT_AGREED, SIGN, AMENDED, By.MANAGER),
            row(IN_FORCE, RATE, RATED, By.MANAGER),
            row(REVIEWED, RATE, RATED, By.MANAGER),
            row(AMENDED, RATE, RATED, By.MANAGER),
            row(RETURNED, RATE, RATED, By.MANAGER),
            row(RATED, SEND_BACK, RETURNED, By.HR),
            row(RATED, APPROVE, APPROVED, By.HR),
            row(APPROVED, RECEIVE, RECEIVED, By.EMPLOYEE),
            row(APPROVED, GRIEVE, GRIEVED, By.HOUSE),
            row(RECEIVED, GRIEVE, GRIEVED, By.HOUSE),
            row(UPHELD, GRIEVE, GRIEVED, By.HOUSE),
            row(GRIEVED, UPHOLD, UPHELD, By.HOUSE),
            row(GRIEVED, ACCEPT, ACCEPTED, By.HOUSE));

    private CharterMoves() {
    }

    private static Row row(CharterState from, CharterMove move, CharterState to, By by) {
        return new Row(from, move, to, by);
    }

    /** The row of this move, if it is open from here. */
    public static Optional<Row> find(CharterState from, CharterMove move) {
        return TABLE.stream().filter(r -> r.from() == from && r.move() == move).findFirst();
    }

    /** The moves open from here for one who may make them. */
    public static List<CharterMove> open(CharterState from, By by) {
        return TABLE.stream().filter(r -> r.from() == from && r.by() == by).map(Row::move).toList();
    }
}
