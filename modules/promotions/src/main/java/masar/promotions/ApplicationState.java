package masar.promotions;

/** Where an application stands. */
public enum ApplicationState {
    /** Sent: it takes part. */
    SENT,
    /** Taken back by the applicant before the window closed. */
    WITHDRAWN
}
