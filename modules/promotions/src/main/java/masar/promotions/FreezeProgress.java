package masar.promotions;

/**
 * How far the freeze of a round is.
 *
 * @param phase   where the round stands
 * @param cards   how many cards are counted
 * @param of      how many there will be
 * @param missing how many applications still lack scores of the committee
 */
public record FreezeProgress(RoundPhase phase, long cards, long of, long missing) {
    /** Whether it may be begun now. */
    public boolean isReady() {
        return phase == RoundPhase.CLOSED && missing == 0;
    }
}
