package masar.retirement;

/** How the figures of one person and month stand. */
public enum ContributionState {
    /** The pension body has not said anything. */
    WAITING,
    /** Both say the same. */
    AGREED,
    /** They differ: HR must see to it. */
    DIFFERS,
    /** The record does not tell the basic pay: HR must see to it. */
    UNKNOWN,
    /** They differed, and HR has said why that is right. */
    EXPLAINED,
    /** They differed, and a corrected figure has made them the same. */
    CORRECTED;

    /** Whether it waits for HR. */
    public boolean isOpen() {
        return this == DIFFERS || this == UNKNOWN;
    }

    /** Text key of its name. */
    public String textKey() {
        return "contribution.state." + name();
    }
}
