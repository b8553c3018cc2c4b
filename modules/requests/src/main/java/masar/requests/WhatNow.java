package masar.requests;

import java.time.Instant;
import java.util.List;

/**
 * What the caller may do with a request now, and who touched it last.
 *
 * @param moves    the moves open to the caller
 * @param mayJudge whether the caller may say something to its items
 * @param said     what was kept of the words for the next move, see {@link Desk#saveVerdicts}
 * @param lastHand name of who did something to it last
 * @param lastId   their national id, empty for the house
 * @param lastWhen when that was
 * @param lastMine whether it was the caller
 */
public record WhatNow(List<Move> moves, boolean mayJudge, String said, String lastHand, String lastId, Instant lastWhen, boolean lastMine) {
    public WhatNow {
        moves = List.copyOf(moves);
    }

    /** Whether this move, by name, is open; for pages. */
    public boolean may(String move) {
        return moves.contains(Move.valueOf(move));
    }
}
