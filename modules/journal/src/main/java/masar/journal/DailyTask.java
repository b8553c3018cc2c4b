package masar.journal;

import java.time.LocalDate;

/**
 * Something due once a day. Modules lend tasks by CDI (an application-scoped bean). Called outside a transaction, as the house
 * itself; a day that was missed is made up for, in order. A task that is cut off or throws is run again for the same day, so what
 * it does twice must be as if done once.
 */
public interface DailyTask {
    /** Its name, at most 80 characters, the same for ever. */
    String name();

    /**
     * Whether the law acts by it: what silence decides, what begins or ends with the day. Such tasks go before those that keep the house, which after
     * an outage have many days to make up for.
     */
    default boolean lawful() {
        return false;
    }

    /** Does what is due on this civil day (Riyadh). */
    void run(LocalDate day);
}
