package masar.journal;

/**
 * Something looked after every minute on every node: work that was begun and cut off. Modules lend tasks by CDI (an application-scoped
 * bean). Called outside a transaction, as the house itself; several nodes may call at once, so what it does twice must be as if done
 * once. What it throws is logged, and it is called again the next minute.
 */
public interface MinuteTask {
    /** Its name, for the log. */
    String name();

    /** Does what is due now. */
    void run();
}
