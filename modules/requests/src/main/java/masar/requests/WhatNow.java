package masar.requests;

import java.util.List;

/**
 * What the caller may do with a request now.
 *
 * @param moves    the moves open to the caller
 * @param mayJudge whether the caller may say something to its items
 */
public record WhatNow(List<Move> moves, boolean mayJudge) {
    public WhatNow {
        moves = List.copyOf(moves);
    }

    /** Whether this move, by name, is open; for pages. */
    public boolean may(String move) {
        return moves.contains(Move.valueOf(move));
    }
}
