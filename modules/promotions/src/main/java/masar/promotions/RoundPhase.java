package masar.promotions;

import java.time.Instant;

/** Where a round stands. Its window opens and closes by the server's clock alone; nothing has to run for it. */
public enum RoundPhase {
    /** The agency prepares it; nobody else sees it. */
    PLANNED,
    /** Announced; its window has not opened. */
    ANNOUNCED,
    /** The window is open. */
    OPEN,
    /** The window is over. */
    CLOSED,
    /** Cards are counted for the last time; nothing that they depend on changes any more. */
    FREEZING,
    /** Ranked, with its snapshot. */
    FROZEN,
    /** Given up before it was announced. */
    DROPPED;

    /** Whether employees see it: announced, and whatever came after. */
    boolean isPublic() {
        return this != PLANNED && this != DROPPED;
    }

    /** Whether its window is over. */
    public boolean isOver() {
        return this == CLOSED || this == FREEZING || this == FROZEN;
    }

    /** The phase of an announced round at a moment. The window's last moment lies before its end. */
    static RoundPhase at(Instant opens, Instant closes, Instant now) {
        return now.isBefore(opens) ? ANNOUNCED : now.isBefore(closes) ? OPEN : CLOSED;
    }
}
