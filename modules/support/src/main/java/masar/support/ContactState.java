package masar.support;

/** Where a message stands. */
public enum ContactState {
    /** The ministry has to answer. */
    OPEN,
    /** Answered; a reply opens it again. */
    ANSWERED,
    /** Closed by the ministry; a reply opens it again. */
    CLOSED;

    /** Text key of its name. */
    public String key() {
        return "contact.state." + name();
    }

    /** Look of its tag. */
    public String look() {
        return this == OPEN ? "info" : this == ANSWERED ? "good" : "none";
    }
}
