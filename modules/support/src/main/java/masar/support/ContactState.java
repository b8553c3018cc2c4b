package masar.support;

import masar.requests.Standing;

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

    /** Where it stands among all that one asked for. */
    Standing standing() {
        return this == OPEN ? Standing.WAITING : Standing.GRANTED;
    }

    /** Look of its tag. */
    public String look() {
        return this == OPEN ? "info" : this == ANSWERED ? "good" : "none";
    }
}
