package masar.promotions;

/** Where a scheme stands on its way from an agency's draft to its publication. */
public enum SchemeState {
    /** The agency writes it. */
    DRAFT,
    /** The ministry has it. */
    SUBMITTED,
    /** The ministry agreed; it may be published. */
    AGREED,
    /** The ministry refused; the agency may change it and send it again. */
    REFUSED,
    /** Published: rounds may be planned on it from the next day on, and it never changes again. */
    PUBLISHED,
    /** Taken back: no new round is planned on it. */
    WITHDRAWN;

    /** Whether the agency may change its content. */
    public boolean isOpen() {
        return this == DRAFT || this == REFUSED;
    }
}
