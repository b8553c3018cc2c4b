package masar.journal;

/**
 * Delivers one kind of message to the world outside. Modules lend couriers by CDI (an application-scoped bean). Called outside a
 * transaction, at least once per message; the message's key lets the receiver tell a repetition. Must come back within four
 * minutes, one way or the other: after five another node may try.
 */
public interface Courier {
    /** The kind of message it delivers. */
    String kind();

    /** Delivers it; whatever is thrown means not delivered, and it is tried again later. */
    void deliver(OutboxMessage message) throws Exception;
}
